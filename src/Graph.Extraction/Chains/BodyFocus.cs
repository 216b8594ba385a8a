using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Names;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Which body, state or place "it" and "its" mean: the subject of the clause in which "its" stands, of the clause on which that of "it" hangs, or
/// of the sentence before. Where another thing may be meant as well, it is none.
/// </summary>
internal sealed class BodyFocus(ChainTable chains)
{
    // No sentence names more that a pronoun could still mean.
    private const int MostNamed = 40;

    // So far before it stands nothing that it means.
    private const int Furthest = 60;

    private static readonly string[] Subjects = ["nsubj", "nsubj:pass"];

    private readonly Binding _binding = new(chains.Article);
    private readonly List<ChainMention> _named = [];

    // The first two bodies of the sentence and of the one before.
    private List<EntityChain> _namedHere = [];
    private List<EntityChain> _namedBefore = [];
    private Sentence? _last;
    private Sentence? _current;
    private Told _here = Told.Nothing;
    private Told _before = Told.Nothing;

    private AnnotatedArticle Article => chains.Article;

    private List<Token> Tokens => chains.Tokens;

    /// <summary>A sentence that is all somebody's words parts nothing from what was named before it.</summary>
    public void BeginSentence(Sentence sentence)
    {
        _named.Clear();
        if (Article.IsAllQuoted(sentence))
            return;
        (_before, _here) = (_here, Told.Nothing);
        (_namedBefore, _namedHere) = (_namedHere, _namedBefore);
        _namedHere.Clear();
        (_last, _current) = (_current, sentence);
    }

    public void Note(ChainMention mention)
    {
        if (mention.Chain.Type is not (EntityType.Organization or EntityType.State or EntityType.Place) || Article.IsQuoted(mention.Range.First))
            return;
        if (_named.Count < MostNamed)
            _named.Add(mention);
        if (mention.Chain.Type == EntityType.Organization && _namedHere.Count < 2 && !_namedHere.Contains(mention.Chain))
            _namedHere.Add(mention.Chain);
        var (verb, label) = Article.Dependencies[Article.HeadOf(mention.Range)] is { Head: var above, Label: var by } ? (above, by) : default;
        if (_here.Subject is null && Subjects.Contains(label) && verb >= 0 && Article.Dependencies[verb].Label == "root")
            _here = _here with { Subject = mention.Chain, IsSpeaking = CueWords.IsForm(Tokens[verb].Lower) };
        else if (mention.Chain != _here.Subject && IsRival(mention.Chain.Type, label))
            _here = _here with { HasRival = true, HasRivalSubject = _here.HasRivalSubject || Subjects.Contains(label) };
    }

    // "read a report of the council", "attacked Norway": it may be meant as well as the subject.
    private static bool IsRival(EntityType type, string label) =>
        type == EntityType.Organization ? label is not ("compound" or "amod") : label is "nsubj" or "nsubj:pass" or "obj" or "conj";

    // The subject of the sentence before, where nothing else there may be meant: of a place more is told than of a body beside it.
    private EntityChain? Before => (_before.Subject?.Type == EntityType.Place ? _before.HasRivalSubject : _before.HasRival) ? null : _before.Subject;

    /// <summary>Whether the sentence has named one so far.</summary>
    public bool IsAnyNamed => _named.Count > 0;

    /// <summary>The only body that this sentence has named so far, or where it has named none, the one before; null where there are several.</summary>
    public EntityChain? OnlyBody => (_namedHere.Count > 0 ? _namedHere : _namedBefore) is [var only] ? only : null;

    /// <summary>Which body "they" and "their" mean: the subject of their clause or of the sentence before, where that tells of no others who may be several; null elsewhere.</summary>
    public EntityChain? Several(int they, Sentence sentence)
    {
        if (Article.Dependencies[they].Label == "nmod:poss")
            return _binding.SubjectBeside(they, sentence) is { } place && NamedAt(place) is { Chain: { Type: EntityType.Organization } owner } && !HoldsSeveral(sentence.First, they, owner) ? owner : null;
        if (Article.Dependencies[they] is not { Head: >= 0 and var verb, Label: "nsubj" } || Article.Dependencies[verb].Label != "root" || _last is not { } last)
            return null;
        return IsInFront(they, sentence) && Before is { Type: EntityType.Organization } body && !HoldsSeveral(sentence.First, they, body) && !HoldsSeveral(last.First, last.End, body) && _namedBefore.TrueForAll(named => named == body) ? body : null;
    }

