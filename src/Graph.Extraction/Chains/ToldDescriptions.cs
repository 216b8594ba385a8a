using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Occupations;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// What the article itself says that somebody or something is: "Ana Orlova, a lawyer", "his wife, Ana Orlova,", "Karst is a bank", "the carmaker
/// Karst". The words of an apposition and of a predicate are mentions of it, and the one called so is meant by "the lawyer" from there on.
/// </summary>
internal sealed class ToldDescriptions(ChainTable chains)
{
    // No noun has more words before it that belong to it.
    private const int LongestPhrase = 6;

    // "Orlova, a former nurse and mayor of Oldport,": so far behind a name an apposition still begins.
    private const int Furthest = 12;

    private static readonly HashSet<string> Firms = FunctionWords.Set(
        "bank carmaker automaker maker airline retailer manufacturer insurer brewer operator publisher firm company conglomerate giant supplier producer lender utility startup start-up subsidiary");

    private static readonly HashSet<string> Settlements = FunctionWords.Set("city town village port capital municipality");

    public static readonly HashSet<string> Kin = FunctionWords.Set("wife husband son daughter mother father brother sister uncle aunt child grandson granddaughter friend man woman");

    // Nobody is one, though who takes part stands behind it.
    private static readonly HashSet<string> Proceedings = FunctionWords.Set("inquiry enquiry court trial case investigation hearing tribunal commission committee council parliament agency company government ministry party team project campaign department union bank");

    // What an election has several of, named or not.
    private static readonly HashSet<string> Contenders = FunctionWords.Set("candidate nominee contender rival hopeful opponent winner frontrunner front-runner counterpart");

    // A report of a vote goes from state to state.
    private static readonly HashSet<string> OfAnybody = FunctionWords.Set("number part one state");

    // What stands before a name and is no office: by it alone its bearer is meant however far behind.
    private static readonly HashSet<string> Ranks = FunctionWords.Set("pope prince princess justice duke duchess ayatollah");

    // By a word; null where it tells of several.
    private readonly Dictionary<string, EntityChain?> _byKind = new(StringComparer.Ordinal);

    private AnnotatedArticle Article => chains.Article;

    private List<Token> Tokens => chains.Tokens;

    /// <summary>Whom a noun describes, and the words of the description; null where it describes nobody named.</summary>
    public (EntityChain Chain, TokenRange Words)? At(int noun)
    {
        if (Tokens[noun].IsCapitalised && Ranks.Contains(Tokens[noun].Lower))
            NoteRank(noun);
        if (Tokens[noun].Is("one"))
            return OneOf(noun);
        // "Actor Tomas Belk died"
        if (Tokens[noun].IsCapitalised && Article.Tags[noun].Penn is "NN" or "NNP" && Article.Sentences[Article.SentenceAt(noun)].First == noun && !chains.IsInsideName(noun) && Article.OfficeUntil(noun + 1) is null && (OccupationWords.Default.IsHead(Tokens, noun, noun) || OccupationWords.Default.EndingAt(Tokens, noun + 1, noun) is not null))
            NoteBefore(noun);
        if (Article.Tags[noun].Penn != "NN" || Tokens[noun].IsCapitalised || Article.IsQuoted(noun) || chains.IsInsideName(noun))
            return null;
        NoteBefore(noun);
        if (Described(noun) is not { } described)
        {
            NoteOther(noun);
            return null;
        }

        if (described.Type != EntityType.Person || IsForPerson(noun))
            Note(Tokens[noun].Lower, described);
        return (described, PhraseUntil(noun));
    }

    // "Ana Orlova is one of the best-known lawyers", "Karst, one of the largest banks,"
    private (EntityChain Chain, TokenRange Words)? OneOf(int one)
    {
        if (chains.WordAt(one + 1) != "of" || Article.IsQuoted(one) || Article.Tree.Child(one, "nmod") is not { } several || Article.Tags[several].Penn != "NNS" || several - one > LongestPhrase + 2 || Article.Dependencies[several].Head != one)
            return null;
        // The tree may take the two for two subjects.
        if (one > 1 && Tokens[one - 1].Text is "," or "(" && chains.NameUntil(one - 1) is { } named)
            return Article.HeadOf(named.Range) is var head && Article.Dependencies[one] is { Label: "appos" or "nsubj", Head: var above } && (above == head || above == Article.Dependencies[head].Head && Article.Dependencies[head].Label == "nsubj") ? (named.Chain, new(one, several + 1)) : null;
        return Article.Dependencies[one].Label == "root" && Article.Tree.Child(one, "cop") is { } copula && Tokens[copula].Lower is "is" or "was" && copula < one && !IsDenied(one) && Article.Tree.Child(one, "nsubj") is { } told && told < copula && (NameLedBy(told) ?? chains.NameAt(new(told, told + 1))) is { Chain: var subject }
            ? (subject, new(one, several + 1)) : null;
    }

