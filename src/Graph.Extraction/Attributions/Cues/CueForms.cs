using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>The forms of a verb that reports.</summary>
internal static class CueForms
{
    private static readonly Dictionary<string, string[]> IrregularPasts = new(StringComparer.Ordinal)
    {
        ["say"] = ["said"], ["tell"] = ["told"], ["write"] = ["wrote", "written"], ["read"] = ["read"], ["find"] = ["found"], ["show"] = ["showed", "shown"],
        ["think"] = ["thought"], ["feel"] = ["felt"], ["know"] = ["knew", "known"], ["understand"] = ["understood"], ["speak"] = ["spoke", "spoken"],
        ["shoot"] = ["shot"], ["hit"] = ["hit"], ["learn"] = ["learned", "learnt"], ["begin"] = ["began", "begun"], ["swear"] = ["swore", "sworn"],
        ["foresee"] = ["foresaw", "foreseen"], ["forecast"] = ["forecast", "forecasted"],
    };

    // "planned", "planning"
    private static readonly HashSet<string> DoublingLast = FunctionWords.Set("admit beg begin blog concur grin hit infer plan quip refer shrug slam snap sob");

    public static IEnumerable<(string Word, CueForm Form)> Of(string lemma)
    {
        // The past comes first: news tells what was, so "read" is taken for it.
        foreach (var past in IrregularPasts.GetValueOrDefault(lemma, [Past(lemma)]))
            yield return (past, CueForm.Past);
        if (DoublesL(lemma))
        {
            yield return (lemma + "led", CueForm.Past);
            yield return (lemma + "ling", CueForm.Ing);
        }

        yield return (lemma, CueForm.Plain);
        yield return (Third(lemma), CueForm.Third);
        yield return (Ing(lemma), CueForm.Ing);
    }

    private static string Third(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ies" : lemma[^1] is 's' or 'h' or 'x' ? lemma + "es" : lemma + "s";

    private static string Past(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : lemma.EndsWith('e') ? lemma + "d" : Stem(lemma) + "ed";

    // British: "signalled", "counselling".
    private static bool DoublesL(string lemma) => lemma.EndsWith("nal", StringComparison.Ordinal) || lemma.EndsWith("sel", StringComparison.Ordinal);

    private static string Ing(string lemma) => lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] + "ing" : Stem(lemma) + "ing";

    private static string Stem(string lemma) => DoublingLast.Contains(lemma) ? lemma + lemma[^1] : lemma;

    private static bool EndsInConsonantY(string lemma) => lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal);
}
