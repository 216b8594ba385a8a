using Graph.Core.Entities;
using Graph.Extraction.Annotation;
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
        if (_binding.SubjectBeside(its, sentence) is { } place && _named.Find(mention => _binding.IsAt(place, mention.Range)) is { } owner)
            return owner.Chain;
        return IsInFront(its, sentence) ? _subjectBefore : null;
    }

    /// <summary>What "it" means as a subject, or null.</summary>
    public EntityChain? Subject(int it, Sentence sentence)
    {
        if (article.Dependencies[it] is not { Head: >= 0 and var verb, Label: var label } || !Subjects.Contains(label))
            return null;
        return article.Dependencies[verb].Label == "root" && IsInFront(it, sentence) ? _subjectBefore : null;
    }

    // Before anything else that the sentence tells of.
    private bool IsInFront(int pronoun, Sentence sentence)
    {
        for (var at = sentence.First; at < pronoun; at++)
            if (article.Tags[at].Universal is "NOUN" or "PROPN" or "PRON" or "VERB")
                return false;
        return true;
    }
}
