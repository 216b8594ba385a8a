using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// Whom a speaker means whom the article calls by what he is, not by name ("the Lowmark businessman"): the only person who is a subject or
/// speaks in the sentence so far, or where none is, in the sentence before; behind a quotation that goes on with what somebody said, him. Where two
/// are, or his gender or office is another, it is nobody.
/// </summary>
internal sealed class PersonBefore(AnnotatedArticle article)
{
    // What somebody is known for: by an office that is one man's ("the judge") another is meant too often.
    private static readonly HashSet<string> Kinds = FunctionWords.Set(
        "candidate nominee contender hopeful front-runner frontrunner politician businessman businesswoman tycoon billionaire millionaire mogul magnate entrepreneur lawmaker legislator senator governor congressman congresswoman republican democrat conservative liberal socialist independent actor actress singer author novelist veteran incumbent statesman");

    // By what whoever has just spoken may be called once more, though others are so too.
    private static readonly HashSet<string> KindsOfSpeaker = FunctionWords.Set("star striker midfielder defender goalkeeper winger forward captain skipper golfer boxer leader developer diplomat executive investor economist professor historian lawyer scientist journalist neurosurgeon surgeon physician doctor philanthropist activist general playwright director producer expert analyst specialist researcher eyewitness");

    // Who is asked for what he knows is called so between his words, quoted or not.
    private static readonly HashSet<string> Experts = FunctionWords.Set("expert analyst specialist economist professor researcher scientist historian lawyer activist eyewitness");

    private static readonly HashSet<string> Others = [.. FunctionWords.OfSeveral, .. FunctionWords.Set("next same whole rival opposing")];

    private static readonly HashSet<string> OfPlaces = FunctionWords.Set("senator governor congressman congresswoman lawmaker legislator");

    private readonly EarlierSubjects _subjects = new(article, mention => mention.Chain.Type == EntityType.Person);

    // Who holds what, wherever.
    private readonly Lazy<List<(EntityChain Person, HeldOffice Office)>> _offices = new(() => [.. article.Chains.SelectMany(chain => chain.Offices, (chain, office) => (chain, office))]);

    // Nouns of people of whom somebody unnamed was told: "a lawyer said".
    private readonly Lazy<HashSet<string>> _unnamed = new(() => UnnamedIn(article));

    private readonly Lazy<int> _secondNamed = new(() => article.Chains.Where(chain => chain.Type == EntityType.Person).Select(chain => chain.Mentions.Count).OrderDescending().Skip(1).FirstOrDefault());

    private readonly Lazy<EntityChain?> _mostNamed = new(() => article.Chains.Where(chain => chain.Type == EntityType.Person).MaxBy(chain => chain.Mentions.Count));

    // Who spoke last outside others' words, and in which sentence; nobody where two did there.
    private (EntityChain? Person, int Sentence) _last = (null, -1);

    private List<Token> Tokens => article.Tokens;

    /// <summary>Null where a source is no such description or nobody is sure to be meant. Asked in the order of the text.</summary>
    public EntityChain? Of(Attribution report, TokenRange source)
    {
        if (article.IsQuoted(source.First) || DescriptionIn(source) is not { } described)
            return null;
        var person = GoesOn(report, source) ? Speaker(source, described) : described.Kind == Description.Sort.OfSpeaker ? null : Before(source, described);
        return person is { Type: EntityType.Person } && MayBe(person, described) && !IsNamedBehind(source, report, person) ? person : null;
    }

    /// <summary>Who has been found to speak counts for whoever speaks behind.</summary>
    public void Note(Attribution report)
    {
        if (report.Speaker is { Type: EntityType.Person } || report.SpeakerStatus == SpeakerStatus.Unresolved && report.Source is { } unknown && MayBeOnePerson(unknown))
            _subjects.Note(report);
        if (report is not { Within: null, Source: { } source })
            return;
        var sentence = article.SentenceAt(source.First);
        // "A reporter asked Belk": he answers.
        var next = report.CueClass == CueClass.Asking ? report.Addressee : report.Speaker;
        _last = (_last.Sentence == sentence && _last.Person != next || next is not { Type: EntityType.Person } ? null : next, sentence);
    }

    // "The former executive said Belk would go": who is named in what is told is another.
    private bool IsNamedBehind(TokenRange source, Attribution report, EntityChain person)
    {
        foreach (var part in report.Content.Where(part => part.First > source.First))
            foreach (var mention in TextOrder.Between(article.Mentions, part.First, part.End, static mention => mention.Range.First))
                if (mention.Kind == MentionKind.Name && mention.Chain == person && !article.IsQuoted(mention.Range.First))
                    return true;
        return false;
    }

