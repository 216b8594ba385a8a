using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>
/// Which state "the country" means: the one named last in its sentence, else of those named near, by name or by adjective, the one of which the
/// article has told most so far, before others one that does something; never one that acts on the country or whose man there is told of.
/// </summary>
internal sealed class StateFocus(AnnotatedArticle article)
{
    // So many sentences a description reaches back.
    private const int Reach = 3;

    // What being a subject in the same sentence or the one before counts for, in mentions.
    private const int Acting = 2;

    // "the ambassador to the country": so far above a description stands the noun that it belongs to.
    private const int Deepest = 3;

    private readonly List<Named> _named = [];
    private int _sentence;

    public void BeginSentence() => _sentence++;

    public void Note(ChainMention mention)
    {
        var named = Known(mention.Chain);
        if (named is null)
            _named.Add(named = new Named(mention.Chain) { First = _sentence });
        named.Mentions++;
        named.Head = article.HeadOf(mention.Range);
        named.Sentence = _sentence;
        if (mention.NameKind != NameKind.Metonym && article.Dependencies[named.Head].Label is not ("compound" or "amod"))
            (named.NamedIn, named.NamedAt) = (_sentence, named.Head);
        // "Oslo said", "the Norwegian president": who speaks or holds an office, and not the state, is told of.
        var isTold = !IsCapital(mention) && article.OfficeFrom(mention.Range.End) is null;
        if (isTold)
            named.Count++;
        if (isTold && IsActing(named.Head))
            named.ActingIn = _sentence;
        // The last one named stands last.
        _named.Remove(named);
        _named.Add(named);
    }

    private Named? Known(EntityChain state)
    {
        foreach (var named in _named)
            if (named.State == state)
                return named;
        return null;
    }

    /// <summary>The state that a description means; null where none was named.</summary>
    /// <param name="noun">The token of "country".</param>
    public EntityChain? MeantBy(int noun)
    {
        var meant = NamedHere(noun) ?? Salient(noun) ?? _named.FindLast(named => named.NamedIn >= 0 && IsToldOf(named)) ?? _named.FindLast(IsToldOf);
        return meant?.State;
    }

    // Far behind "an account in Luxembourg" the country is the one in which all of it happens.
    private static bool IsToldOf(Named named) => named.First <= Reach || named.Mentions > 1;

    private Named? NamedHere(int noun)
    {
        Named? last = null;
        foreach (var named in _named)
            if (named.NamedIn == _sentence && !ActsOn(named, noun) && (last is null || named.NamedAt > last.NamedAt))
                last = named;
        return last;
    }

    private Named? Salient(int noun)
    {
        Named? best = null;
        foreach (var named in _named)
            if (_sentence - named.Sentence < Reach && !ActsOn(named, noun) && (best is null || Salience(named) >= Salience(best)))
                best = named;
        return best;
    }

    /// <summary>The last state named that lies in a region: "the Nordic country".</summary>
    public EntityChain? In(string region) =>
        _named.FindLast(named => named.State.Entry?.Regions?.Contains(region, StringComparer.OrdinalIgnoreCase) ?? false)?.State;

    private int Salience(Named named) => named.Count + (named.ActingIn >= _sentence - 1 ? Acting : 0);

    // "Norway", "Norway's army", "the Norwegian army" as a subject
    private bool IsActing(int head)
    {
        if (article.Dependencies[head] is { Label: "nmod:poss" or "amod" or "compound", Head: var noun })
            head = noun;
        return article.Dependencies[head].Label is "nsubj" or "nsubj:pass";
    }

    private bool IsCapital(ChainMention mention) =>
        mention.NameKind == NameKind.Metonym && World.Default.Find(article.ProseOf(mention.Range)) is { Use: NameUse.Capital };

    // "Norway attacked the country", "the Norwegian ambassador to the country"
    private bool ActsOn(Named named, int noun)
    {
        if (named.Sentence != _sentence)
            return false;
        var above = article.Dependencies[noun].Head;
        if (article.Dependencies[noun].Label is "obj" or "obl" && article.Dependencies[named.Head] is { Label: "nsubj", Head: var verb } && verb == above)
            return true;
        for (var steps = 0; steps < Deepest && above >= 0 && article.Tags[above].Universal is "NOUN" or "PROPN"; steps++, above = article.Dependencies[above].Head)
            if (article.Dependencies[named.Head].Head == above && article.Dependencies[noun].Label == "nmod")
                return true;
        return false;
    }

    private sealed class Named(EntityChain state)
    {
        public EntityChain State { get; } = state;

        /// <summary>The sentence that names it first.</summary>
        public int First { get; init; }

        public int Mentions { get; set; }

        /// <summary>How often it and nobody who acts for it is told of.</summary>
        public int Count { get; set; }

        public int Head { get; set; }

        public int Sentence { get; set; }

        public int ActingIn { get; set; } = -1;

        /// <summary>Where it was last called by its name.</summary>
        public int NamedIn { get; set; } = -1;

        public int NamedAt { get; set; }
    }
}
