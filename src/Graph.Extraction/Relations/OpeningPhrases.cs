using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>Phrases that open a sentence and end in a name, behind which the subject stands: "According to Ana Orlova, a Ruritanian lawyer was killed."</summary>
internal static class OpeningPhrases
{
    private const int Longest = 10;
    private const int LongestSubject = 8;

    /// <summary>Whether a person ends such a phrase, and the words behind the comma that end at <paramref name="end"/> are no apposition: none closes them.</summary>
    public static bool EndBefore(AnnotatedArticle article, MentionIndex mentions, ChainMention person, int end) =>
        Opens(article, person.Range.First) && !IsClosed(article, mentions, end);

    private static bool Opens(AnnotatedArticle article, int person)
    {
        var first = article.Sentences[article.SentenceAt(person)].First;
        while (first < person && article.Tokens[first].IsDoubleQuote)
            first++;
        if (person - first > Longest || article.Tags[first].Universal is not "ADP" && article.Tokens[first].Lower is not ("according" or "along" or "together" or "thanks" or "like" or "unlike"))
            return false;
        for (var at = first; at < person; at++)
            if (article.Tokens[at].Text is "," or ";" or ":" || article.Tags[at].Universal is "AUX" || article.Tags[at].Penn is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
        return true;
    }

    // "According to Ana Orlova, a lawyer for the council in Oldport, it was late."
    private static bool IsClosed(AnnotatedArticle article, MentionIndex mentions, int end)
    {
        var at = end;
        while (at < article.Tokens.Count && at - end < LongestSubject && article.Tokens[at].Kind != TokenKind.Mark)
        {
            if (IsFinite(article, at) || article.Tokens[at].Lower is "who" or "whose")
                return false;
            at++;
        }

        if (at + 1 >= article.Tokens.Count || article.Tokens[at].Text is not ",")
            return at >= article.Tokens.Count || article.Tokens[at].Kind == TokenKind.Mark;
        return !IsFinite(article, at + 1) && !(article.Tokens[at + 1].Lower is "who" or "whose") && !(mentions.PersonBehindStyles(at + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } named && mentions.IsClosed(named));
    }

    private static bool IsFinite(AnnotatedArticle article, int at) => article.Tags[at].Universal is "AUX" || article.Tags[at].Penn is "VBD" or "VBZ" or "VBP" or "MD";
}
