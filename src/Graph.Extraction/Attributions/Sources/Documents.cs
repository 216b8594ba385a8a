using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Nouns of what is written or put out, and the verbs by which it is.</summary>
internal static class Documents
{
    /// <summary>What says what whoever it is from says: "a statement from the ministry said".</summary>
    public static readonly HashSet<string> Speaking = FunctionWords.Set(
        "statement communique communiqué letter tweet post release memo memorandum message note report editorial readout filing poll survey study");

    /// <summary>What somebody writes to another: "in a letter to the council".</summary>
    public static readonly HashSet<string> Messages = FunctionWords.Set("letter email e-mail message memo note telegram text reply response");

    /// <summary>What somebody puts out that says something: "issued a statement saying", "ran an ad that said".</summary>
    public static readonly HashSet<string> Issued = new([.. Speaking, .. FunctionWords.Set("email e-mail text video ad advertisement press-release")], StringComparer.Ordinal);

    /// <summary>What somebody writes or has made in his own name, which then says what he says: "an email from Orlova reveals", "her new book says".</summary>
    public static readonly HashSet<string> Authored = new(
        [.. Speaking, .. FunctionWords.Set("email e-mail ad advertisement op-ed column article essay book memoir lawsuit suit complaint petition")], StringComparer.Ordinal);

    /// <summary>What may be cited without being anybody's: "citing a document it had obtained", "citing minutes of the meeting".</summary>
    public static readonly HashSet<string> Cited = new(
        [.. Speaking, .. FunctionWords.Set("document documents papers transcript transcripts minutes cable cables letters emails e-mails messages memos reports statements filings")], StringComparer.Ordinal);

    /// <summary>By lemma: what somebody carries or puts up to be read: "carried signs saying “No bridge”".</summary>
    public static readonly HashSet<string> Signs = FunctionWords.Set("sign banner placard poster flag t-shirt shirt cap hat button leaflet flyer plaque note");

    /// <summary>By lemma: what whoever shows a sign does with it.</summary>
    public static readonly HashSet<string> ShowingVerbs = FunctionWords.Set("carry hold wave wear display raise unfurl brandish hang hoist bear sport distribute");

    /// <summary>By lemma: what whoever a document is from does with it.</summary>
    public static readonly HashSet<string> IssuingVerbs = FunctionWords.Set("issue release send post publish write deliver put tweet email circulate distribute share air run file submit sign");

    /// <summary>By lemma: what whoever a document is by has done, be it for another: "a survey conducted by the Institute".</summary>
    public static readonly HashSet<string> MakingVerbs = new(
        [.. IssuingVerbs, .. FunctionWords.Set("author pen draft prepare conduct compile produce")], StringComparer.Ordinal);
}