    // Of whom "they" may be told as well.
    private bool HoldsSeveral(int first, int end, EntityChain body)
    {
        if (end - first > Furthest)
            return true;
        for (var at = first; at < end; at++)
            if (IsOfSeveral(at) && chains.NameAt(new(at, at + 1))?.Chain != body)
                return true;
        return false;
    }

    private bool IsOfSeveral(int at) =>
        Article.Tags[at].Penn is "NNS" or "NNPS" && !chains.IsInsideName(at) && Article.DateFrom(at) is null || IsGroup(at) || PersonalPronouns.Collectives.Contains(Tokens[at].Lower) || PersonalPronouns.OfSeveral.Contains(Tokens[at].Lower)
        || Tokens[at].Is("and") && Article.Dependencies[at] is { Label: "cc", Head: >= 0 and var joined } && Article.Tags[joined].Universal is "NOUN" or "PROPN";

    // "a band", "the council"
    private bool IsGroup(int at) => !chains.IsInsideName(at) && (Groups.Contains(Tokens[at].Lower) || BodyKinds.Heads.Contains(Tokens[at].Lower) || BodyKinds.OtherHeads.Contains(Tokens[at].Lower));

    private static readonly HashSet<string> Groups = FunctionWords.Set("team club army navy board government movement militia side league rival village");

    /// <summary>What "its" or "itself" means, or null.</summary>
    public EntityChain? Owner(int its, Sentence sentence)
    {
        if (Beside(its) is { } joined)
            return joined;
        if (BeforeSpokesman(its) is { } spoken)
            return spoken;
        if (_binding.SubjectBeside(its, sentence) is not { } place)
            return IsInFront(its, sentence) ? Before : null;
        if (NamedAt(place) is { } owner)
            return owner.Chain;
        if (Article.Tree.Child(place.Verb, Subjects) is not { } subject)
            return null;
        // "Its losses grew", "though its losses grew": it stands in the subject itself.
        if (Article.Tree.RangeOf(subject).Contains(its))
            return IsInFront(its, sentence) ? Before : Over(place.Verb, its, sentence);
        return IsNeverIt(subject) ? OnlyOne(its, sentence) : null;
    }

    // "Karst said it had asked the bank. “We are waiting,” its director said": behind its own words those of its man.
    private EntityChain? BeforeSpokesman(int its)
    {
        if (_before is not { Subject: { } body, IsSpeaking: true, HasRivalSubject: false } || Article.IsQuoted(its))
            return null;
        var mark = its > 1 && CueWords.IsForm(Tokens[its - 1].Lower) ? its - 2 : its - 1;
        return mark >= 0 && Tokens[mark].IsDoubleQuote && IsOfOffice(its) ? body : null;
    }

    // "its director", "its regional head"
    private bool IsOfOffice(int its)
    {
        for (var at = its + 1; at < Math.Min(Tokens.Count, its + 1 + MostModifiers); at++)
            if (Article.OfficeFrom(at) is { IsPlural: false })
                return true;
        return false;
    }

    private const int MostModifiers = 3;

    // "Karst and its rivals", "Karst's claims about its losses"
    private EntityChain? Beside(int its)
    {
        if (_binding.IsJoined(its) && _named.Find(mention => mention.Range.End == its - 1) is { } joined)
            return joined.Chain;
        var above = Article.Dependencies[its].Head;
        for (var steps = 0; steps < Deepest && above >= 0 && Article.Dependencies[above] is { Label: "nmod" or "acl" or "obl" or "conj", Head: >= 0 and var noun }; steps++)
        {
            above = noun;
            if (Article.Tree.Child(above, "nmod:poss") is { } owner && owner < its && _named.Find(mention => Article.HeadOf(mention.Range) == owner) is { } named)
                return named.Chain;
        }

        return null;
    }

    // "Karst is the largest, though its ships are old": where the clause hangs on one of which the body is the subject.
    private EntityChain? Over(int verb, int pronoun, Sentence sentence) =>
        Above(verb, sentence) is { } place && NamedAt(place) is { } above && pronoun - above.Range.End < Furthest && !HoldsThing(above.Range.End, pronoun) && !HoldsBody(above.Range.End, pronoun) ? above.Chain : null;

    private ChainMention? NamedAt(Binding.Place place) => _named.Find(mention => _binding.IsAt(place, mention.Range));

    // A person and several things are no "it".
    private bool IsNeverIt(int subject) => Article.Tags[subject].Penn is "NNS" or "NNPS" || PersonalPronouns.All.Contains(Tokens[subject].Lower) || PersonalPronouns.OfSeveral.Contains(Tokens[subject].Lower);

