using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

/// <summary>
/// Whom "it" and "the company" mean as a speaker: the only body or state that is a subject or speaks in the sentence so far, or where none is,
/// in the sentence before. Where two are, or a document or another thing may be meant, it is nobody's.
/// </summary>
internal sealed class BodyBefore(AnnotatedArticle article)
{
    private static readonly HashSet<string> Kinds = FunctionWords.Set("company firm agency bank group organisation organization newspaper paper broadcaster network outlet station charity");

    // "It shows that", "it suggests that": a thing does so as well.
    private static readonly HashSet<string> Showing = FunctionWords.Set("show find suggest indicate reveal signal demonstrate illustrate mean imply read prove hint appear seem");

    // Sentences of nothing but quotation, between "it" and whoever was named.
    private const int MostQuoted = 6;

    private readonly TokenIndex<ChainMention> _bodies = new(
        article.Mentions.Where(mention => mention.Kind != MentionKind.Pronoun && mention.Chain.Type is EntityType.Organization or EntityType.State), mention => mention.Range.First);

    // By the first token of a source: the body that it is, or null where nobody knows what it is.
    private readonly Dictionary<int, EntityChain?> _speakers = [];

    private List<Token> Tokens => article.Tokens;

    /// <summary>Who speaks where a source is "it" or "the company"; null where it is neither or nobody is sure to be meant. Asked in the order of the text.</summary>
    public EntityChain? Of(Attribution report, TokenRange source)
    {
        var isPronoun = source.Length == 1 && Tokens[source.First].Is("it") && IsSubject(source);
        if (!isPronoun && !IsKind(source) || article.IsQuoted(source.First) || report.Cue is not { } cue || Showing.Contains(article.LemmaOf(cue.End - 1)))
            return null;
        return Before(source.First, report) is { } body && (isPronoun || MayBeCalledSo(body)) ? body : null;
    }

    /// <summary>Who has been found to speak counts for whoever speaks behind.</summary>
    public void Note(Attribution report)
    {
        if (report.Source is not { } source)
            return;
        if (report.Speaker is { Type: EntityType.Organization or EntityType.State } || report.SpeakerStatus == SpeakerStatus.Unresolved && !FunctionWords.Pronouns.Contains(Tokens[source.First].Lower))
            _speakers.TryAdd(source.First, report.Speaker);
    }

    private bool IsKind(TokenRange source) => source.Length == 2 && Tokens[source.First].Is("the") && Kinds.Contains(Tokens[source.First + 1].Lower);

    // A body whose own name or the reference facts tell what it is has been found by that.
    private static bool MayBeCalledSo(EntityChain body) =>
        body is { Type: EntityType.Organization, Entry: null } && !BodyKinds.Heads.Contains(body.Name.Split(' ')[^1].ToLowerInvariant());

    private EntityChain? Before(int at, Attribution report)
    {
        var sentence = article.SentenceAt(at);
        var first = article.Sentences[sentence].First;
        var here = Subjects(first, at);
        if (here is not { Count: 0 } || HoldsOtherSubject(first, at, report))
            return Only(here);
        for (var back = sentence - 1; back >= Math.Max(0, sentence - MostQuoted); back--)
            if (!article.IsAllQuoted(article.Sentences[back]))
                return Only(Subjects(article.Sentences[back].First, article.Sentences[back].End));
        return null;
    }

    private static EntityChain? Only(HashSet<EntityChain>? bodies) => bodies is { Count: 1 } ? bodies.First() : null;

    /// <summary>The bodies that are subjects between two tokens; null where a document may be meant instead.</summary>
    private HashSet<EntityChain>? Subjects(int first, int end)
    {
        var found = new HashSet<EntityChain>();
        for (var at = first; at < end; at++)
        {
            if (article.IsQuoted(at))
                continue;
            if (!Tokens[at].IsCapitalised && SpeakerResolver.Documents.Contains(Tokens[at].Lower) && article.Dependencies[at].Label is "nsubj" or "nsubj:pass" or "obj")
                return null;
            if (_speakers.TryGetValue(at, out var speaker))
            {
                if (speaker is null)
                    return null;
                found.Add(speaker);
            }

            foreach (var body in _bodies[at])
                if (IsSubject(body.Range))
                    found.Add(body.Chain);
        }

        return found;
    }

    // "The storm came as it warned": a thing in the same sentence may be meant, save where it is told of by what is said.
    private bool HoldsOtherSubject(int first, int end, Attribution report) =>
        Enumerable.Range(first, end - first).Any(at => article.Tags[at].Penn == "NN" && article.Dependencies[at].Label is "nsubj" or "nsubj:pass" && !report.Tells(at));

    // "the state agency, LNA, said": the name stands for the subject.
    private bool IsSubject(TokenRange name)
    {
        var head = article.HeadOf(name);
        while (article.Dependencies[head] is { Label: "appos", Head: >= 0 and var named } && named < head)
            head = named;
        return article.Dependencies[head].Label is "nsubj" or "nsubj:pass";
    }
}
