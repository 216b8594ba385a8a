using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Who is a subject or speaks in a stretch of the article, of those that somebody asks for; what is quoted does not count.</summary>
/// <param name="mayBe">Whether a mention is of such a one.</param>
internal sealed class EarlierSubjects(AnnotatedArticle article, Func<ChainMention, bool> mayBe)
{
    // Sentences of nothing but quotation, between whoever is meant and who speaks.
    private const int MostQuoted = 6;

    private TokenIndex<ChainMention>? _named;

    // By the first token of a source: whom it means, or null where nobody knows.
    private readonly Dictionary<int, EntityChain?> _speakers = [];

    private TokenIndex<ChainMention> Named => _named ??= new(article.Mentions.Where(mayBe), mention => mention.Range.First);

    /// <summary>Who has been found to speak counts from then on.</summary>
    public void Note(Attribution report)
    {
        if (report.Source is { } source)
            _speakers.TryAdd(source.First, report.Speaker);
    }

    /// <summary>Those between two tokens; null where somebody unknown speaks there.</summary>
    public HashSet<EntityChain>? Between(int first, int end)
    {
        var found = new HashSet<EntityChain>();
        for (var at = first; at < end; at++)
        {
            if (!_speakers.TryGetValue(at, out var speaker) || article.IsQuoted(at))
                continue;
            if (speaker is null)
                return null;
            found.Add(speaker);
        }

        foreach (var named in Named.Between(first, end))
            if (!article.IsQuoted(named.Range.First) && IsSubject(named.Range))
                found.Add(named.Chain);
        return found;
    }

    /// <summary>The nearest sentence before one that is more than quotation; null where none is near.</summary>
    public Sentence? ToldBefore(int sentence)
    {
        for (var back = sentence - 1; back >= Math.Max(0, sentence - MostQuoted); back--)
            if (!article.IsAllQuoted(article.Sentences[back]))
                return article.Sentences[back];
        return null;
    }

    public static EntityChain? Only(HashSet<EntityChain>? found) => found is { Count: 1 } ? found.First() : null;

    /// <summary>Whether any is named between two tokens, as a subject or not.</summary>
    public bool AreNamedBetween(int first, int end)
    {
        foreach (var named in Named.Between(first, end))
            if (!article.IsQuoted(named.Range.First))
                return true;
        return false;
    }

    /// <summary>All who are named between two tokens, as subjects or not.</summary>
    public HashSet<EntityChain> NamedBetween(int first, int end)
    {
        var found = new HashSet<EntityChain>();
        foreach (var named in Named.Between(first, end))
            if (!article.IsQuoted(named.Range.First))
                found.Add(named.Chain);
        return found;
    }

    /// <summary>Whether a phrase is a subject, one of two, or the name that stands for one: "the state agency, LNA, said", "Sen. Mara Velt said".</summary>
    public bool IsSubject(TokenRange phrase)
    {
        var head = article.HeadOf(phrase);
        while (article.Dependencies[head] is { Label: "appos" or "conj" or "flat", Head: >= 0 and var named } && named < head)
            head = named;
        return article.Dependencies[head].Label is "nsubj" or "nsubj:pass";
    }
}