    // "Karst, the expert said, is a bank": who speaks is told of nobody.
    private EntityChain? Described(int noun) =>
        !CueWords.IsForm(chains.WordAt(noun + 1)) && (Apposed(noun) ?? ApposedTo(noun) ?? Predicated(noun)) is { } described && MayBe(described, noun) ? described : null;

    /// <summary>Who or what a word was told of; null where that is nobody or several.</summary>
    public EntityChain? Called(string kind) => _byKind.GetValueOrDefault(kind);

    /// <summary>Whom a rank means that stood before his name: "the pope", "the pontiff"; null where several had it.</summary>
    public EntityChain? OfRank(string word) => word == "pontiff" ? Called("pope") : Ranks.Contains(word) ? Called(word) : null;

    /// <summary>Whether a word was told of several.</summary>
    public bool IsOfSeveral(string kind) => _byKind.TryGetValue(kind, out var told) && told is null;

    // "Ana Orlova, a lawyer", "Ana Orlova, 54, a lawyer"
    private EntityChain? Apposed(int noun)
    {
        if (Article.Dependencies[noun] is not { Label: "appos", Head: var head } || head > noun || NameLedBy(head) is not { } name)
            return null;
        return noun - name.Range.End < Furthest && Tokens[name.Range.End].Text is "," or "(" or "–" or "—" && HasDeterminer(noun) ? NearestPlace(noun) ?? name.Chain : null;
    }

    // "in Velt, Ruritania, the state where": of two places the one right before the comma.
    private EntityChain? NearestPlace(int noun)
    {
        var comma = PhraseUntil(noun).First - 1;
        return comma > 0 && Tokens[comma].Text == "," && chains.NameUntil(comma) is { Chain: { Type: EntityType.Place or EntityType.State } place, Range.First: > 1 and var first } && Tokens[first - 1].Text == "," && chains.NameUntil(first - 1) is { Chain.Type: EntityType.Place } ? place : null;
    }

    // "the lawyer, Ana Orlova,"
    private EntityChain? ApposedTo(int noun)
    {
        var first = noun + 2;
        if (first >= Tokens.Count || Tokens[noun + 1].Text is not "," || chains.NameFrom(first) is not { } name || Article.Dependencies[Article.HeadOf(name.Range)] is not { Label: "appos", Head: var head } || head != noun)
            return null;
        // "on the right, Ana Orlova,": a person is told of by a word for persons.
        return (name.Range.End >= Tokens.Count || Tokens[name.Range.End].Text is "," or "." or ";" or ")") && HasDeterminer(noun) && (name.Chain.Type != EntityType.Person || IsForPerson(noun)) ? name.Chain : null;
    }

    // "Ana Orlova is a lawyer", "She became a lawyer", "She worked as a lawyer"
    private EntityChain? Predicated(int noun) =>
        SubjectOf(noun) is { } subject ? (NameLedBy(subject) ?? chains.NameAt(new(subject, subject + 1)))?.Chain : null;

    private int? SubjectOf(int noun)
    {
        var (verb, label) = (Article.Dependencies[noun].Head, Article.Dependencies[noun].Label);
        if (label == "root")
            return Article.Tree.Child(noun, "cop") is { } copula && Tokens[copula].Lower is "is" or "was" && copula < noun && HasDeterminer(noun) && !IsDenied(noun) && Article.Tree.Child(noun, "nsubj") is { } told && told < copula ? told : null;
        if (verb < 0 || Article.Tags[verb].Penn is not ("VBD" or "VBZ" or "VBP" or "VBN") || IsDenied(verb))
            return null;
        var isSo = label is "xcomp" or "obj" ? Becoming.Contains(Article.LemmaOf(verb)) && HasDeterminer(noun)
            : label == "obl" && IsFrontedAs(noun, verb) || label == "obl" && Serving.Contains(Article.LemmaOf(verb)) && Article.Tree.Child(noun, "case") is { } preposition && Tokens[preposition].Is("as");
        return isSo && Article.Tree.Child(verb, "nsubj") is { } subject && subject < verb ? subject : null;
    }

    // "As a student, Belk left"
    private bool IsFrontedAs(int noun, int verb) => Article.Dependencies[verb].Label == "root" && noun < verb && IsForPerson(noun) && HasDeterminer(noun) && Article.Tree.Child(noun, "case") is { } preposition && Tokens[preposition] is { IsCapitalised: true, Lower: "as" };

    private static readonly HashSet<string> Becoming = FunctionWords.Set("become remain");
    private static readonly HashSet<string> Serving = FunctionWords.Set("serve work act");

