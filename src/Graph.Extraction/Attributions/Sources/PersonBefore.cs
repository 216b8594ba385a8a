using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// Whom a speaker means whom the article calls by what he is, not by name ("the Lowmark businessman"): the only person who is a subject or
/// speaks in the sentence so far, or where none is, in the sentence before. Where two are, or his gender or office is another, it is nobody.
/// </summary>
internal sealed class PersonBefore(AnnotatedArticle article)
{
    // What somebody is known for: by an office that is one man's ("the judge") another is meant too often.
    private static readonly HashSet<string> Kinds = FunctionWords.Set(
        "candidate nominee contender hopeful front-runner frontrunner politician businessman businesswoman tycoon billionaire millionaire mogul magnate entrepreneur lawmaker legislator senator governor congressman congresswoman republican democrat conservative liberal socialist independent actor actress singer author novelist veteran incumbent statesman");

    private static readonly HashSet<string> Others = FunctionWords.Set("other another next first second third only same whole");

    private readonly EarlierSubjects _subjects = new(article, mention => mention.Chain.Type == EntityType.Person);

    // The titles of all that somebody is said to hold, wherever he holds it.
    private readonly Lazy<List<HeldOffice>> _offices = new(() => [.. article.Chains.SelectMany(chain => chain.Offices).DistinctBy(office => office.Title)]);

    private List<Token> Tokens => article.Tokens;

    /// <summary>Null where a source is no such description or nobody is sure to be meant. Asked in the order of the text.</summary>
    public EntityChain? Of(TokenRange source) =>
        IsDescription(source) && !article.IsQuoted(source.First) && Before(source) is { Type: EntityType.Person } person && MayBe(person, Tokens[source.End - 1].Lower) ? person : null;

    /// <summary>Who has been found to speak counts for whoever speaks behind.</summary>
    public void Note(Attribution report)
    {
        if (report.Speaker is { Type: EntityType.Person } || report.SpeakerStatus == SpeakerStatus.Unresolved)
            _subjects.Note(report);
    }

    // "the Lowmark businessman", but not "the head of the party" nor "the council's candidate".
    private bool IsDescription(TokenRange source)
    {
        if (source.Length < 2 || !Tokens[source.First].Is("the") || !Kinds.Contains(Tokens[source.End - 1].Lower))
            return false;
        for (var at = source.First + 1; at < source.End - 1; at++)
            if (!Tokens[at].IsWord || Tokens[at].Kind == TokenKind.Possessive || FunctionWords.Prepositions.Contains(Tokens[at].Lower) || FunctionWords.Coordinators.Contains(Tokens[at].Lower) || Others.Contains(Tokens[at].Lower))
                return false;
        return true;
    }

    private EntityChain? Before(TokenRange source)
    {
        var sentence = article.SentenceAt(source.First);
        var first = article.Sentences[sentence].First;
        var here = _subjects.Between(first, source.First);
        if (here is not { Count: 0 } || _subjects.AreNamedBetween(first, source.First) && !IsOfSentence(source))
            return EarlierSubjects.Only(here);
        return _subjects.ToldBefore(sentence) is { } told ? EarlierSubjects.Only(_subjects.Between(told.First, told.End)) : null;
    }

    // "In a talk with Belk, the businessman said", but not "a letter to Belk told that the businessman had praised her".
    private bool IsOfSentence(TokenRange source) => article.Dependencies[article.HeadOf(source)].Head is >= 0 and var verb && article.Dependencies[verb].Label == "root";

    // Whose office is another, or who is not the only one with this one, has not been found by it.
    private bool MayBe(EntityChain person, string kind)
    {
        if (person.Gender is { } gender && gender != (PersonalPronouns.GenderOfNoun(kind) ?? gender))
            return false;
        return !_offices.Value.Any(office => office.MayBeCalled(kind));
    }
}
