// An entity goes by a name that a shown version has; the program finds which.
