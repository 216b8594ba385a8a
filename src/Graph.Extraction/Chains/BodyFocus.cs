using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Names;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Which body, state or place "it" and "its" mean: the subject of the clause in which "its" stands, of the clause on which that of "it" hangs, or
/// of the sentence before. Where another thing may be meant as well, it is none.
/// </summary>
internal sealed class BodyFocus(AnnotatedArticle article)
{
    // No sentence names more that a pronoun could still mean.
    private const int MostNamed = 40;

    private static readonly string[] Subjects = ["nsubj", "nsubj:pass"];

    private readonly Binding _binding = new(article);
    private readonly List<ChainMention> _named = [];
    private EntityChain? _subject;
    private EntityChain? _subjectBefore;

    private List<Token> Tokens => article.Tokens;

    /// <summary>A sentence that is all somebody's words parts nothing from what was named before it.</summary>
    public void BeginSentence(Sentence sentence)
    {
        _named.Clear();
        if (!article.IsAllQuoted(sentence))
            (_subjectBefore, _subject) = (_subject, null);
    }

    public void Note(ChainMention mention)
    {
        if (mention.Chain.Type is not (EntityType.Organization or EntityType.State or EntityType.Place) || article.IsQuoted(mention.Range.First))
            return;
        if (_named.Count < MostNamed)
            _named.Add(mention);
        if (article.Dependencies[article.HeadOf(mention.Range)] is { Head: >= 0 and var verb, Label: var label } && Subjects.Contains(label) && article.Dependencies[verb].Label == "root")
            _subject ??= mention.Chain;
    }

    /// <summary>What "its" or "itself" means, or null.</summary>
    public EntityChain? Owner(int its, Sentence sentence)
    {
        if (Beside(its) is { } joined)
            return joined;
        if (_binding.SubjectBeside(its, sentence) is not { } place)
            return IsInFront(its, sentence) ? _subjectBefore : null;
        if (NamedAt(place) is { } owner)
            return owner.Chain;
        if (article.Tree.Child(place.Verb, Subjects) is not { } subject)
            return null;
        // "Its losses grew", "though its losses grew": it stands in the subject itself.
        if (article.Tree.RangeOf(subject).Contains(its))
            return IsInFront(its, sentence) ? _subjectBefore : Over(place.Verb, its, sentence);
        return IsNeverIt(subject) ? OnlyOne(its, sentence) : null;
    }

    // "Karst and its rivals", "Karst's claims about its losses"
    private EntityChain? Beside(int its)
    {
        if (_binding.IsJoined(its) && _named.Find(mention => mention.Range.End == its - 1) is { } joined)
            return joined.Chain;
        var above = article.Dependencies[its].Head;
        for (var steps = 0; steps < Deepest && article.Dependencies[above] is { Label: "nmod" or "acl" or "obl" or "conj", Head: >= 0 and var noun }; steps++)
        {
            above = noun;
            if (article.Tree.Child(above, "nmod:poss") is { } owner && owner < its && _named.Find(mention => article.HeadOf(mention.Range) == owner) is { } named)
                return named.Chain;
        }

        return null;
    }

    // "Karst is the largest, though its ships are old": where the clause hangs on one of which the body is the subject.
    private EntityChain? Over(int verb, int pronoun, Sentence sentence) =>
        Above(verb, sentence) is { } place && NamedAt(place) is { } above && !HoldsThing(above.Range.End, pronoun) ? above.Chain : null;

    private ChainMention? NamedAt(Binding.Place place) => _named.Find(mention => _binding.IsAt(place, mention.Range));

    // A person and several things are no "it".
    private bool IsNeverIt(int subject) => article.Tags[subject].Penn is "NNS" or "NNPS" || PersonalPronouns.All.Contains(Tokens[subject].Lower) || PersonalPronouns.OfSeveral.Contains(Tokens[subject].Lower);

    // What alone was named before in the sentence, where it tells of no other thing.
    private EntityChain? OnlyOne(int its, Sentence sentence) =>
        _named.Select(mention => mention.Chain).Distinct().ToList() is [var only] && !HoldsThing(sentence.First, its) ? only : null;

    /// <summary>What "it" means as a subject, or null.</summary>
    public EntityChain? Subject(int it, Sentence sentence)
    {
        if (article.Dependencies[it] is not { Head: >= 0 and var verb, Label: var label } || !Subjects.Contains(label) || IsOfNothing(verb))
            return null;
        var meant = article.Dependencies[verb].Label == "root" ? IsInFront(it, sentence) ? _subjectBefore : null
            : Over(verb, it, sentence);
        return meant is null || !MayBe(meant, verb) ? null : meant;
    }

    // "It is clear that", "it was announced that", "it rained", "it shows that": something else, or nothing.
    private bool IsOfNothing(int head) => article.Tags[head].Universal == "VERB"
        ? OfThings.Contains(article.LemmaOf(head)) || article.Tree.Child(head, "csubj", "csubj:pass") is not null || article.Tree.Child(head, "ccomp") is not null && article.Tree.Child(head, "aux:pass") is not null
        : article.Tree.Child(head, "csubj", "ccomp") is not null || article.Tags[head].Universal != "NOUN" && article.Tree.Child(head, "xcomp", "acl", "advcl", "acl:relcl") is not null;

    private static readonly HashSet<string> OfThings = FunctionWords.Set(
        "rain snow seem appear happen turn take show suggest indicate reveal signal demonstrate illustrate mean imply prove hint come follow mark include contain involve read do feel sound look depend matter work");

    // "It is the biggest fall": a body is a body, and a place may be anything.
    private bool MayBe(EntityChain meant, int head) => article.Tags[head].Universal is not ("NOUN" or "PROPN" or "PRON" or "NUM")
        || meant.Type == EntityType.Place || BodyKinds.Heads.Contains(Tokens[head].Lower) || BodyKinds.OtherHeads.Contains(Tokens[head].Lower) || NameWords.OrganizationHeads.Contains(Tokens[head].Lower) || Tokens[head].Lower is "country" or "state" or "nation";

    // Where the subject hangs of the clause on which that of a verb does.
    private Binding.Place? Above(int verb, Sentence sentence)
    {
        for (var steps = 0; steps < Deepest && article.Dependencies[verb] is { Label: "conj" or "ccomp" or "xcomp" or "advcl", Head: >= 0 and var above }; steps++, verb = above)
            if (article.Tree.Child(above, Subjects) is { } subject && subject < verb)
                return new(above, Subjects);
        return null;
    }

    private const int Deepest = 4;

    private bool HoldsThing(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (article.Tags[at].Penn is "NN" or "NNP" && article.Dependencies[at].Label is "obj" or "nsubj" or "nsubj:pass" or "iobj" or "root" or "conj")
                return true;
        return false;
    }

    // Before anything else that the sentence tells of.
    private bool IsInFront(int pronoun, Sentence sentence) =>
        !HoldsThing(sentence.First, pronoun) && !Enumerable.Range(sentence.First, pronoun - sentence.First).Any(at => article.Dependencies[at].Label == "root");
}
