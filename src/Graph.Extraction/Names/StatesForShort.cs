using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>The states of the United States by the short forms that stand behind their towns, "Oldport, Fla.", and by their letters, "in N.H.".</summary>
internal sealed class StatesForShort(AnnotatedArticle article, List<NameMention> known)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, with these states among them.</summary>
    public List<NameMention> Join()
    {
        Dictionary<TokenRange, ListedName>? found = null;
        for (var at = 1; at < Tokens.Count; at++)
            if (Tokens[at] is { IsCapitalised: true, Text: [_, .., '.'] } && IsWhere(at) && AmericanStates.Find(Tokens[at].Text) is { } state && state.Short.Contains(Tokens[at].Text))
                (found ??= []).TryAdd(new TokenRange(at, at + 1), WorldBuilder.EntryOf(state));
        if (found is null)
            return known;
        foreach (var name in known)
            if (name.Range.Length > 1)
                for (var at = name.Range.First; at < name.Range.End; at++)
                    found.Remove(new TokenRange(at, at + 1));
        return
        [
            .. known.Where(name => !found.ContainsKey(name.Range)),
            .. found.Select(name => new NameMention(name.Key, EntityType.Place, name.Value, IsInner: false)),
        ];
    }

    // Behind a town; letters with stops between them also behind the word for where: "in N.H."
    private bool IsWhere(int at) =>
        Tokens[at - 1].Text is "," && at > 1 && Tokens[at - 2] is { IsWord: true, IsCapitalised: true } || Tokens[at].Text is [_, '.', ..] && FunctionWords.Prepositions.Contains(Tokens[at - 1].Lower);
}
