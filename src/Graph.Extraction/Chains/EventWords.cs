using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>The words for events that people take part in.</summary>
internal static class EventWords
{
    /// <summary>Heads that may all name one gathering.</summary>
    public static readonly HashSet<string> Gatherings = FunctionWords.Set("summit conference videoconference meeting session teleconference video-conference");

    /// <summary>Heads of other kinds; each is an event by itself.</summary>
    public static readonly HashSet<string> Others = FunctionWords.Set("forum talks negotiations congress referendum convention ceremony exercise exercises drills rally debate");

    /// <summary>Words that tell how a gathering is held from afar.</summary>
    public static readonly HashSet<string> Remote = FunctionWords.Set("video online virtual remote videoconference teleconference video-conference");

    /// <summary>Words that tell it from another one of the same body.</summary>
    public static readonly HashSet<string> Different = FunctionWords.Set("previous last earlier next annual another separate second third bilateral subsequent past");

    /// <summary>Adjectives that stand before an event; another lower-case word there is a verb.</summary>
    public static readonly HashSet<string> Modifiers = FunctionWords.Set(
        "video online virtual remote emergency extraordinary special urgent planned scheduled upcoming annual regional joint bilateral trilateral informal formal regular international global high-level two-day three-day one-day day-long historic closed-door private public press news peace trade security climate energy economic ministerial previous last earlier next first second third recent key crucial final party leadership military naval border nuclear presidential parliamentary general main plenary");
}
