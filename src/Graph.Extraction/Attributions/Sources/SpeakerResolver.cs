using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Reports;
using Graph.Extraction.Casing;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Finds out who a source is: a name in its head, a pronoun that is known, or visibly nobody.</summary>
internal sealed class SpeakerResolver
{
    /// <summary>Nouns of people who speak without a name.</summary>
    public static readonly HashSet<string> Unnamed = FunctionWords.Set(
        "source sources official officials diplomat diplomats insider insiders aide aides person people witness witnesses adviser advisers spokesman spokeswoman spokesperson spokespeople operative operatives expert experts analyst analysts authorities officers officer resident residents somebody someone lawmakers economists traders strategists observers activists critics ally allies supporter supporters backer backers opponents detractors associate associates confidant confidante friends relatives neighbours neighbors colleagues eyewitness eyewitnesses survivors villagers medics scientists researchers historians pollsters passers-by bystanders onlookers");

    private readonly AnnotatedArticle _article;
    private readonly TokenIndex<ChainMention> _mentions;
    private readonly SourceHeads _heads;
    private readonly SpeakerRoles _roles;
    private readonly JointSpeakers _joint;
    private readonly Addressees _addressees;
    private readonly Principals _principals;
    private readonly BodyBefore _bodies;
    private readonly PersonBefore _persons;
    private readonly GroupBefore _groups;
    private readonly IssuerBefore _issuers;
    private readonly Interview _interview;
    private readonly Lazy<ILookup<string, EntityChain>> _bySurname;

    private (TokenRange Range, EntityChain? Speaker, SpeakerStatus Status, TokenRange? Source) _last;

    // Few sources ask for it.
    private TokenIndex<ChainMention>? _mentionsByEnd;

    private readonly List<ChainMention> _found = [];

    // The last source that names nobody and introduces him.
    private TokenRange? _unnamed;

