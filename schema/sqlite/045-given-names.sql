-- Given names that differ between languages (Dmytro, Dmitry) meet under one key. The program computes the keys of all names anew.
DELETE FROM name_keys;
