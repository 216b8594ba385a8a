namespace Graph.Extraction.Tokens;

/// <summary>Short forms whose full stop belongs to the word.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> BeforeNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Rep", "Reps", "Sens", "Gov", "Govs", "Gen", "Lt", "Col", "Capt", "Maj", "Sgt", "Adm", "Cmdr",
        "Rev", "Fr", "Hon", "Pres", "St", "Sr", "Amb", "Supt", "Cpl", "Pvt", "Mme", "Mgr", "Msgr", "Dep", "Asst", "Atty", "Det", "Engr", "Barr",
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Inc", "Corp", "Co", "Ltd", "Bros", "Jr",
        "vs", "etc", "No", "Nos", "al", "approx", "Ave", "Blvd", "Calif", "Fla", "Mass", "Penn", "Conn", "Mich", "Wis", "Minn", "Ill", "Tenn", "Va", "Ga", "Pa",
        "Ariz", "Colo", "Okla", "Ore", "Tex", "Wash", "Md", "Ky", "La", "Mo", "Nev", "Ind", "Ala", "Ark", "Del", "Neb", "Kan",
    };

    public static bool TakesStop(string word) => word is not "No" && (BeforeNames.Contains(word) && char.IsUpper(word[0]) || Others.Contains(word));

    /// <summary>Whether a name follows this form, so that its full stop never ends a sentence.</summary>
    public static bool StandsBeforeName(string tokenText) => BeforeNames.Contains(tokenText.TrimEnd('.'));
}
