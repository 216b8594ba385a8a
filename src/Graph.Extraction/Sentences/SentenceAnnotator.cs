using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Dates;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Sentences;

/// <summary>
/// Ends a sentence at . ! ? … and the closing marks behind it, where what follows can begin one. A block's end ends one always.
/// </summary>
public sealed class SentenceAnnotator : IAnnotator
{
    // Nobody writes longer ones; cutting what claims to be one keeps every later step linear.
    private const int Longest = 400;
    private const int MostClosers = 12;
    private const int LongestSpeaker = 5;

    public IReadOnlyList<Layer> Needs => [Layer.Blocks, Layer.Tokens];

    public IReadOnlyList<Layer> Adds => [Layer.Sentences];

    public void Annotate(AnnotatedArticle article)
    {
        var datelines = new Datelines(article);
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var range = article.BlockTokens[block];
            var first = EntryTimes.EndOf(article.Tokens, range);
            if (first == range.First)
                first = datelines.EndOf(block);
            if (first > range.First)
                article.Sentences.Add(new Sentence(range.First, first, block, BlockKind.Tail));
            for (var at = first; at < range.End; at++)
            {
                var end = PartsHeading(article, block, first, at) ? at + 1 : EndAfter(article.Tokens, at, range.End);
                if (end < 0 && at + 1 < range.End && at + 1 - first < Longest)
                    continue;
                var stop = end < 0 ? at + 1 : end;
                article.Sentences.Add(new Sentence(first, stop, block, article.Blocks[block].Kind));
                first = stop;
                at = stop - 1;
            }
        }
    }

    // "Minister vows answer; opposition: Government has failed": two headings in one.
    private static bool PartsHeading(AnnotatedArticle article, int block, int first, int at) =>
        article.Tokens[at].Text == ";" && article.Blocks[block].Kind == BlockKind.Heading && at - first >= FewestInHeading && article.BlockTokens[block].End - at > FewestInHeading;

    private const int FewestInHeading = 2;

    /// <summary>The end of the sentence that the token at <paramref name="at"/> closes, or -1.</summary>
    private static int EndAfter(List<Token> tokens, int at, int blockEnd)
    {
        var token = tokens[at];
        if (!IsTerminal(token) && !MayEndWithAbbreviation(tokens, at, blockEnd))
            return -1;
        var next = at + 1;
        while (next < blockEnd && next < at + MostClosers && (IsTerminal(tokens[next]) || IsCloser(tokens, next)))
            next++;
        if (next >= blockEnd)
            return blockEnd;
        return CanBegin(tokens, next, token) && !IsReportOfQuestion(tokens, at, next, blockEnd) ? next : -1;
    }

    // "“Is it safe?” Orlova asked.": who asked belongs to the question.
    private static bool IsReportOfQuestion(List<Token> tokens, int terminal, int next, int blockEnd)
    {
        if (tokens[terminal].Text[0] is not ('?' or '!') || next == terminal + 1)
            return false;
        for (var at = next; at < Math.Min(blockEnd, next + LongestSpeaker); at++)
        {
            if (tokens[at].Kind != TokenKind.Word)
                return false;
            if (at > next && tokens[at].Lower is "said" or "asked" or "says" or "asks" or "shouted" or "wrote" or "wondered" or "added" or "tweeted" or "cried" or "replied")
                return true;
        }

        return false;
    }

    private static bool IsTerminal(Token token) => token.Kind == TokenKind.Mark && token.Text[0] is '.' or '!' or '?' or '…';

    private static bool IsCloser(List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.SpaceBefore)
            return false;
        return token.IsDoubleQuote || token.Text is "’" or "'" or ")" or "]";
    }

    private static bool CanBegin(List<Token> tokens, int next, Token terminal)
    {
        var token = tokens[next];
        if (!token.SpaceBefore && token.Kind != TokenKind.Mark)
            return token.IsCapitalised && terminal.Text[0] is '.' or '!' or '?';
        if (token.Kind == TokenKind.Word)
            return char.IsUpper(token.Text[0]) || !char.IsLetter(token.Text[0]) || IsCaseless(token.Text[0]);
        return token.Kind == TokenKind.Number || token.IsDoubleQuote || token.Text is "‘" or "'" or "(" or "[" or "—" or "–" or "-" or "•" or "*" or "@" or "#" or "$";
    }

    private static bool IsCaseless(char letter) => char.IsLetter(letter) && !char.IsUpper(letter) && !char.IsLower(letter);

    // "U.S." or "Inc." may end a sentence: only what plainly begins a new one decides so.
    private static bool MayEndWithAbbreviation(List<Token> tokens, int at, int blockEnd)
    {
        var token = tokens[at];
        return token.Kind == TokenKind.Word && token.Text[^1] == '.' && at + 1 < blockEnd
            && !Abbreviations.StandsBeforeName(token.Text) && token.Text.Length > 2
            && tokens[at + 1].SpaceBefore && (SentenceOpeners.Contains(tokens[at + 1].Text) || token.Lower is "a.m." or "p.m." && OpensBehindTime(tokens, at + 1, blockEnd) || OpensSpeech(token, tokens, at + 1, blockEnd));
    }

    // "at 3 a.m. “People ran,” he said", "in the U.S. “We are ready,” he said".
    private static bool OpensSpeech(Token abbreviation, List<Token> tokens, int at, int blockEnd) =>
        tokens[at].IsDoubleQuote && at + 2 < blockEnd && !tokens[at + 1].SpaceBefore && (SentenceOpeners.Contains(tokens[at + 1].Text) || abbreviation.Lower is "a.m." or "p.m." && tokens[at + 1].IsCapitalised);

    // "at 3 a.m. Orlova left", but not "at 3 a.m. Tuesday", "10 a.m. Eastern time" and "3 p.m. GMT".
    private static bool OpensBehindTime(List<Token> tokens, int at, int blockEnd) =>
        at + 1 < blockEnd && tokens[at].IsWord && tokens[at].IsCapitalised && !tokens[at].IsAllCapitals && tokens[at + 1].IsWord && tokens[at + 1].Lower is not "time"
        && !DateReader.IsWeekday(tokens[at]) && !DateReader.IsMonth(tokens[at]) && !Zones.Contains(tokens[at].Lower);

    private static readonly HashSet<string> Zones = FunctionWords.Set("eastern central mountain pacific greenwich atlantic moscow local");

    private static readonly HashSet<string> SentenceOpeners = new(StringComparer.Ordinal)
    {
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "But", "And", "In", "On", "At", "This", "That", "These", "Those", "However", "Meanwhile",
        "According", "After", "Before", "Earlier", "Later", "His", "Her", "Their", "Its", "If", "When", "While", "Although", "Since", "As", "There", "Then", "Yet", "So",
    };
}