    /// <param name="mentions">All of the article, by their first token.</param>
    public SpeakerResolver(AnnotatedArticle article, TokenIndex<ChainMention> mentions)
    {
        (_article, _mentions) = (article, mentions);
        _heads = new(article, mentions);
        _roles = new(article, mentions);
        _joint = new(article, _heads, _roles);
        _addressees = new(article, _heads);
        _principals = new(article, mentions);
        _bodies = new(article);
        _persons = new(article);
        _groups = new(article);
        _issuers = new(article, _heads);
        _interview = new(article);
        _bySurname = new(() => article.Chains
            .Where(chain => chain.Type == EntityType.Person && chain.Name.Contains(' ')).ToLookup(chain => chain.Name[(chain.Name.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase));
    }

    private List<Token> Tokens => _article.Tokens;

    private TokenIndex<ChainMention> MentionsByEnd => _mentionsByEnd ??= new(_article.Mentions, mention => mention.Range.End);

    public void Resolve(Attribution attribution)
    {
        if ((attribution.AddresseeWords ?? _addressees.WordsOf(attribution)) is { } told)
            attribution.Addressee = _addressees.In(told)?.Chain;
        if (attribution.Source is not { } source)
        {
            // "is expected to": by whom is not told.
            if (!attribution.IsByUntold)
                Inherit(attribution);
            return;
        }

        // "I think" in somebody's words is his thought.
        if (source.Length == 1 && Tokens[source.First].Is("i") && attribution.Within is { } outer)
        {
            (attribution.Speaker, attribution.SpeakerStatus) = (outer.Speaker, outer.SpeakerStatus);
            return;
        }

        if (source.Length == 1 && Tokens[source.First].Lower is "who" or "which" && Antecedent(source.First) is { } antecedent)
        {
            (attribution.Speaker, attribution.SpeakerStatus) = (antecedent, SpeakerStatus.Resolved);
            _last = (attribution.Extent, attribution.Speaker, attribution.SpeakerStatus, source);
            return;
        }

        if (source.Length > 1 && Tokens[source.End - 1].Text == ",")
            source = source with { End = source.End - 1 };
        if (IsUnnamedBefore(attribution, source))
        {
            (attribution.SpeakerStatus, _last) = (SpeakerStatus.Anonymous, (attribution.Extent, null, SpeakerStatus.Anonymous, source));
            return;
        }

        var inside = _heads.MentionsIn(source);
        var called = inside.Count > 0 ? _heads.Head(source, inside)?.Chain : null;
        attribution.Speaker = called is { } somebody && (_bodies.IsOutnamed(source, somebody, _mentions) || _bodies.IsElsewhere(source, somebody) || IsNamedOnlyBy(attribution, source, somebody)) ? null
            : called ?? MeantBy(attribution, source) ?? InCapitals(source) ?? AsksOrAnswers(attribution, source);
        attribution.SpeakerStatus = attribution.Speaker is not null ? SpeakerStatus.Resolved : IsUnnamed(source) || IsOfUnnamed(source) || GoesOnUnnamed(attribution, source) || IsUnnamedAgain(source) ? SpeakerStatus.Anonymous : SpeakerStatus.Unresolved;
        attribution.OnBehalfOf = _principals.Of(attribution, source, inside);
        attribution.Role = _roles.In(source, attribution.Speaker);
        if (VoiceBehind(attribution) is var (voice, words))
            (attribution.OnBehalfOf, attribution.Speaker, attribution.SpeakerStatus, attribution.Source, attribution.Role) =
                (attribution.Speaker, voice, SpeakerStatus.Resolved, words, _roles.In(words, voice));
        _last = (attribution.Extent, attribution.Speaker, attribution.SpeakerStatus, source);
        if (attribution.SpeakerStatus == SpeakerStatus.Anonymous && Tokens[source.First].Lower is "a" or "an" or "one" or "another")
            _unnamed = source;
        _bodies.Note(attribution);
        _principals.Note(attribution);
        _persons.Note(attribution);
        _issuers.Note(attribution);
    }

    // Whom a description or "they" means, which the chains alone do not tell: from now on it is a mention of him.
    private EntityChain? MeantBy(Attribution attribution, TokenRange source)
    {
        // A study is no mention of whoever published it.
        if (_issuers.Of(source) is { } issuer)
            return issuer;
        if ((_groups.Of(source) ?? _bodies.Of(attribution, source) ?? _persons.Of(attribution, source)) is not { } meant)
            return null;
        var words = UntilComma(source);
        if (!_mentions[words.First].Any(mention => mention.Range == words))
            _found.Add(new ChainMention(meant, words, source.Length == 1 ? MentionKind.Pronoun : MentionKind.Nominal, null));
        return meant;
    }

    private TokenRange UntilComma(TokenRange source)
    {
        for (var at = source.First + 1; at < source.End; at++)
            if (Tokens[at].Text == ",")
                return source with { End = at };
        return source;
    }

    /// <summary>Adds to the mentions by what words those were called who were found to speak.</summary>
    public void AddMentions()
    {
        foreach (var mention in _found)
        {
            mention.Chain.Mentions.Add(mention);
            _article.Mentions.Add(mention);
        }

        if (_found.Count > 0)
            ChainTable.Sort(_article);
        _found.Clear();
    }

    /// <summary>The statement of each other one who speaks in the same breath: "the Lakeside Council and Mara Ostrova said".</summary>
    public IEnumerable<Attribution> OfOthers(Attribution attribution) => _joint.OfOthers(attribution);

    private EntityChain? AsksOrAnswers(Attribution attribution, TokenRange source) =>
        attribution.Rule == Turns.Rule && source.Length == 1 ? _interview.SpeakerOf(Tokens[source.First].Lower) : null;

    // "the mill said through its lawyer, Ana Orlova": she speaks for it; what a person says through her are his own words.
    private (EntityChain Voice, TokenRange Words)? VoiceBehind(Attribution attribution)
    {
        if (attribution.Speaker is { Type: EntityType.Person } || attribution.Cue is not { } cue || cue.End + 2 >= Tokens.Count || !(Tokens[cue.End].Lower is "through" or "via") || !FunctionWords.IsDeterminer(Tokens[cue.End + 1].Lower))
            return null;
        var at = cue.End + 2;
        while (at < Tokens.Count && at < cue.End + LongestTitle && _article.Tags[at].Universal is "NOUN" or "ADJ" && !attribution.Tells(at))
            at++;
        if (at < Tokens.Count && Tokens[at].Text == ",")
            at++;
        return _mentions[at].FirstOrDefault(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person }) is { } voice && !attribution.Tells(voice.Range.First)
            ? (voice.Chain, new TokenRange(cue.End + 1, voice.Range.End))
            : null;
    }

    // "its long-time defence lawyer"
    private const int LongestTitle = 6;

    // "“Orlova,” she said of her rival, “is a coward.”": whom she names is another, unlike "“I am Ana Orlova,” she said".
    private bool IsNamedOnlyBy(Attribution attribution, TokenRange source, EntityChain called)
    {
        if (source.Length != 1 || !(Tokens[source.First].Lower is "he" or "she") || !_article.IsQuoted(attribution.Content[0].First))
            return false;
        var isNamed = false;
        foreach (var mention in called.Mentions)
        {
            if (mention.Range.First >= source.First)
                continue;
            if (!attribution.Tells(mention.Range.First) || mention.Range.First > 0 && Tokens[mention.Range.First - 1].Lower is "am" or "'m" or "’m")
                return false;
            isNamed = true;
        }

        return isNamed;
    }

    // "..., adding that": whoever spoke before in the same sentence.
    private void Inherit(Attribution attribution)
    {
        if (_last.Range.Length == 0 || _article.SentenceAt(_last.Range.End - 1) != _article.SentenceAt(attribution.Cue!.Value.First) && _article.SentenceAt(_last.Range.First) != _article.SentenceAt(attribution.Cue!.Value.First))
            return;
        (attribution.Speaker, attribution.SpeakerStatus) = (_last.Speaker, _last.Status);
    }

    // "A spokesman for the bank said the doors were shut, though he acknowledged that": he is nobody else in that sentence.
    private bool IsUnnamedBefore(Attribution attribution, TokenRange source) =>
        IsUnnamedUpTo(0, attribution, source);

    // "A spokesman for the bank said the doors were shut. He said they would open soon.": where he is nobody who is known.
    private bool GoesOnUnnamed(Attribution attribution, TokenRange source) => IsUnnamedUpTo(1, attribution, source);

    private bool IsUnnamedUpTo(int sentences, Attribution attribution, TokenRange source) =>
        source.Length == 1 && Tokens[source.First].Lower is "he" or "she" && _last is { Status: SpeakerStatus.Anonymous, Speaker: null, Source: { } before } && before.End <= source.First && attribution.Within is null
        && _article.SentenceAt(source.First) - _article.SentenceAt(before.First) <= sentences && Tokens[before.First].Lower is "a" or "an" or "one" or "another"
        && (PersonalPronouns.GenderOfNoun(Tokens[_article.HeadOf(before)].Lower) ?? PersonalPronouns.GenderOf(Tokens[source.First].Lower)) == PersonalPronouns.GenderOf(Tokens[source.First].Lower);

    // "A lawmaker, who insisted on anonymity, said so. ... the lawmaker said": still nobody who is known.
    private bool IsUnnamedAgain(TokenRange source) =>
        source.Length == 2 && Tokens[source.First].Is("the") && _unnamed is { } before && before.End <= source.First && _article.SentenceAt(source.First) - _article.SentenceAt(before.First) <= FurthestUnnamed
        && Tokens[_article.HeadOf(before)].Is(Tokens[source.First + 1].Lower);

    private const int FurthestUnnamed = 6;

    // "BELK:" in a transcript, where one person has that surname.
    private EntityChain? InCapitals(TokenRange source)
    {
        if (source.Length != 1 || !CasingAnnotator.IsInCapitals(_article, source.First))
            return null;
        return _bySurname.Value[Tokens[source.First].Text].ToList() is [var only] ? only : null;
    }

    // "Tomas Belk, who says", "the Lakeside Council, which said", but not "a report of the council, which said" nor "officials in Ruritania who say".
    private EntityChain? Antecedent(int relative)
    {
        var end = WithoutBrackets(relative > 0 && Tokens[relative - 1].IsCommaOrDash ? relative - 1 : relative);
        var isPerson = Tokens[relative].Is("who");
        var named = MentionsByEnd[end].Where(mention => _heads.CanSpeak(mention) && mention.Kind != MentionKind.Pronoun && (mention.Chain.Type is EntityType.Person || mention.Chain.Type == EntityType.Group && !IsOne(mention)) == isPerson).MaxBy(mention => mention.Range.Length);
        if (named is null)
            return isPerson ? Described(relative) ?? NamedBeforeDescription(relative) : null;
        return !isPerson && BelongsToNoun(named.Range.First) ? null : named.Chain;
    }

    // "Tomas Belk (LTP, Oldport), who said"
    private int WithoutBrackets(int end)
    {
        if (end < 2 || Tokens[end - 1].Text is not ")")
            return end;
        for (var open = end - 2; open > Math.Max(0, end - LongestBrackets); open--)
            if (Tokens[open].Text is "(")
                return open;
        return end;
    }

    private const int LongestBrackets = 8;

    // "the campaign, which", but "the aides who"
    private bool IsOne(ChainMention group) => Tokens[group.Range.End - 1].Lower is "campaign" or "administration" or "camp" or "office";

    // "Tomas Belk, a graduate of Oldport Academy who says", "Tomas Belk, the head of the board, who says"
    private EntityChain? Described(int relative)
    {
        var verb = _article.Dependencies[relative].Head;
        if (verb < 0 || _article.Dependencies[verb] is not { Label: "acl:relcl", Head: >= 0 and var person })
            return null;
        if (_article.Dependencies[person] is { Label: "nmod", Head: var described } && Tokens[person].IsCapitalised && PersonAt(person) is null)
            person = described;
        if (_article.Dependencies[person] is { Label: "appos", Head: var apposed } && apposed < person)
            person = apposed;
        return PersonAt(person);
    }

    // "said Tomas Belk, a painter and an influential socialist who said": the tree may hang what he is on the verb or on his other trade.
    private EntityChain? NamedBeforeDescription(int relative)
    {
        var verb = _article.Dependencies[relative].Head;
        if (verb < 0 || _article.Dependencies[verb] is not { Label: "acl:relcl", Head: >= 0 and var told } || _article.Tags[told].Penn is "NNS" or "NNPS")
            return null;
        for (var at = relative - 1; at > Math.Max(0, relative - LongestDescription); at--)
        {
            if (Tokens[at].Text == "," && FunctionWords.IsDeterminer(Tokens[at + 1].Lower))
                return at < told && !IsBehindPreposition(at + 1, told) ? SpeakerUntil(at) : null;
            if (_article.Tags[at].IsFinite)
                return null;
        }

        return null;
    }

    private const int LongestDescription = 16;

    // "Tomas Belk, a friend of the mayor who": it may be the mayor.
    private bool IsBehindPreposition(int first, int noun)
    {
        for (var at = first; at < noun; at++)
            if (FunctionWords.Prepositions.Contains(Tokens[at].Lower))
                return true;
        return false;
    }

    // "After she met Tomas Belk, a clerk and a guard who said": only behind the verb of what is said it is plainly him.
    private EntityChain? SpeakerUntil(int end)
    {
        foreach (var mention in MentionsByEnd[end])
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person, Range.First: > 0 and var first } && CueWords.IsForm(Tokens[first - 1].Lower))
                return mention.Chain;
        return null;
    }

    private EntityChain? PersonAt(int head) =>
        _mentions[head].FirstOrDefault(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && _article.HeadOf(mention.Range) == head)?.Chain;

    private bool BelongsToNoun(int first)
    {
        var before = first > 1 && FunctionWords.IsDeterminer(Tokens[first - 1].Lower) ? first - 2 : first - 1;
        return before >= 0 && Tokens[before].Lower is "of" or "in" or "for" or "at" or "from";
    }

    private bool IsUnnamed(TokenRange source) =>
        Enumerable.Range(source.First, _heads.CoreEnd(source) - source.First).Any(at => Unnamed.Contains(Tokens[at].Lower));

    // "an official who said", "One, who did not want to be named, said", "another, speaking privately, said"
    private bool IsOfUnnamed(TokenRange source) =>
        source.Length == 1 && Tokens[source.First].Is("who") && _article.Dependencies[source.First].Head is >= 0 and var verb && _article.Dependencies[verb] is { Label: "acl:relcl", Head: >= 0 and var told } && Unnamed.Contains(Tokens[told].Lower)
        || source.Length > 1 && Enumerable.Range(source.First, source.Length).Any(at => Tokens[at].Lower is "anonymity" or "anonymously" || at > source.First && (Tokens[at].Is("privately") && Tokens[at - 1].Is("speaking") || Tokens[at].Lower is "named" or "identified" && Tokens[at - 1].Is("be")));
}
