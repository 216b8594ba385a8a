using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>Pronouns that mean a person.</summary>
internal static class PersonalPronouns
{
    private static readonly HashSet<string> Masculine = FunctionWords.Set("he him his himself");
    private static readonly HashSet<string> Feminine = FunctionWords.Set("she her hers herself");

    /// <summary>Several persons, or a body.</summary>
    public static readonly HashSet<string> OfSeveral = FunctionWords.Set("they them their theirs themselves");

    /// <summary>Nouns of one form that "they" may mean.</summary>
    public static readonly HashSet<string> Collectives = FunctionWords.Set("police people staff crew family couple public majority band orchestra choir crowd jury panel squad gang trio duo pair cabinet opposition audience tribe startup start-up insurer supplier carmaker retailer contractor");

    /// <summary>Him or her who speaks.</summary>
    public static readonly HashSet<string> OfSpeaker = FunctionWords.Set("i me my mine myself");

    /// <summary>A body that speaks.</summary>
    public static readonly HashSet<string> OfBody = FunctionWords.Set("we us our ours ourselves");

    /// <summary>Him or her who is spoken to.</summary>
    public static readonly HashSet<string> OfAddressee = FunctionWords.Set("you your yours yourself");

    public static readonly HashSet<string> All = new([.. Masculine, .. Feminine, .. OfSpeaker, .. OfBody, .. OfAddressee], StringComparer.Ordinal);

    /// <summary>Whether one means who does what is told in its clause.</summary>
    public static bool IsReflexive(string lower) => lower is "himself" or "herself";

    /// <summary>'m' or 'f' for "he" and "she", else null.</summary>
    public static char? SubjectGenderOf(string lower) => lower is "he" or "she" ? GenderOf(lower) : null;

    /// <summary>'m' or 'f' for "spokeswoman", "actress" and "spokesman", else null.</summary>
    public static char? GenderOfNoun(string lower) =>
        lower.EndsWith("woman", StringComparison.Ordinal) || Women.Contains(lower) ? 'f' : lower.EndsWith("man", StringComparison.Ordinal) || Men.Contains(lower) ? 'm' : null;

    private static readonly HashSet<string> Women = FunctionWords.Set("actress heiress hostess waitress mother wife widow daughter sister girlfriend grandmother aunt");
    private static readonly HashSet<string> Men = FunctionWords.Set("father husband widower son brother boyfriend grandfather uncle");

    /// <summary>'m' or 'f' for a pronoun of the third person, else null.</summary>
    public static char? GenderOf(string lower) => Masculine.Contains(lower) ? 'm' : Feminine.Contains(lower) ? 'f' : null;
}
