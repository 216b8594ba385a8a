using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// Who asks and who answers where labels tell no more than that ("Q:", "HOST:", "A:") and a sentence of the article tells who they are:
/// "Ana Orlova spoke with Harbour Minister Tomas Belk", "Ana Orlova interviewed Belk"; or who answers alone, as <see cref="Interviewee"/> finds it.
/// </summary>
internal sealed class Interview
{
    private static readonly HashSet<string> Asking = FunctionWords.Set("q question interviewer host moderator reporter");
    private static readonly HashSet<string> Answering = FunctionWords.Set("a answer");

    private static readonly HashSet<string> Interviewing = FunctionWords.Set("interview question");
    private static readonly HashSet<string> Speaking = FunctionWords.Set("speak talk sit chat");

    private readonly AnnotatedArticle _article;
    private readonly Lazy<(EntityChain Asker, EntityChain Answerer)?> _parts;
    private readonly Lazy<EntityChain?> _asked;

    // Few articles are interviews, and these are made once a label asks for its speaker.
    private TokenIndex<ChainMention>? _persons;
    private TokenSet? _bodyStarts;
    private TokenSet? _bodyEnds;

    public Interview(AnnotatedArticle article)
    {
        _article = article;
        _parts = new Lazy<(EntityChain, EntityChain)?>(FindParts);
        _asked = new Lazy<EntityChain?>(() => new Interviewee(article).Before(FirstLabel())?.Chain);
    }

    private TokenIndex<ChainMention> Persons => _persons ??= new(_article.Mentions.Where(mention => mention.Kind == MentionKind.Name && mention.Chain.Type == EntityType.Person), mention => mention.Range.First);

    private TokenSet BodyStarts => _bodyStarts ??= TokenSet.Of(_article.Tokens.Count, Bodies().Select(body => body.First));

    private TokenSet BodyEnds => _bodyEnds ??= TokenSet.Of(_article.Tokens.Count, Bodies().Select(body => body.End));

    private IEnumerable<TokenRange> Bodies() =>
        _article.Mentions.Where(mention => mention.Kind == MentionKind.Name && mention.Chain.Type == EntityType.Organization).Select(mention => mention.Range);

    /// <summary>Whether a label of this one word tells no more than who asks or answers.</summary>
    public static bool IsPart(string lower) => Asking.Contains(lower) || Answering.Contains(lower);

    /// <summary>Who speaks behind such a label; null where nothing tells.</summary>
    public EntityChain? SpeakerOf(string lower)
    {
        if (!IsPart(lower))
            return null;
        var isAsking = Asking.Contains(lower);
        return _parts.Value is { } parts ? isAsking ? parts.Asker : parts.Answerer : isAsking ? null : _asked.Value;
    }

    private int FirstLabel()
    {
        foreach (var block in _article.BlockTokens)
            if (block.Length > 1 && IsPart(_article.Tokens[block.First].Lower) && _article.Tokens[block.First + 1].Text == ":")
                return block.First;
        return 0;
    }

    private (EntityChain, EntityChain)? FindParts()
    {
        for (var verb = 0; verb < _article.Tokens.Count; verb++)
            if (_article.Tags[verb].Universal == "VERB" && _article.LemmaOf(verb) is var lemma && (Interviewing.Contains(lemma) || Speaking.Contains(lemma))
                && _article.Tree.Child(verb, "nsubj") is { } subject && PersonIn(subject) is { } first && OtherOf(verb, Interviewing.Contains(lemma)) is { } other && PersonIn(other) is { } second && first.Chain != second.Chain)
                // Whoever holds an office answers, and whoever writes for a paper asks: "Belk spoke to the Courier's Ana Orlova".
                return Speaking.Contains(lemma) && (HasOffice(first) && !HasOffice(second) || IsOfOutlet(second) && !IsOfOutlet(first)) ? (second.Chain, first.Chain) : (first.Chain, second.Chain);
        return null;
    }

    private int? OtherOf(int verb, bool isDirect) => isDirect
        ? _article.Tree.Child(verb, "obj")
        : _article.Tree.ChildrenOf(verb).Where(child => _article.Dependencies[child].Label == "obl" && _article.Tree.Child(child, "case") is { } with && _article.Tokens[with].Lower is "with" or "to").Select(child => (int?)child).FirstOrDefault();

    private ChainMention? PersonIn(int head)
    {
        var range = _article.Tree.RangeOf(head);
        for (var at = range.First; at < range.End; at++)
            if (Persons[at].FirstOrDefault() is { } person)
                return person;
        return null;
    }

    private bool IsOfOutlet(ChainMention person) =>
        person.Range.First > 1 && _article.Tokens[person.Range.First - 1].Kind == TokenKind.Possessive && BodyEnds.Contains(person.Range.First - 1)
        || person.Range.End + 1 < _article.Tokens.Count && _article.Tokens[person.Range.End].Is("of") && (BodyStarts.Contains(person.Range.End + 1) || BodyStarts.Contains(person.Range.End + 2));

    private bool HasOffice(ChainMention person) => _article.OfficeUntil(person.Range.First) is not null;
}
