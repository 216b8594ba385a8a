using Graph.Core.Entities;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Names of what is passed, signed, won or leaked: "the Harbour Safety Act (HSA)", "the Oldport Accords", "the Karst Award", "the Karst Papers".
/// They act in nothing.
/// </summary>
internal static class NamedDeeds
{
    private static readonly HashSet<string> Heads = FunctionWords.Set("act bill accord accords treaty agreement pact protocol amendment award awards prize syndrome papers");

    /// <summary>The names without those of deeds and their letters.</summary>
    public static List<NameMention> Without(List<NameMention> names, List<Token> tokens)
    {
        if (names.Exists(name => IsBeforePapers(name, tokens)))
            names = names.FindAll(name => !IsBeforePapers(name, tokens));
        var deeds = names.FindAll(name => IsDeed(name, tokens));
        if (deeds.Count == 0)
            return names;
        var letters = deeds.Where(deed => deed.Range.End + 2 < tokens.Count && tokens[deed.Range.End].Text == "(" && tokens[deed.Range.End + 1].IsAllCapitals && tokens[deed.Range.End + 2].Text == ")")
            .Select(deed => tokens[deed.Range.End + 1].Text).ToHashSet(StringComparer.Ordinal);
        return names.FindAll(name => !IsDeed(name, tokens) && !(name.Range.Length == 1 && letters.Contains(tokens[name.Range.First].Text)));
    }

    private static bool IsBeforePapers(NameMention name, List<Token> tokens) => name.Range is { First: > 0, End: var end } && end < tokens.Count && tokens[end].Text is "Papers" && tokens[name.Range.First - 1].Is("the");

    private static bool IsDeed(NameMention name, List<Token> tokens) =>
        name is { Entry: null, Type: not EntityType.Event, Range.Length: > 1 } && tokens[name.Range.End - 1] is { IsCapitalised: true, Lower: var head } && Heads.Contains(head);
}
