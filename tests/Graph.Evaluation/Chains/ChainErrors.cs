using Graph.Training.ConllU;

namespace Graph.Evaluation.Chains;

/// <summary>
/// Which gold mentions of a document were missed, and which found ones stand in another's chain, each told by its kind. A found chain stands
/// for the gold one of which it has the most mentions.
/// </summary>
/// <param name="sought">The types of which what was missed is told.</param>
internal sealed class ChainErrors(IReadOnlyList<ConlluWord> words, IReadOnlyList<GoldMention> gold, IReadOnlyCollection<string> sought)
{
    private const int Around = 8;

    private const int LongestShown = 12;

    /// <param name="found">The chains as places in gold; what is at no place of it is spurious.</param>
    /// <param name="spurious">Where the spurious mentions stand, by their places.</param>
    /// <returns>Each error after its kind, which comes with what it is of: "missed pronoun of the third person of a chain that has no mention found".</returns>
    public IEnumerable<(string Kind, string Words)> Of(IReadOnlyList<HashSet<int>> found, IReadOnlyDictionary<int, (int First, int End)> spurious)
    {
        var keys = Enumerable.Range(0, gold.Count).ToLookup(at => gold[at].Chain).Where(chain => chain.Count() > 1).ToDictionary(chain => chain.Key, chain => chain.ToList());
        var (right, met) = (new HashSet<int>(), new HashSet<string>());
        foreach (var chain in found.Where(chain => chain.Count > 1))
        {
            var meant = chain.Where(at => at < gold.Count).GroupBy(at => gold[at].Chain).MaxBy(group => group.Count())?.Key;
            foreach (var at in chain.Order())
            {
                if (at < gold.Count && gold[at].Chain == meant)
                    right.Add(at);
                else
                    yield return (
                        "wrong " + (at < gold.Count ? KindOf(gold[at].Head) : KindOf(spurious[at].End - 1) + " not annotated"),
                        (at < gold.Count ? Tell(gold[at].First, gold[at].End) + " is " + NameOf(keys.GetValueOrDefault(gold[at].Chain, [at])) : Tell(spurious[at].First, spurious[at].End))
                            + " and not " + (meant is null ? "of these" : NameOf(keys.GetValueOrDefault(meant, []))));
            }

            if (meant is not null)
                met.Add(meant);
        }

        foreach (var (id, chain) in keys)
            foreach (var at in chain.Where(at => !right.Contains(at) && sought.Contains(gold[at].Type)))
                yield return ($"missed {KindOf(gold[at].Head)}, {(met.Contains(id) ? "chain found" : chain.Exists(IsName) ? "chain of a name not found" : "chain without a name")}", Tell(gold[at].First, gold[at].End) + " is " + NameOf(chain));
    }

    private bool IsName(int at) => words[gold[at].Head].Upos == "PROPN";

    private string KindOf(int word) => words[word] switch
    {
        { Upos: "PROPN" } => "name",
        { Upos: "PRON", Xpos: "PRP$" } possessive => "possessive of the " + PersonOf(possessive.Form) + " person",
        { Upos: "PRON", Xpos: "PRP" } pronoun => "pronoun of the " + PersonOf(pronoun.Form) + " person",
        { Upos: "PRON" } => "other pronoun",
        { Upos: "NOUN" } noun => noun.Xpos == "NNS" ? "description of several" : "description",
        _ => "other",
    };

    private static string PersonOf(string form) => form.ToLowerInvariant() switch
    {
        "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves" or "'s" => "first",
        "you" or "your" or "yours" or "yourself" or "yourselves" => "second",
        _ => "third",
    };

    private string NameOf(List<int> chain) =>
        chain.Count == 0 ? "somebody else" : chain.OrderByDescending(IsName).ThenByDescending(at => gold[at].End - gold[at].First).First() is var best ? Cut(gold[best].First, Math.Min(gold[best].End, gold[best].First + LongestShown)) : "";

    private string Tell(int first, int end) =>
        $"{Cut(Math.Max(0, first - Around), first)} [{Cut(first, Math.Min(end, first + LongestShown))}] {Cut(end, Math.Min(words.Count, end + Around))}";

    private string Cut(int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Select(at => words[at].Form));
}
