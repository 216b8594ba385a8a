using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Names;
using Graph.Extraction.Occupations;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// What news calls somebody a second time, though it told it nowhere else: "the 58-year-old", "the former nurse", "the Oldport native", of somebody
/// told to be Norwegian "the Norwegian" and of somebody arrested "the suspect", as the subject of a sentence whose only person, or that of the one before, he is, where
/// nobody else is told of.
/// </summary>
internal sealed class VariedDescriptions(ChainTable chains, Focus focus)
{
    // "29 - year - old" is five tokens.
    private const int LongestAge = 5;
    private const int LongestPhrase = 5;

    private AnnotatedArticle Article => chains.Article;

    private List<Token> Tokens => chains.Tokens;

    private readonly UnnamedOthers _others = new(chains);

    // By a word beside his name; null of whom several are told.
    private readonly Dictionary<EntityChain, EntityChain?> _nations = [];

    private enum Kind
    {
        Accused,
        Aged,
        Native,
        National,
        Former,
    }

    /// <summary>The person and the words that begin at "the"; null where they are no such or may mean another.</summary>
    public (EntityChain Person, TokenRange Words)? At(int the)
    {
        if (DescriptionFrom(the + 1) is not var (kind, end) || TellsWhom(end) || !IsSubject(new(the, end)) || focus.OnlyPerson() is not { } person)
            return null;
        if (!MayBe(kind, person, the) || _others.AreTold(the, person, IsOnePerson))
            return null;
        return (PersonalPronouns.GenderOfNoun(Tokens[end - 1].Lower) ?? person.Gender) == person.Gender ? (person, new(the, end)) : null;
    }

    private (Kind Kind, int End)? DescriptionFrom(int first)
    {
        if (chains.WordAt(first) is "suspect" or "defendant" or "accused" or "detainee")
            return (Kind.Accused, first + 1);
        if (AgeUntil(first) is { } aged)
            return (Kind.Aged, aged);
        if (NativeUntil(first) is { } native)
            return (Kind.Native, native);
        if (NationalUntil(first) is { } national)
            return (Kind.National, national);
        return FormerUntil(first) is { } former ? (Kind.Former, former) : null;
    }

    private bool MayBe(Kind kind, EntityChain person, int the) => kind switch
    {
        Kind.Accused => IsCharged(person, the),
        Kind.National => chains.NameFrom(the + 1) is { Chain: var state } && _nations.GetValueOrDefault(person) == state,
        _ => true,
    };

    private bool IsOnePerson(int noun) =>
        Article.Tags[noun].Penn is "NN" or "NNP" && !BodyKinds.Heads.Contains(Tokens[noun].Lower) && (Speakers.IsWord(Tokens[noun].Lower) || ToldDescriptions.Kin.Contains(Tokens[noun].Lower) || OccupationWords.Default.IsHead(Tokens, noun, noun) || OccupationWords.Default.EndingAt(Tokens, noun + 1, noun) is not null || Persons.Contains(Tokens[noun].Lower))
        || IsOfOne(Tokens[noun].Text) && Article.Dependencies[noun].Label is not ("amod" or "compound");

    // Who is told of in passing.
    private static readonly HashSet<string> Persons = FunctionWords.Set("nurse boy girl baby toddler teenager teen pensioner passer-by thief suspect victim guest boss colleague neighbour neighbor stranger pilot cook guard clerk judge captain");

    // "Belk was arrested", "police charged Belk", in this sentence or the one before.
    private bool IsCharged(EntityChain person, int the)
    {
        var first = Math.Max(Article.Sentences[Math.Max(0, Article.SentenceAt(the) - 1)].First, the - Furthest);
        var isCharged = false;
        for (var at = first; at < the; at++)
        {
            if (Freeing.Contains(Tokens[at].Lower))
                return false;
            isCharged |= (chains.NameFrom(at) ?? chains.NameAt(new(at, at + 1))) is { } mention && mention.Chain == person && IsChargedAt(mention);
        }

        return isCharged;
    }

    private const int Furthest = 100;

    private bool IsChargedAt(ChainMention mention) =>
        Article.Dependencies[Article.HeadOf(mention.Range)] is { Label: "nsubj:pass" or "obj", Head: >= 0 and var verb } && Charging.Contains(Article.LemmaOf(verb)) && IsFact(verb);

