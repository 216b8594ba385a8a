using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Whom the words behind "told" name.</summary>
internal sealed class Addressees(AnnotatedArticle article, SourceHeads heads)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>
    /// "told him", "told the council in Oldport", "told Ruritania's Ana Orlova", "told a Gazette reporter", "told Lowmark Radio's “Good Morning”",
    /// but not "told supporters in Oldport".
    /// </summary>
    public ChainMention? In(TokenRange words)
    {
        var inside = heads.MentionsIn(words);
        var told = Until(words, Places);
        return inside.Find(mention => mention.Range == told && heads.CanSpeak(mention)) ?? Told(told, inside) ?? Told(Until(told, Belonging), inside)
            ?? inside.Find(mention => mention.Chain.Type == EntityType.Organization && mention.Range.End < told.End && Receives(mention.Range.End, told));
    }

    // "told neighbouring Ruritania", but not "told Radio Ruritania": a state behind a name belongs to it.
    private ChainMention? Told(TokenRange words, List<ChainMention> inside) =>
        heads.Head(words, inside) is { } head && (head.Chain.Type != EntityType.State || head.Range.First == words.First || head.Range.First == words.First + 1 && !Tokens[words.First].IsCapitalised) ? head : null;

    private TokenRange Until(TokenRange words, HashSet<string> prepositions)
    {
        var end = words.First + 1;
        while (end < words.End && !prepositions.Contains(Tokens[end].Lower))
            end++;
        return words with { End = end };
    }

    private bool Receives(int behind, TokenRange told) =>
        behind + 1 == told.End && Listeners.Contains(Tokens[behind].Lower) || GoesOnAsName(behind, told.End) || Tokens[behind].Kind == TokenKind.Possessive && behind + 1 < told.End && Tokens[behind + 1].IsDoubleQuote;

    // "told Radio Lowmark Oldport", "told Channel 35": the name of a medium, of which less was known.
    private bool GoesOnAsName(int first, int end) =>
        first < end && Enumerable.Range(first, end - first).All(at => Tokens[at].IsCapitalised && article.OfficeFrom(at) is null || Tokens[at].Kind == TokenKind.Number || Tokens[at].Text == "-");

    // Where or when somebody is told.
    private static readonly HashSet<string> Places = FunctionWords.Set("in at on during after before near outside inside");

    private static readonly HashSet<string> Belonging = FunctionWords.Set("of");

    private static readonly HashSet<string> Listeners = FunctionWords.Set("reporter reporters journalist journalists correspondent correspondents");
}