    // Neither "aides" nor "the statement" is somebody whom a description means.
    private bool MayBeOnePerson(TokenRange source) =>
        article.HeadOf(source) is var head && article.Tags[head].Penn is not ("NNS" or "NNPS") && !Documents.Cited.Contains(Tokens[head].Lower) && !BodyKinds.Heads.Contains(Tokens[head].Lower);

    // "the Lowmark businessman", "the Lowmark senator and presidential candidate", but not "the head of the party" nor "the council's candidate".
    private Description? DescriptionIn(TokenRange source)
    {
        if (source.Length < 2 || !Tokens[source.First].Is("the"))
            return null;
        var and = Enumerable.Range(source.First, source.Length).FirstOrDefault(at => Tokens[at].Is("and"));
        if (and > 0)
            return and + 1 < source.End && !FunctionWords.IsDeterminer(Tokens[and + 1].Lower) && DescriptionOf(source with { First = and }) is not null ? DescriptionOf(source with { End = and }) : null;
        return DescriptionOf(source);
    }

    private Description? DescriptionOf(TokenRange source)
    {
        if (source.Length < 2)
            return null;
        var office = article.OfficeUntil(source.End) is { IsPlural: false, IsDeputy: false, IsFormer: true } former && former.Range.First > source.First ? former : null;
        if (!AreModifiers(source.First + 1, office?.Range.First ?? source.End - 1))
            return null;
        var noun = Tokens[source.End - 1].Lower;
        if (office is not null)
            return new(HeldOffice.FormerOf(TokenWords.Lower(Tokens, office.Range)), OfPlaces.Contains(noun) ? PlaceIn(source) : null, Description.Sort.Past);
        return Kinds.Contains(noun) ? new(noun, OfPlaces.Contains(noun) ? PlaceIn(source) : null, Description.Sort.Known)
            : !KindsOfSpeaker.Contains(noun) ? null
            : new(noun, null, Tokens[source.First + 1].Lower is "former" or "retired" ? Description.Sort.Past : Description.Sort.OfSpeaker);
    }

    // "New York real estate", "bespectacled, 71-year-old"
    private bool AreModifiers(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (Tokens[at].Kind == TokenKind.Possessive || !Tokens[at].IsWord && !char.IsAsciiDigit(Tokens[at].Text[0]) && !Tokens[at].IsCommaOrDash && Tokens[at].Text != "-" || FunctionWords.Prepositions.Contains(Tokens[at].Lower) || Others.Contains(Tokens[at].Lower))
                return false;
        return true;
    }

    private EntityChain? PlaceIn(TokenRange source)
    {
        foreach (var mention in TextOrder.Between(article.Mentions, source.First, source.End, static mention => mention.Range.First))
            if (mention.Chain.Type == EntityType.Place)
                return mention.Chain;
        return null;
    }

    // "Belk said he was late. “The bridge is safe,” the businessman added."
    private bool GoesOn(Attribution report, TokenRange source)
    {
        if (_last.Person is null || report is not { Within: null, Content: [{ First: var content }, ..] } || !article.IsQuoted(content) && !Experts.Contains(Tokens[source.End - 1].Lower))
            return false;
        var sentence = article.SentenceAt(source.First);
        var first = article.Sentences[sentence].First;
        var isNext = _last.Sentence == sentence || _subjects.ToldBefore(sentence) is { } told && article.SentenceAt(told.First) == _last.Sentence;
        var opens = content < source.First && article.IsQuoted(content);
        return isNext && (opens ? content <= first + 1 : !_subjects.AreNamedBetween(first, source.First) && BlockOf(_last.Sentence) == BlockOf(sentence));
    }

    // In another paragraph somebody else may speak, unless nobody is told of more.
    private EntityChain? Speaker(TokenRange source, Description described) =>
        described.Kind == Description.Sort.Known || _last.Person == _mostNamed.Value || BlockOf(_last.Sentence) == BlockOf(article.SentenceAt(source.First)) ? _last.Person : null;

    private int BlockOf(int sentence) => sentence < 0 ? -1 : article.Sentences[sentence].BlockIndex;