    private bool IsFact(int verb)
    {
        foreach (var child in Article.Tree.ChildrenOf(verb))
            if (FunctionWords.IsNegation(Tokens[child].Lower) || Article.Tags[child].Penn == "MD")
                return false;
        return true;
    }

    private static readonly HashSet<string> Charging = FunctionWords.Set("arrest charge detain indict convict jail imprison prosecute");
    private static readonly HashSet<string> Freeing = FunctionWords.Set("mistake mistakenly wrongly released cleared freed acquitted escaped fled dropped");

    /// <summary>Notes of which state a name is told to be: "Norwegian striker Belk", "Belk, a Norwegian striker", but not "a Norwegian hit Belk".</summary>
    public void NoteNation(ChainMention name)
    {
        if ((NationBefore(name.Range.First) ?? NationBehind(name.Range.End)) is { } state)
            _nations[name.Chain] = _nations.TryGetValue(name.Chain, out var other) && other != state ? null : state;
    }

    private EntityChain? NationBehind(int comma) =>
        chains.WordAt(comma) == "," && chains.WordAt(comma + 1) is "a" or "an" or "the" && chains.NameFrom(comma + 2) is { Chain: { Type: EntityType.State } state, Range.Length: 1 } ? state : null;

    private EntityChain? NationBefore(int name)
    {
        for (var at = name - 1; at >= Math.Max(0, name - LongestPhrase) && Article.Tags[at].Universal is "NOUN" or "ADJ" or "PROPN"; at--)
            if (chains.NameUntil(at + 1) is { Chain: { Type: EntityType.State } state, Range.Length: 1 })
                return at == 0 || Tokens[at - 1].Lower is not ("a" or "an" or "another") ? state : null;
        return null;
    }

    private int? AgeUntil(int first)
    {
        if (first >= Tokens.Count || !char.IsAsciiDigit(Tokens[first].Text[0]))
            return null;
        for (var at = first; at < Math.Min(Tokens.Count, first + LongestAge); at++)
            if (Tokens[at].Is("old") || Tokens[at].Lower.EndsWith("-year-old", StringComparison.Ordinal))
                return at + 1;
        return null;
    }

    private int? NativeUntil(int first) => first + 1 < Tokens.Count && Tokens[first].IsCapitalised && Tokens[first + 1].Is("native") && Article.Tags[first + 1].Penn == "NN" ? first + 2 : null;

    // "The Norwegian left", but "the French", "the Swiss" and "the Norwegian said to be" are others or several.
    private int? NationalUntil(int first) =>
        chains.NameFrom(first) is { Chain.Type: EntityType.State, Range: { Length: 1, End: var end } } && IsOfOne(Tokens[first].Text) && end < Tokens.Count && Article.Tags[end].Penn == "VBD" ? end : null;

    private static bool IsOfOne(string demonym) => (demonym.EndsWith("an", StringComparison.Ordinal) || demonym.EndsWith('i')) && World.Default.Find(demonym) is { Use: NameUse.Demonym };

    private int? FormerUntil(int first)
    {
        if (chains.WordAt(first) is not ("former" or "retired"))
            return null;
        var end = first + 1;
        while (end < Math.Min(Tokens.Count, first + LongestPhrase) && Article.Tags[end].Universal is "NOUN" or "ADJ" or "PROPN")
            end++;
        var head = end - 1;
        return head > first && !chains.IsInsideName(head) && Article.Tags[head].Penn == "NN" && (Tokens[head].Is("lady") || OccupationWords.Default.IsHead(Tokens, head, head) || chains.OfficeEndingAt(end) is { IsPlural: false }) ? end : null;
    }

    // "the 58-year-old mother", "the former mayor of Oldport", "the former mayor, Ana Orlova,", "the former mayor who"
    private bool TellsWhom(int end) =>
        end >= Tokens.Count || Article.Tags[end].Universal is "NOUN" or "ADJ" or "PROPN" || Tokens[end].Lower is "of" or "for" or "who" or "from" or "in" || Tokens[end].Kind == TokenKind.Possessive
        || Tokens[end].Text is "," or "-" && chains.NameFrom(end + 1) is not null;

    private bool IsSubject(TokenRange words) =>
        Article.Dependencies[Article.HeadOf(words)] is { Label: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } && Article.Dependencies[verb].Label == "root";
}
