using System.Collections.Frozen;

namespace Graph.Extraction.Stances;

/// <summary>
/// Words that sound otherwise in public affairs than in everyday English, on the scale of <see cref="Valences"/>. An inquiry is no
/// praise of whom it looks into; security, justice and care are what politics is about and judge nobody.
/// </summary>
internal static class AffairsWords
{
    private static readonly FrozenDictionary<string, float> Words = Read(
        (-3, "lie lying indict indictment"),
        (-2, "conviction convict investigate investigation inquiry probe subpoena impeach impeachment oust ouster allegedly misuse leak embattled beleaguered blast rebuke backlash infighting stumble falter botch mislead meddle collude collusion coverup cover-up smear spar rift attack behavior behaviour plead apologize apologise claim"),
        (-1, "recuse surveillance face question apparently purported so-called weapon despite refuse dodge unclear doubt skeptical sceptical retreat kill killing"),
        (0, "joke rich sex want united top offer heart race like kind matter share back interest need meet give today voter tweet statement report memo leave join sign allow provide fire sack"),
        (0, "authority agenda security justice peace freedom health care tax military defense defence gun immigration immigrant migrant refugee protest protester nuclear missile bomb"),
        (0, "death die dead war crisis victim violence terror terrorism terrorist disaster storm hurricane emergency disease cancer poverty fear concerned risk debt struggle miss suffer debate opponent enemy profit profitable crown dividend surplus deficit"),
        (1, "work voice young right surprise future teacher veteran together propose vow pledge lead child"),
        (2, "deserve legacy momentum front-runner frontrunner progress milestone landmark landslide trailblazer bipartisan earn honor honour"));

    /// <summary>What a word or its dictionary form sounds like here, or null for words that sound as they always do.</summary>
    public static float? Of(string lower, string lemma) =>
        Words.TryGetValue(lower, out var value) || Words.TryGetValue(lemma, out value) ? value : null;

    private static FrozenDictionary<string, float> Read(params (float Value, string Words)[] lists) => lists
        .SelectMany(list => list.Words.Split(' ').Select(word => (Word: word, list.Value)))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);
}
