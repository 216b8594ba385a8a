using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Whom "they" and "the two leaders" mean where it is persons that were named: those whom this sentence or the one before joins by "and",
/// and the only two there are. Where anything else of which there are several, or a body, may be meant, it is nobody.
/// </summary>
internal sealed class PersonsTogether(AnnotatedArticle article)
{
    // No sentence names more whom a word could still mean.
    private const int MostNamed = 40;

    private static readonly HashSet<string> Times = FunctionWords.Set("days weeks months years hours minutes times decades seconds mondays tuesdays wednesdays thursdays fridays saturdays sundays");

    private Named _here = new(default);
    private Named _before = new(default);

    /// <summary>A sentence that is all quoted parts nobody from who was named before it.</summary>
    public void BeginSentence(Sentence sentence)
    {
        var range = new TokenRange(sentence.First, sentence.End);
        if (_here.Mentions.Count == 0 && _here.IsQuoted)
            _here = new(range);
        else
            (_before, _here) = (_here, new(range));
        _here.IsQuoted = article.IsAllQuoted(sentence);
    }

    public void Note(ChainMention mention)
    {
        if (_here.Mentions.Count < MostNamed && mention.Chain.Type is EntityType.Person or EntityType.Organization or EntityType.Group && !article.IsQuoted(mention.Range.First))
            _here.Mentions.Add(mention);
    }

    /// <summary>The persons whom a pronoun of several means; empty where it means nobody for sure.</summary>
    public IReadOnlyList<EntityChain> Joined(int pronoun)
    {
        if (HoldsOthers(_here, pronoun))
            return [];
        return JoinedIn(_here) is { Count: > 0 } here ? here : HoldsOthers(_before, _before.Range.End) ? [] : JoinedIn(_before);
    }

    /// <summary>The only two persons who were named in this sentence or, where nobody was and those words open it or are its own subject, in the one before; empty where others were too.</summary>
    public IReadOnlyList<EntityChain> Two(TokenRange words)
    {
        var here = PersonsIn(_here);
        var two = here.Count > 0 || !IsOfSentence(words) ? here : PersonsIn(_before);
        return two.Count == 2 ? two : [];
    }

    private bool IsOfSentence(TokenRange words) =>
        words.First == _here.Range.First || article.Dependencies[article.HeadOf(words)] is { Label: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } && article.Dependencies[verb].Label == "root";

    private List<EntityChain> PersonsIn(Named named) =>
        [.. named.Mentions.Where(mention => mention.Chain.Type == EntityType.Person && !IsOwner(mention, named)).Select(mention => mention.Chain).Distinct()];

    // "Orlova's deputy, Mara Velt, and Tomas Belk": whose somebody is tells of him alone; "Orlova's meeting with Tomas Belk" is both's.
    private bool IsOwner(ChainMention mention, Named named) =>
        article.Dependencies[article.HeadOf(mention.Range)] is { Label: "nmod:poss", Head: var owned }
        && named.Mentions.Exists(other => other.Chain != mention.Chain && other.Chain.Type == EntityType.Person && article.HeadOf(other.Range) is var head && (head == owned || article.Dependencies[head] is { Label: "appos" or "conj", Head: var joined } && joined == owned));

    private bool HoldsOthers(Named named, int end)
    {
        foreach (var mention in named.Mentions)
            if (mention.Chain.Type != EntityType.Person && article.Dependencies[article.HeadOf(mention.Range)].Label is "nsubj" or "nsubj:pass" or "conj")
                return true;
        for (var at = named.Range.First; at < end; at++)
            if ((article.Tags[at].Penn is "NNS" or "NNPS" || IsTakenForName(at, named)) && !Times.Contains(article.Tokens[at].Lower) && !article.IsQuoted(at) && !IsOfPersons(at, named))
                return true;
        return false;
    }

    // "Caucus-goers": a capital that opens the sentence.
    private bool IsTakenForName(int at, Named named) => at == named.Range.First && article.Tags[at].Penn == "NNP" && article.Tokens[at].Lower.EndsWith('s');

    // "Premiers Orlova and Belk", "the premiers, Orlova and Belk,", "the two premiers"
    private bool IsOfPersons(int noun, Named named)
    {
        foreach (var mention in named.Mentions)
            if (mention.Range.Contains(noun) || article.HeadOf(mention.Range) is var head && (article.Dependencies[noun].Head == head || article.Dependencies[head] is { Label: "appos", Head: var apposed } && apposed == noun))
                return true;
        return false;
    }

    /// <summary>Those of the only group that "and" joins.</summary>
    private List<EntityChain> JoinedIn(Named named)
    {
        var group = new List<EntityChain>();
        var root = -1;
        foreach (var mention in named.Mentions)
        {
            if (mention.Chain.Type != EntityType.Person || RootOf(mention, named) is not { } first)
                continue;
            if (root >= 0 && first != root)
                return [];
            root = first;
            if (!group.Contains(mention.Chain))
                group.Add(mention.Chain);
        }

        return group.Count > 1 && !HoldsUnnamed(root, named) ? group : [];
    }

    // The head of the first of those with whom a person is joined, or of "they"; null for a person alone.
    private int? RootOf(ChainMention mention, Named named)
    {
        var head = article.HeadOf(mention.Range);
        if (article.Dependencies[head] is { Label: "conj", Head: var first } && IsPerson(first, named))
            return first;
        return IsJoined(head, named) || named.Mentions.Exists(other => other.Chain != mention.Chain && other.Range == mention.Range) ? head : null;
    }

    private bool IsJoined(int head, Named named) =>
        named.Mentions.Exists(other => article.Dependencies[article.HeadOf(other.Range)] is { Label: "conj", Head: var first } && first == head);

    private bool IsPerson(int head, Named named) =>
        named.Mentions.Exists(mention => mention.Chain.Type == EntityType.Person && article.HeadOf(mention.Range) == head);

    // "Orlova, Belk and a friend", "Orlova or Belk"
    private bool HoldsUnnamed(int root, Named named)
    {
        for (var at = root + 1; at < named.Range.End; at++)
        {
            if (article.Dependencies[at] is { Label: "conj", Head: var first } && first == root && !IsPerson(at, named))
                return true;
            if (article.Tokens[at].Lower is "or" or "nor" && article.Dependencies[at].Label == "cc" && IsPerson(article.Dependencies[at].Head, named))
                return true;
        }

        return false;
    }

    /// <summary>Whom and what one sentence names outside quotations.</summary>
    private sealed class Named(TokenRange range)
    {
        public TokenRange Range { get; } = range;

        public List<ChainMention> Mentions { get; } = [];

        public bool IsQuoted { get; set; }
    }
}