    // What alone was named before in the sentence, where it tells of no other thing.
    private EntityChain? OnlyOne(int its, Sentence sentence) =>
        its - sentence.First < Furthest && _named.Select(mention => mention.Chain).Distinct().ToList() is [var only] && !HoldsThing(sentence.First, its) ? only : null;

    /// <summary>What "it" means as a subject, or null.</summary>
    public EntityChain? Subject(int it, Sentence sentence)
    {
        if (Article.Dependencies[it] is not { Head: >= 0 and var verb, Label: var label } || !Subjects.Contains(label) || IsOfNothing(Article, verb))
            return null;
        var meant = Article.Dependencies[verb].Label == "root" ? IsInFront(it, sentence) ? Before : null
            : Over(verb, it, sentence);
        return meant is null || !MayBe(meant, verb) ? null : meant;
    }

    // "It is clear that", "it was announced that", "it rained", "it shows that": something else, or nothing.
    internal static bool IsOfNothing(AnnotatedArticle article, int head) => article.Tags[head].Universal == "VERB"
        ? OfThings.Contains(article.LemmaOf(head)) || article.Tree.Child(head, "csubj", "csubj:pass") is not null || article.Tree.Child(head, "ccomp") is not null && article.Tree.Child(head, "aux:pass") is not null
        : article.Tree.Child(head, "csubj", "ccomp") is not null || article.Tags[head].Universal != "NOUN" && article.Tree.Child(head, "xcomp", "acl", "advcl", "acl:relcl") is not null;

    private static readonly HashSet<string> OfThings = FunctionWords.Set(
        "rain snow seem appear happen turn take show suggest indicate reveal signal demonstrate illustrate mean imply prove hint come follow mark include contain involve read do feel sound look depend matter work");

    // "It is the biggest fall": a body is a body, and a place may be anything.
    private bool MayBe(EntityChain meant, int head) => Article.Tags[head].Universal is not ("NOUN" or "PROPN" or "PRON" or "NUM")
        || meant.Type == EntityType.Place || BodyKinds.Heads.Contains(Tokens[head].Lower) || BodyKinds.OtherHeads.Contains(Tokens[head].Lower) || NameWords.OrganizationHeads.Contains(Tokens[head].Lower) || Tokens[head].Lower is "country" or "state" or "nation";

    // Where the subject hangs of the clause on which that of a verb does.
    private Binding.Place? Above(int verb, Sentence sentence)
    {
        for (var steps = 0; steps < Deepest && Article.Dependencies[verb] is { Label: "conj" or "ccomp" or "xcomp" or "advcl", Head: >= 0 and var above }; steps++, verb = above)
            if (Article.Tree.Child(above, Subjects) is { } subject && subject < verb)
                return new(above, Subjects);
        return null;
    }

    private const int Deepest = 4;

    // Another thing that does something or to which something is done.
    private bool HoldsThing(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (IsTaking(Article.Dependencies[at].Label) && (Article.Tags[at].Penn == "NN" || Article.Tags[at].Penn == "NNP" && !chains.IsInsideName(at)))
                return true;
        return false;
    }

    private bool HoldsBody(int first, int end) => _named.Exists(mention => first <= mention.Range.First && mention.Range.End <= end && IsTaking(Article.Dependencies[Article.HeadOf(mention.Range)].Label));

    private static bool IsTaking(string label) => label is "obj" or "nsubj" or "nsubj:pass" or "iobj" or "root" or "conj";

    // Before anything else that the sentence tells of.
    private bool IsInFront(int pronoun, Sentence sentence) =>
        pronoun - sentence.First < Furthest && !HoldsThing(sentence.First, pronoun) && !HoldsBody(sentence.First, pronoun) && !Enumerable.Range(sentence.First, pronoun - sentence.First).Any(at => Article.Dependencies[at].Label == "root");

    /// <summary>What a sentence tells of.</summary>
    /// <param name="Subject">Null where it is no body, state or place.</param>
    /// <param name="HasRival">Whether it tells of another one that "it" may mean.</param>
    /// <param name="HasRivalSubject">Whether such a one does something there.</param>
    /// <param name="IsSpeaking">Whether the subject says something.</param>
    private sealed record Told(EntityChain? Subject, bool HasRival, bool HasRivalSubject, bool IsSpeaking)
    {
        public static Told Nothing { get; } = new(null, false, false, false);
    }
}