    private EntityChain? Before(TokenRange source, Description described)
    {
        var sentence = article.SentenceAt(source.First);
        var first = article.Sentences[sentence].First;
        var here = _subjects.Between(first, source.First);
        if (here is not { Count: 0 } || _subjects.AreNamedBetween(first, source.First) && !IsOfSentence(source))
            return EarlierSubjects.Only(here) is { } subject && MayGoOn(subject, described, first, source) ? subject : null;
        return ToldOfPersons(sentence) is { } told && ToldOf(told) is { } only && MayGoOn(only, described, told.First, source) ? only : null;
    }

    // The nearest sentence before that tells of somebody; in the same paragraph others may stand between.
    private Sentence? ToldOfPersons(int sentence)
    {
        var told = _subjects.ToldBefore(sentence);
        for (var steps = 0; steps < MostOthers && told is not null && BlockOf(article.SentenceAt(told.First)) == BlockOf(sentence) && _subjects.Between(told.First, told.End) is { Count: 0 } && !_subjects.AreNamedBetween(told.First, told.End); steps++)
            told = _subjects.ToldBefore(article.SentenceAt(told.First));
        return told;
    }

    private const int MostOthers = 2;

    // "It was a blow for Belk.": of whom far more is told than of anybody else.
    private EntityChain? ToldOf(Sentence told)
    {
        if (_subjects.Between(told.First, told.End) is not { Count: 0 } and var subjects)
            return EarlierSubjects.Only(subjects);
        return EarlierSubjects.Only(_subjects.NamedBetween(told.First, told.End)) is { } only && only == _mostNamed.Value && only.Mentions.Count >= TimesAsOften * _secondNamed.Value ? only : null;
    }

    private const int TimesAsOften = 2;

    // By what is over somebody is called again where nobody else is told of and nobody more in the article.
    private bool MayGoOn(EntityChain person, Description described, int first, TokenRange source) =>
        described.Kind == Description.Sort.Known || person == _mostNamed.Value && EarlierSubjects.Only(_subjects.NamedBetween(first, source.First)) == person;

    // "In a talk with Belk, the businessman said", but not "a letter to Belk told that the businessman had praised her".
    private bool IsOfSentence(TokenRange source) => article.Dependencies[article.HeadOf(source)].Head is >= 0 and var verb && article.Dependencies[verb].Label == "root";

    // Whose office, seat or party is another, or who is not the only one with this one and was not told to have it, has not been found by it.
    private bool MayBe(EntityChain person, Description described)
    {
        if (person.Gender is { } gender && gender != (PersonalPronouns.GenderOfNoun(described.Noun) ?? gender) || _unnamed.Value.Contains(described.Noun) || ToldParties.IsOfAnother(article, person, described.Noun))
            return false;
        var title = HeldOffice.OneFormOf(described.Noun);
        var holders = _offices.Value.FindAll(held => held.Office.MayBeCalled(title) && (described.Place is null || held.Office.MayBeAt(described.Place)));
        return holders.Exists(held => held.Person == person) || holders.Count == 0 && !HoldsAnother(person, described, title);
    }

    // "Mayor Orlova left. The governor said", "Texas Senator Orlova left. The Nevada senator said"
    private static bool HoldsAnother(EntityChain person, Description described, string title) =>
        OfPlaces.Contains(described.Noun) && person.Offices.Any(office => described.Place is null ? Seats.Contains(office.Title) : office.MayBeCalled(title));

    private static readonly HashSet<string> Seats = new(["mayor", "governor", "senator", "congressman"], StringComparer.Ordinal);

    private static HashSet<string> UnnamedIn(AnnotatedArticle article)
    {
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < article.Tokens.Count; at++)
            if (KindsOfSpeaker.Contains(article.Tokens[at].Lower) && article.Dependencies[at].Label is "nsubj" or "nsubj:pass" or "obl" && article.Tree.Child(at, "det") is { } determiner && article.Tokens[determiner].Lower is "a" or "an" or "another")
                nouns.Add(article.Tokens[at].Lower);
        return nouns;
    }

    /// <param name="Noun">What somebody is called: "businessman", "former secretary of state".</param>
    /// <param name="Place">Of what place, where a seat is of one.</param>
    private sealed record Description(string Noun, EntityChain? Place, Description.Sort Kind)
    {
        public enum Sort
        {
            /// <summary>What somebody is known for.</summary>
            Known,

            /// <summary>What he was: "the former mayor", "the retired surgeon".</summary>
            Past,

            /// <summary>What only whoever has just spoken is called again.</summary>
            OfSpeaker,
        }
    }
}
