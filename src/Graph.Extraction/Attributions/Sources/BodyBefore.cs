using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// Whom "it", "they" and "the company" mean as a speaker: the only body or state that is a subject or speaks in the sentence so far, or where none is,
/// in the sentence before. Where two are, or a document or another thing may be meant, it is nobody's.
/// </summary>
internal sealed class BodyBefore(AnnotatedArticle article)
{
    private static readonly HashSet<string> Kinds = new([.. BodyKinds.OwnHeads, "station", "charity"], StringComparer.Ordinal);

    // "It shows that", "it suggests that": a thing does so as well.
    private static readonly HashSet<string> Showing = FunctionWords.Set("show find suggest indicate reveal signal demonstrate illustrate mean imply read prove hint appear seem");

    private readonly EarlierSubjects _subjects = new(article, mention => mention.Kind != MentionKind.Pronoun && IsBody(mention.Chain));

    private List<Token> Tokens => article.Tokens;

    /// <summary>Who speaks where a source is "it", "they" or "the company"; null where it is none of these or nobody is sure to be meant. Asked in the order of the text.</summary>
    public EntityChain? Of(Attribution report, TokenRange source)
    {
        var isPronoun = source.Length == 1 && (Tokens[source.First].Is("it") || Tokens[source.First].Is("they") && !HoldsSeveral(source.First)) && _subjects.IsSubject(source);
        if (!isPronoun && !IsKind(source) || article.IsQuoted(source.First) || report.Cue is not { } cue || Showing.Contains(article.LemmaOf(cue.End - 1)) || TellsStory(cue))
            return null;
        return Before(source.First, report) is { } body && !(Tokens[source.First].Is("they") && HoldsOther(source.First, body)) && (isPronoun ? body.Type == EntityType.Organization || Tokens[source.First].Is("it") : MayBeCalledSo(body)) ? body : null;
    }

    // "The council paid for a film. It tells the story of a miner."
    private bool TellsStory(TokenRange cue) => article.LemmaOf(cue.End - 1) == "tell" && cue.End + 1 < Tokens.Count && Tokens[cue.End + 1].Lower is "story" or "tale";

    /// <summary>"Lowmark Savings shares rose. The bank said": whether another body that may be called so has been named since the one that was first called so.</summary>
    public bool IsOutnamed(TokenRange source, EntityChain called, TokenIndex<ChainMention> mentions)
    {
        if (!IsKind(source) || called.Type != EntityType.Organization)
            return false;
        var isOther = false;
        foreach (var mention in mentions.Between(article.Sentences[Math.Max(0, article.SentenceAt(source.First) - 1)].First, source.First))
        {
            if (mention.Chain == called)
                return false;
            isOther |= mention.Kind == MentionKind.Name && MayBeCalledSo(mention.Chain);
        }

        return isOther;
    }

    /// <summary>"In Karst, the city council said": whether it is the council of a town that is told of here first, and none called so before.</summary>
    public bool IsElsewhere(TokenRange source, EntityChain called)
    {
        var sentence = article.Sentences[article.SentenceAt(source.First)];
        if (called.Type != EntityType.Organization || !Tokens[sentence.First].Is("in") || sentence.First + 2 >= source.First || source.First - sentence.First > FurthestTown || HoldsName(source))
            return false;
        foreach (var mention in TextOrder.Between(article.Mentions, sentence.First + 1, sentence.First + 2, static mention => mention.Range.First))
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } && Tokens[mention.Range.End].Text == "," && mention.Range.End < source.First)
                return IsFirst(mention) && !called.Name.Contains(mention.Chain.Name, StringComparison.Ordinal);
        return false;
    }

    // "In Karst, Ruritania, on Monday the council"
    private const int FurthestTown = 10;

    private bool HoldsName(TokenRange source)
    {
        for (var at = source.First; at < source.End; at++)
            if (article.Tags[at].Universal == "PROPN")
                return true;
        return false;
    }

    private static bool IsFirst(ChainMention town)
    {
        foreach (var mention in town.Chain.Mentions)
            if (mention.Range.First < town.Range.First)
                return false;
        return true;
    }

    // Whether "they" may be anything else of which there are several, in its sentence or the one before.
    private bool HoldsSeveral(int they)
    {
        var sentence = article.SentenceAt(they);
        for (var at = article.Sentences[Math.Max(0, sentence - 1)].First; at < they; at++)
            if (article.Tags[at].Penn is "NNS" or "NNPS" || Tokens[at].Is("and") || PersonalPronouns.Collectives.Contains(Tokens[at].Lower))
                return true;
        return false;
    }

    // "Karst Energy sued Lowmark Steel. They said": either of the two.
    private bool HoldsOther(int they, EntityChain body)
    {
        foreach (var mention in TextOrder.Between(article.Mentions, article.Sentences[Math.Max(0, article.SentenceAt(they) - 1)].First, they, static mention => mention.Range.First))
            if (mention.Chain != body && mention.Chain.Type == EntityType.Organization)
                return true;
        return false;
    }

    /// <summary>Who has been found to speak counts for whoever speaks behind.</summary>
    public void Note(Attribution report)
    {
        if (report.Speaker is { } speaker && IsBody(speaker) || report.SpeakerStatus == SpeakerStatus.Unresolved && report.Source is { } source && !FunctionWords.Pronouns.Contains(Tokens[source.First].Lower))
            _subjects.Note(report);
    }

    private static bool IsBody(EntityChain chain) => chain.Type is EntityType.Organization or EntityType.State || chain.Type == EntityType.Group && !IsOfSeveral(chain);

    // "aides of Ana Orlova"
    private static bool IsOfSeveral(EntityChain group) => group.Name.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var end && (group.Name[end - 1] == 's' || group.Name.AsSpan(0, end).EndsWith("people"));

    private bool IsKind(TokenRange source) => source.Length == 2 && Tokens[source.First].Is("the") && Kinds.Contains(Tokens[source.First + 1].Lower);

    // A body whose own name or the reference facts tell what it is has been found by that.
    private static bool MayBeCalledSo(EntityChain body) =>
        body is { Type: EntityType.Organization, Entry: null } && !BodyKinds.Heads.Contains(body.Name.Split(' ')[^1].ToLowerInvariant());

    private EntityChain? Before(int at, Attribution report)
    {
        var sentence = article.SentenceAt(at);
        var first = article.Sentences[sentence].First;
        var here = Subjects(first, at);
        if (here is not { Count: 0 } || HoldsOtherSubject(first, at, report))
            return EarlierSubjects.Only(here);
        return _subjects.ToldBefore(sentence) is { } told ? EarlierSubjects.Only(Subjects(told.First, told.End)) : null;
    }

    /// <summary>The bodies that are subjects between two tokens; null where a document may be meant instead.</summary>
    private HashSet<EntityChain>? Subjects(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (!Tokens[at].IsCapitalised && Documents.Speaking.Contains(Tokens[at].Lower) && article.Dependencies[at].Label is "nsubj" or "nsubj:pass" or "obj" && !article.IsQuoted(at))
                return null;
        return _subjects.Between(first, end);
    }

    // "The storm came as it warned": a thing in the same sentence may be meant, save where it is told of by what is said.
    private bool HoldsOtherSubject(int first, int end, Attribution report) =>
        Enumerable.Range(first, end - first).Any(at => article.Tags[at].Penn == "NN" && article.Dependencies[at].Label is "nsubj" or "nsubj:pass" && !report.Tells(at));
}