    // "counsel to the inquiry, Ana Orlova", "in Oldport, the daughter of a nurse"
    private bool MayBe(EntityChain described, int noun) =>
        described.Type == EntityType.Person ? !Proceedings.Contains(Tokens[noun].Lower) : !OccupationWords.Default.IsHead(Tokens, noun, noun) && OccupationWords.Default.EndingAt(Tokens, noun + 1, noun) is null && !Kin.Contains(Tokens[noun].Lower);

    // "Ana Orlova is a problem" makes nobody of "the problem".
    private bool IsForPerson(int noun) =>
        OccupationWords.Default.IsHead(Tokens, noun, noun) || Kin.Contains(Tokens[noun].Lower) || Contenders.Contains(Tokens[noun].Lower) || Speakers.IsWord(Tokens[noun].Lower) || Article.OfficeUntil(noun + 1) is not null;

    // "is not a lawyer", "would be a lawyer", "if she was a lawyer"
    private bool IsDenied(int noun)
    {
        foreach (var child in Article.Tree.ChildrenOf(noun))
            if (Article.Dependencies[child].Label is "aux" or "mark" or "case" || child < noun && Tokens[child].Lower is "not" or "n't" or "never" or "no" or "hardly")
                return true;
        return false;
    }

    private bool HasDeterminer(int noun)
    {
        foreach (var child in Article.Tree.ChildrenOf(noun))
            if (child < noun && Article.Dependencies[child].Label is "nmod:poss" || Article.Dependencies[child].Label == "det" && Tokens[child].Lower is "a" or "an" or "the")
                return true;
        return false;
    }

    private ChainMention? NameLedBy(int head) => new[] { chains.NameFrom(head), chains.NameUntil(head + 1) }
        .FirstOrDefault(name => name is { Chain.Type: EntityType.Person or EntityType.Organization or EntityType.Place or EntityType.State } && Article.HeadOf(name.Range) == head);

    // A name before it ("Ruritania's largest bank") is a mention of its own.
    private TokenRange PhraseUntil(int noun)
    {
        var first = noun;
        while (first > 0 && noun - first < LongestPhrase && Tokens[first - 1].IsWord && !chains.IsInsideName(first - 1) && IsModifier(first - 1, noun))
            first--;
        return new TokenRange(first, noun + 1);
    }

    private bool IsModifier(int token, int noun)
    {
        for (var steps = 0; steps < LongestPhrase && token >= 0; steps++, token = Article.Dependencies[token].Head)
            if (Article.Dependencies[token].Head == noun)
                return Article.Dependencies[token].Label is "det" or "amod" or "compound" or "nummod" or "nmod:poss";
        return false;
    }

    // "the carmaker Karst", "the city of Velt"
    private void NoteBefore(int noun)
    {
        var first = noun + 1 < Tokens.Count && Tokens[noun + 1].Is("of") && Settlements.Contains(Tokens[noun].Lower) ? noun + 2 : noun + 1;
        if (first < Tokens.Count && Article.SentenceAt(first) == Article.SentenceAt(noun) && chains.NameFrom(first) is { Kind: MentionKind.Name, Chain: { Type: not EntityType.State and not EntityType.Event } named })
            Note(Tokens[noun].Lower, named);
    }

    // "Pope Clement", "Crown Prince Omar"
    private void NoteRank(int rank)
    {
        if ((chains.NameFrom(rank + 1) ?? chains.NameFrom(rank)) is { Kind: MentionKind.Name, Chain: { Type: EntityType.Person } bearer, Range.End: var end } && end > rank + 1)
            NoteOne(Tokens[rank].Lower, bearer);
    }

    // "A lawyer for the bank said": another one.
    private void NoteOther(int noun)
    {
        if (!_byKind.ContainsKey(Tokens[noun].Lower) && !Tokens[noun].Is(HeldOffice.Diplomat))
            return;
        var first = noun - 1;
        while (first > 0 && noun - first < LongestPhrase && Article.Tags[first].Universal is "ADJ" or "NOUN" or "PROPN")
            first--;
        if (first >= 0 && Tokens[first].Lower is "a" or "an" or "another")
            _byKind[Tokens[noun].Lower] = null;
    }

    private void Note(string kind, EntityChain described)
    {
        NoteOne(kind, described);
        if (described.Type == EntityType.Organization && Firms.Contains(kind))
            NoteOne("company", described);
        if (described.Type == EntityType.Place && Settlements.Contains(kind))
            NoteOne("city", described);
    }

    private void NoteOne(string kind, EntityChain described) =>
        _byKind[kind] = Contenders.Contains(kind) || OfAnybody.Contains(kind) || _byKind.TryGetValue(kind, out var known) && known != described ? null : described;
}
