using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// "It" in what a body or a state is reported to say, and "they" in what a body is: the body itself, where nothing else that "it" could mean was named in its words
/// before. An "it" that stands for a clause or for nothing ("it was clear that", "it rained") is nobody.
/// </summary>
internal sealed class BodyPronouns(AnnotatedArticle article)
{
    private static readonly HashSet<string> OfNothing = FunctionWords.Set("rain snow seem appear happen turn take");

    // What has been read already.
    private HashSet<int>? _known;

    private HashSet<int> Known => _known ??= [.. article.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun).Select(mention => mention.Range.First)];

    private List<Token> Tokens => article.Tokens;

    /// <summary>Adds them to the mentions.</summary>
    /// <param name="found">The reports, with their speakers.</param>
    public void Resolve(List<Attribution> found)
    {
        var known = article.Mentions.Count;
        foreach (var report in found)
            if (report.Speaker is { Type: EntityType.Organization or EntityType.State } body && report.Source is { } source && source.First < report.Content[0].First && FirstOf(report) is { } first)
                for (var at = first; at < report.Content[0].End; at++)
                    if (at == first || IsOwn(at))
                        Add(body, at);
        if (article.Mentions.Count > known)
            ChainTable.Sort(article);
    }

    private int? FirstOf(Attribution report)
    {
        var content = report.Content[0];
        for (var at = content.First; at < content.End; at++)
        {
            if (article.Tags[at].Universal is "NOUN" or "PROPN" || article.IsQuoted(at))
                return null;
            if (PersonalPronouns.OfSeveral.Contains(Tokens[at].Lower) && (!report.IsClause || report.Speaker is not { Type: EntityType.Organization }))
                return null;
            if (Tokens[at].Lower is "it" or "they" || IsOwn(at))
                return IsOwn(at) || IsSubject(at, content) ? at : null;
        }

        return null;
    }

    private bool IsOwn(int at) => Tokens[at].Lower is "its" or "their" && article.Dependencies[at].Label == "nmod:poss" && !article.IsQuoted(at);

    private bool IsSubject(int at, TokenRange content)
    {
        var (head, label) = (article.Dependencies[at].Head, article.Dependencies[at].Label);
        if (label is not ("nsubj" or "nsubj:pass") || !content.Contains(head) || OfNothing.Contains(article.LemmaOf(head)))
            return false;
        return article.Tags[head].Universal == "VERB" || !HoldsClause(head, content);
    }

    // "it would be a mistake to wait"
    private bool HoldsClause(int head, TokenRange content)
    {
        for (var at = head + 1; at < content.End; at++)
            if (article.Dependencies[at].Head == head && article.Dependencies[at].Label is "csubj" or "ccomp" or "xcomp" or "acl" or "advcl")
                return true;
        return false;
    }

    private void Add(EntityChain body, int at)
    {
        if (!Known.Add(at))
            return;
        var mention = new ChainMention(body, new TokenRange(at, at + 1), MentionKind.Pronoun, null);
        body.Mentions.Add(mention);
        article.Mentions.Add(mention);
    }
}
