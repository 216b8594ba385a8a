using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Whom the words behind "told" name, and those behind "wrote to" and "in a letter to".</summary>
internal sealed class Addressees(AnnotatedArticle article, SourceHeads heads)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>
    /// "told him", "told the council in Oldport", "told Ruritania's Ana Orlova", "told a Gazette reporter", "told Lowmark Radio's “Good Morning”",
    /// but not "told supporters in Oldport".
    /// </summary>
    public ChainMention? In(TokenRange words)
    {
        var inside = heads.MentionsIn(words);
        var told = Until(words, Places);
        return inside.Find(mention => mention.Range == told && heads.CanSpeak(mention)) ?? Told(told, inside) ?? Told(Until(told, Belonging), inside)
            ?? inside.Find(mention => mention.Chain.Type == EntityType.Organization && mention.Range.End < told.End && Receives(mention.Range.End, told));
    }

    /// <summary>The words for whom something is said or written to: "wrote to Ana Orlova that", "In a letter to the council, Belk said"; null where there are none.</summary>
    public TokenRange? WordsOf(Attribution attribution)
    {
        if (attribution.Cue is not { } cue)
            return null;
        var sentence = article.Sentences[article.SentenceAt(cue.First)];
        // "Orlova to Belk: Resign"
        if (attribution.Source is { End: var behind } && behind + 1 < cue.First && Tokens[behind].Is("to") && Tokens[cue.First].Text == ":")
            return new TokenRange(behind + 1, cue.First);
        if (cue.End + 1 < sentence.End && Tokens[cue.End].Is("to") && article.Tags[cue.End + 1].Penn is not "VB")
            return BehindTo(cue.End, sentence.End, attribution);
        for (var at = Math.Max(sentence.First + 1, cue.First - FurthestMessage); at + 2 < Math.Min(sentence.End, cue.End + FurthestMessage); at++)
            if (Tokens[at + 1].Is("to") && Documents.Messages.Contains(Tokens[at].Lower) && !attribution.Tells(at) && attribution.Source?.Contains(at) is not true && !cue.Contains(at) && IsMeans(at, sentence.First))
                return BehindTo(at + 1, sentence.End, attribution);
        return null;
    }

    private TokenRange? BehindTo(int to, int limit, Attribution attribution)
    {
        var end = to + 1;
        while (end < limit && !attribution.Tells(end) && Tokens[end].Kind != TokenKind.Mark && !Tokens[end].Is("that") && !Places.Contains(Tokens[end].Lower) && attribution.Source?.Contains(end) is not true && attribution.Cue?.Contains(end) is not true)
            end++;
        return end > to + 1 ? new TokenRange(to + 1, end) : null;
    }

    // "in a long letter": by which it is said.
    private bool IsMeans(int message, int floor)
    {
        var at = message - 1;
        while (at > floor && article.Tags[at].Universal is "ADJ" or "NOUN" or "DET" or "PRON" or "VERB" && message - at <= MostPlainWords)
            at--;
        return Tokens[at].Lower is "in" or "by";
    }

    private const int MostPlainWords = 3;

    private const int FurthestMessage = 60;

    // "told neighbouring Ruritania", but not "told Radio Ruritania": a state behind a name belongs to it.
    private ChainMention? Told(TokenRange words, List<ChainMention> inside) =>
        heads.Head(words, inside) is { } head && (head.Chain.Type != EntityType.State || head.Range.First == words.First || head.Range.First == words.First + 1 && !Tokens[words.First].IsCapitalised) ? head : null;

    private TokenRange Until(TokenRange words, HashSet<string> prepositions)
    {
        var end = words.First + 1;
        while (end < words.End && !prepositions.Contains(Tokens[end].Lower))
            end++;
        return words with { End = end };
    }

    private bool Receives(int behind, TokenRange told) =>
        behind + 1 == told.End && Listeners.Contains(Tokens[behind].Lower) || GoesOnAsName(behind, told.End) || Tokens[behind].Kind == TokenKind.Possessive && behind + 1 < told.End && Tokens[behind + 1].IsDoubleQuote;

    // "told Radio Lowmark Oldport", "told Channel 35": the name of a medium, of which less was known.
    private bool GoesOnAsName(int first, int end) =>
        first < end && Enumerable.Range(first, end - first).All(at => Tokens[at].IsCapitalised && article.OfficeFrom(at) is null || Tokens[at].Kind == TokenKind.Number || Tokens[at].Text == "-");

    // Where or when somebody is told.
    private static readonly HashSet<string> Places = FunctionWords.Set("in at on during after before near outside inside");

    private static readonly HashSet<string> Belonging = FunctionWords.Set("of");

    private static readonly HashSet<string> Listeners = FunctionWords.Set("reporter reporters journalist journalists correspondent correspondents");
}
