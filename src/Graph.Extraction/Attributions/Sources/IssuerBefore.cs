using Graph.Core.Articles;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// Who speaks in "the statement": whoever "said in a statement" before, or is told there to have issued it ("a report by the Gazette"). Where
/// another such document was told of in between without its issuer, it is nobody.
/// </summary>
internal sealed class IssuerBefore(AnnotatedArticle article, SourceHeads heads)
{
    private const int MostSentences = 8;

    // Between "in" and the document: "in a long joint written statement".
    private const int LongestPhrase = 5;

    // "a report by the newspaper Dawn"
    private const int DeepestAuthor = 3;

    private readonly Dictionary<int, EntityChain> _issuers = [];

    private List<Token> Tokens => article.Tokens;

    /// <summary>Null where a source is no such document or its issuer is not told. Asked in the order of the text.</summary>
    public EntityChain? Of(TokenRange source)
    {
        if (source.Length == 1 && Tokens[source.First].Lower is "that" or "which" && Document(source.First) is { } document)
            return IssuerAt(document);
        if (source.Length != 2 || !(Tokens[source.First].Lower is "the" or "this") || !Documents.Speaking.Contains(Tokens[source.First + 1].Lower) || article.IsQuoted(source.First))
            return null;
        var noun = source.First + 1;
        var limit = article.Sentences[Math.Max(0, article.SentenceAt(noun) - MostSentences)].First;
        for (var at = noun - 1; at >= limit; at--)
            if (Tokens[at].Is(Tokens[noun].Lower) && !article.IsQuoted(at))
                return Noted(noun, IssuerAt(at));
        return null;
    }

    private EntityChain? Noted(int document, EntityChain? issuer)
    {
        if (issuer is not null)
            _issuers.TryAdd(document, issuer);
        return issuer;
    }

    /// <summary>Whoever has been found to speak in a document counts for it.</summary>
    public void Note(Attribution report)
    {
        if (report.Speaker is not { } speaker || report.Cue is not { } cue)
            return;
        var sentence = article.Sentences[article.SentenceAt(cue.First)];
        for (var at = sentence.First + 2; at < sentence.End; at++)
            if (Documents.Speaking.Contains(Tokens[at].Lower) && !report.Tells(at) && IsIn(at, sentence.First))
                _issuers.TryAdd(at, speaker);
    }

    // "in a statement", "in her letter"
    private bool IsIn(int document, int first)
    {
        for (var at = document - 1; at > Math.Max(first, document - LongestPhrase) && Tokens[at].IsWord; at--)
            if (FunctionWords.IsDeterminer(Tokens[at].Lower) && Tokens[at - 1].Lower is "in" or "on" or "via" or "through")
                return true;
        return false;
    }

    // "a report by the Gazette that claimed"
    private int? Document(int relative)
    {
        if (article.Tree.HeadOf(relative) is not (>= 0 and var verb) || article.Tree.LabelOf(verb) != "acl:relcl" || article.Tree.HeadOf(verb) is not (>= 0 and var noun) || noun > relative)
            return null;
        // The tree may hang the clause on whoever the report is by.
        for (var steps = 0; steps < DeepestAuthor && !Documents.Speaking.Contains(Tokens[noun].Lower) && article.Tree.LabelOf(noun) is "nmod" or "nmod:desc" or "appos" or "flat" && article.Tree.HeadOf(noun) is >= 0 and var owned; steps++)
            noun = owned;
        return Documents.Speaking.Contains(Tokens[noun].Lower) ? noun : null;
    }

    private EntityChain? IssuerAt(int document)
    {
        if (_issuers.TryGetValue(document, out var known))
            return known;
        foreach (var child in article.Tree.ChildrenOf(document))
        {
            var isAuthor = article.Tree.LabelOf(child) == "nmod:poss" || child > document && article.Tree.LabelOf(child) == "nmod" && Tokens[document + 1].Lower is "by" or "from";
            if (isAuthor && Speaking(child) is { } author)
                return author;
        }

        return article.Tree.LabelOf(document) == "obj" && article.Tree.HeadOf(document) is >= 0 and var verb && Documents.IssuingVerbs.Contains(article.LemmaOf(verb)) && article.Tree.Child(verb, "nsubj") is { } subject ? Speaking(subject) : null;
    }

    private EntityChain? Speaking(int head) =>
        heads.MentionsIn(article.Tree.RangeOf(head)).Find(mention => article.HeadOf(mention.Range) == head && mention.Kind != MentionKind.Pronoun && heads.CanSpeak(mention))?.Chain;
}
