namespace Graph.Extraction.Words;

/// <summary>English words of closed classes, all in lower case: what holds a sentence together.</summary>
internal static class FunctionWords
{
    public static readonly HashSet<string> Determiners = Set(
        "the a an this that these those his her its their our my your some any each every both all another no several many few most two three four five six seven eight nine ten hundreds thousands dozens one other such");

    public static readonly HashSet<string> SubjectPronouns = Set("he she they it i we you who everyone everybody nobody someone somebody");

    public static readonly HashSet<string> Pronouns = Set(
        "he she they it i we you him her them us me his hers its their theirs our ours my mine your yours who whom whose himself herself itself themselves myself ourselves yourself everyone everybody nobody someone somebody anyone anything everything nothing something there here what which");

    public static readonly HashSet<string> Auxiliaries = Set(
        "is are was were be been being am has have had having do does did will would shall should can could may might must 's 're 've 'll 'd 'm ca wo");

    public static readonly HashSet<string> Prepositions = Set(
        "of in on at by for with from to into onto over under about against between among during before after since until through throughout across behind beyond near inside outside within without toward towards via per amid like despite around along upon off up down out as than regarding concerning following including");

    /// <summary>Before where something is, or where somebody goes or comes from.</summary>
    public static readonly HashSet<string> PlacePrepositions = Set("in at from near to outside");

    /// <summary>Before a noun, which of several it is: not the one told of before.</summary>
    public static readonly HashSet<string> OfSeveral = Set("other another first second third only");

    public static readonly HashSet<string> Subordinators = Set(
        "that because while although though if when whenever where whereas unless since until before after as once whether how why what who which whom whose so lest");

    public static readonly HashSet<string> Coordinators = Set("and but or nor yet plus");

    public static readonly HashSet<string> Adverbs = Set(
        "also hereby then later now already still never ever always often soon again once twice further just only even yet not n't too instead rather previously earlier recently repeatedly reportedly once first further flatly long since thus therefore both all meanwhile however moreover nevertheless perhaps maybe quickly almost nearly ago today yesterday tomorrow tonight back");

    /// <summary>Words that begin a sentence with a capital and are no name.</summary>
    public static readonly HashSet<string> SentenceOpeners = Set(
        "after although amid among and another any are as asked at because before being both but by can could despite did do does during each earlier either even every few following for former from given had has have having he her here his how however i if in indeed instead is it its just last late later let like many may maybe meanwhile might more moreover most much my nearly neither never nevertheless next no nobody none nor not nothing now of on once one only or other others our over per perhaps please quite rather several she should since so some somebody someone something soon speaking still such than thanks that the their them then there therefore these they this those though three through throughout thus to today together tomorrow too two under unless unlike until up upon us very was we were what whatever when where whether which while who whoever whom whose why will with within without would yes yesterday yet you your according separately finally officials police authorities experts critics analysts sources people residents witnesses reporters supporters lawmakers protesters women men children students voters republicans democrats additionally also asked told citing earlier recently previously currently elsewhere ahead along almost already always are around based say says said saying writing written adding four five six seven eight nine ten dear hello read see watch image photo source update breaking exclusive opinion analysis new old first second third early late fresh further good great high low top big small major local national international state federal global public private special senior foreign military political economic social security government minister president prime deputy spokesman spokeswoman spokesperson chairman chairwoman director general secretary chief leader king queen prince princess sir lord lady mr mrs ms dr pro anti non self re be been");

    public static bool IsDeterminer(string lower) => Determiners.Contains(lower);

    public static bool IsAdverb(string lower) => Adverbs.Contains(lower) || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !NotAdverbs.Contains(lower));

    private static readonly HashSet<string> NotAdverbs = Set("family ally italy july rally supply reply assembly bully monopoly anomaly belly jelly lily fly apply comply rely imply multiply daily weekly monthly");

    /// <summary>Whether a word negates the verb beside it.</summary>
    public static bool IsNegation(string lower) => lower is "not" or "n't" or "never";

    internal static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
