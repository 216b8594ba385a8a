using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// The one person whom the lines above an interview tell to be asked in it: "The Courier interviewed Ana Orlova", "spoke with Ana Orlova", "She
/// was interviewed", or the only one named in a heading that says what it is, "Interview with Ana Orlova".
/// </summary>
internal sealed class Interviewee(AnnotatedArticle article)
{
    private static readonly HashSet<string> Interviewing = FunctionWords.Set("interview");
    private static readonly HashSet<string> Speaking = FunctionWords.Set("speak talk sit chat catch discuss");

    // No lines above an interview are longer.
    private const int LongestOpening = 1000;

    // No name stands deeper in the phrase of which it tells the whole.
    private const int Deepest = 6;

    /// <summary>His first name there; null where nobody is told or several are.</summary>
    /// <param name="end">The token before which it must be told.</param>
    public ChainMention? Before(int end)
    {
        end = Math.Min(end, LongestOpening);
        var persons = Persons(end);
        var inHeadings = InHeadings(persons).Distinct().ToList();
        return (inHeadings.Count > 0 ? inHeadings : InSentences(persons, end).Distinct().ToList()) is [{ } only] ? persons.Find(mention => mention.Kind == MentionKind.Name && mention.Chain == only) : null;
    }

    private List<ChainMention> Persons(int end)
    {
        var persons = new List<ChainMention>();
        foreach (var mention in TextOrder.Between(article.Mentions, 0, end, static mention => mention.Range.First))
            if (mention.Chain.Type == EntityType.Person && !article.IsQuoted(mention.Range.First))
                persons.Add(mention);
        return persons;
    }

    // "Tomas Belk: an interview with the harbour's poet", "The Courier interviews Tomas Belk on his plan"
    private IEnumerable<EntityChain?> InHeadings(List<ChainMention> persons)
    {
        foreach (var named in persons.ToLookup(person => article.Sentences[article.SentenceAt(person.Range.First)].BlockIndex))
            if (article.Blocks[named.Key].Kind == BlockKind.Heading && article.BlockTokens[named.Key] is var heading && named.Select(person => person.Chain).Distinct().ToList() is [var only]
                && Enumerable.Range(heading.First, heading.Length).Where(IsInterviewing).Any(word => named.First().Range is var name && (name.First == heading.First || name.First > word && LeadsTo(word, name))))
                yield return only;
    }

    // "interviews academic Tomas Belk", but not "interviews a bar owner on Belk" nor "interviews Belk supporters"
    private bool LeadsTo(int word, TokenRange name)
    {
        for (var at = word + 1; at < name.First; at++)
            if (!(article.Tags[at].Universal is "NOUN" or "PROPN" or "ADJ" or "DET" or "CCONJ" || at == word + 1 && article.Tokens[at].Is("with")))
                return false;
        return name.End == article.Tokens.Count || article.SentenceAt(name.End) != article.SentenceAt(word) || article.Tags[name.End].Universal is "ADP" or "PUNCT";
    }

    // Null stands for those of whom there are several.
    private IEnumerable<EntityChain?> InSentences(List<ChainMention> persons, int end)
    {
        for (var word = 0; word < end; word++)
            foreach (var asked in AskedAt(word))
                if (persons.Find(person => IsPartOf(article.HeadOf(person.Range), asked)) is { } person)
                    yield return IsJoined(asked) ? null : person.Chain;
    }

    private bool IsInterviewing(int word) => Interviewing.Contains(article.LemmaOf(word));

    // Who is interviewed, or speaks and is spoken with: of the two one is the outlet.
    private IEnumerable<int> AskedAt(int word)
    {
        if (article.IsQuoted(word) || article.Sentences[article.SentenceAt(word)].BlockKind == BlockKind.Tail)
            yield break;
        var isVerb = article.Tags[word].Universal == "VERB";
        if (IsInterviewing(word) && (isVerb ? article.Tree.Child(word, "obj", "nsubj:pass") : With(word, "nmod")) is { } asked)
            yield return asked;
        if (!isVerb || !Speaking.Contains(article.LemmaOf(word)) || With(word, "obl") is not { } other)
            yield break;
        var subject = article.Tree.Child(word, "nsubj");
        // "She spoke to the Courier's Ben Marek": of her the lines before told.
        if (subject is null || PersonalPronouns.GenderOf(article.Tokens[subject.Value].Lower) is null)
            yield return other;
        if (subject is not null)
            yield return subject.Value;
    }

    private int? With(int word, string label)
    {
        foreach (var child in article.Tree.ChildrenOf(word))
            if (article.Dependencies[child].Label == label && article.Tree.Child(child, "case") is { } preposition && article.Tokens[preposition].Lower is "with" or "to")
                return child;
        return null;
    }

    // "Ana Orlova and Tomas Belk", and not "the harbour's poet and painter Ana Orlova"
    private bool IsJoined(int head) => article.Tree.Child(head, "conj") is { } other && article.Tags[other].Universal == "PROPN";

    // "the site's founder, Ana Orlova"
    private bool IsPartOf(int head, int phrase)
    {
        for (var steps = 0; steps < Deepest && head != phrase && article.Dependencies[head].Label is "appos" or "flat"; steps++)
            head = article.Dependencies[head].Head;
        return head == phrase;
    }
}
