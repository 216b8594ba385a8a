using System.Globalization;
using System.Text;
using Graph.Core.Articles;

namespace Graph.Extraction.Tokens;

/// <summary>
/// Cuts text into tokens. Words keep inner apostrophes, full stops and hyphens ("O'Neil", "U.S.", "vice-president");
/// "don't" becomes "do" and "n't" and an owner's 's a token of its own, as in the Penn Treebank; of "Oldport-based" and "US-led" the name,
/// the hyphen and the participle are each one, as in Universal Dependencies, and so are "ex-" before the letters of a body, the label of a wire story before its heading and a party's letter and the state behind it in "(D-Ore.)".
/// <see cref="SilentLetters"/> are in no token's form.
/// </summary>
internal sealed class Tokenizer(string text)
{
    private const int LongestPlainRun = 3;

    private static readonly HashSet<string> Participles = new(
        ["based", "led", "backed", "born", "controlled", "held", "occupied", "ruled", "run", "owned", "funded", "brokered", "sponsored", "trained", "educated", "dominated", "registered", "administered", "listed"],
        StringComparer.Ordinal);

    /// <summary>Adds the tokens of a part of the text.</summary>
    public void Cut(TextSpan span, List<Token> tokens)
    {
        var at = span.Start;
        var space = true;
        while (at < span.End)
        {
            if (SilentLetters.IsBlank(text[at]))
            {
                (at, space) = (at + 1, true);
                continue;
            }

            var seen = SilentLetters.EndFrom(text.AsSpan(0, span.End), at);
            if (seen > at)
            {
                at = seen;
                continue;
            }

            var end = char.IsLetterOrDigit(text, at) ? WordEnd(text, at, span.End) : MarkEnd(text, at, span.End);
            Split(at, end, space, tokens);
            (at, space) = (end, false);
        }
    }

    private void Split(int start, int end, bool space, List<Token> tokens)
    {
        if (OpensFormer(start, end))
        {
            tokens.Add(Make(start, start + Ex, space));
            (start, space) = (start + Ex, false);
        }

        var hyphen = PartyLetters.HyphenIn(text, start, end) is >= 0 and var behindLetter ? behindLetter : WireLabels.HyphenIn(text, start, end) is >= 0 and var behindLabel ? behindLabel : HyphenBehindName(text, start, end);
        if (hyphen > start)
        {
            tokens.Add(Make(start, hyphen, space));
            tokens.Add(Make(hyphen, hyphen + 1, space: false));
            Split(hyphen + 1, end, space: false, tokens);
            return;
        }

        var cut = ClitStart(text, start, end);
        if (cut <= start || cut >= end)
        {
            tokens.Add(Make(start, end, space));
            return;
        }

        tokens.Add(Make(start, cut, space));
        tokens.Add(Make(cut, end, space: false));
    }

    private const int Ex = 3;

    // "ex-KWC chief": the letters are the body's.
    private bool OpensFormer(int start, int end) =>
        end - start > Ex + 1 && text[start] is 'E' or 'e' && text[start + 1] == 'x' && text[start + 2] == '-' && char.IsUpper(text[start + Ex]) && char.IsUpper(text[start + Ex + 1]);

    private Token Make(int start, int end, bool space)
    {
        var letters = text.AsSpan(start, end - start);
        return new Token(new TextSpan(start, end), TokenForms.Of(Ascii.IsValid(letters) ? letters : SilentLetters.Without(letters)), space);
    }

    /// <summary>Where the hyphen between a word with a capital and a participle stands; less than <paramref name="start"/> where there is none.</summary>
    private static int HyphenBehindName(string text, int start, int end)
    {
        var hyphen = char.IsUpper(text[start]) ? text.LastIndexOf('-', end - 1, end - start) : -1;
        return hyphen > start && Participles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(hyphen + 1, end - hyphen - 1)) ? hyphen : -1;
    }

    /// <summary>Where an ending that is a token of its own begins: 's, n't, 'll, 're, 've, 'd, 'm, or the lone apostrophe of an owner.</summary>
    private static int ClitStart(string text, int start, int end)
    {
        var length = end - start;
        // Two apostrophes are a quotation mark.
        if (IsApostrophe(text[start]))
            return end;
        if (length >= 2 && IsApostrophe(text[end - 1]))
            return end - 1;
        if (length >= 3 && IsApostrophe(text[end - 2]) && char.ToLowerInvariant(text[end - 1]) is 's' or 'd' or 'm')
            return end - 2;
        if (length < 4)
            return end;
        if (char.ToLowerInvariant(text[end - 3]) == 'n' && IsApostrophe(text[end - 2]) && char.ToLowerInvariant(text[end - 1]) == 't')
            return end - 3;
        var last = text.AsSpan(end - 2, 2);
        var isClitic = last.Equals("ll", StringComparison.OrdinalIgnoreCase)
            || last.Equals("re", StringComparison.OrdinalIgnoreCase)
            || last.Equals("ve", StringComparison.OrdinalIgnoreCase);
        return isClitic && IsApostrophe(text[end - 3]) ? end - 3 : end;
    }

    private static int WordEnd(string text, int at, int end)
    {
        var next = at;
        while (next < end)
        {
            if (char.IsAsciiLetterOrDigit(text[next]))
            {
                next++;
                continue;
            }

            if (IsInner(text, next) || Joins(text, at, next, end))
            {
                next += LengthAt(text, next, end);
                continue;
            }

            var seen = SilentLetters.EndFrom(text.AsSpan(0, end), next);
            if (seen == next || seen == end || !IsInner(text, seen))
                break;
            next = seen;
        }

        return TrimAbbreviation(text, at, next, end);
    }

    private static bool IsInner(string text, int at) => char.IsLetterOrDigit(text, at) || text[at] == '_' || IsCombining(text, at);

    private static bool IsCombining(string text, int at) =>
        char.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int LengthAt(string text, int at, int end) => char.IsHighSurrogate(text[at]) && at + 1 < end ? 2 : 1;

    private static bool Joins(string text, int start, int at, int end)
    {
        var mark = text[at];
        if (at == start)
            return false;
        var before = text[at - 1];
        var after = at + 1 < end ? text[at + 1] : ' ';
        if (IsApostrophe(mark))
            return char.IsLetterOrDigit(before) && (char.IsLetter(after) || (char.ToLowerInvariant(before) == 's' && EndsOwner(text, start, at, after)));
        if (mark is '-' or '‐' or '‑')
            return char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        if (mark is '.' or ',')
            return char.IsDigit(before) && char.IsDigit(after) || (mark == '.' && (IsInitials(text, start, at, after) || IsHost(text, start, at, end)));
        return mark == '&' && char.IsUpper(before) && char.IsUpper(after);
    }

    // A closing single quotation mark after "s" looks like an owner's apostrophe; only a word that no mark opened may own.
    private static bool EndsOwner(string text, int start, int at, char after) =>
        char.IsWhiteSpace(after) && at - start > 2 && (start == 0 || !IsQuoteMark(text[start - 1])) && !HasOpenSingle(text, start);

    private static bool HasOpenSingle(string text, int start)
    {
        for (var back = start - 1; back > Math.Max(0, start - 80); back--)
        {
            if (text[back] is '\'' or '‘' && (back == 0 || char.IsWhiteSpace(text[back - 1])))
                return true;
        }

        return false;
    }

    // "www.lowmark.example", "lowmark.com"
    private static bool IsHost(string text, int start, int at, int end)
    {
        if (at + 1 >= end || !char.IsAsciiLetterOrDigit(text[at + 1]) || !char.IsLetterOrDigit(text[at - 1]))
            return false;
        if (text.AsSpan(start, at - start).StartsWith("www", StringComparison.OrdinalIgnoreCase))
            return true;
        var next = at + 1;
        while (next < end && char.IsAsciiLetterLower(text[next]))
            next++;
        return (next == end || !char.IsLetterOrDigit(text[next])) && Domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at + 1, next - at - 1));
    }

    private static readonly HashSet<string> Domains = new(["com", "org", "net", "gov", "edu", "info"], StringComparer.Ordinal);

    /// <summary>Whether a full stop stands between or behind single letters, as in "U.S.", "J. K." and "R-S.C.".</summary>
    private static bool IsInitials(string text, int start, int at, char after)
    {
        if (at - start == 1)
            return !IsNetwork(text, start, after) && char.IsLetter(text[start]) && (char.IsUpper(text[start]) || char.IsLetter(after));
        return char.IsLetter(text[at - 1]) && (text[at - 2] == '.' || (text[at - 2] == '-' && char.IsLetter(after)));
    }

    // "wrote on X. The mayor": the network, and a sentence's end.
    private static bool IsNetwork(string text, int start, char after) =>
        text[start] == 'X' && char.IsWhiteSpace(after) && start >= 3 && text.AsSpan(start - 3, 3).SequenceEqual("on ") && (start == 3 || char.IsWhiteSpace(text[start - 4]));

    /// <summary>Keeps the full stop of "Mr." and "Gen." with the word.</summary>
    private static int TrimAbbreviation(string text, int start, int next, int end) =>
        next < end && text[next] == '.' && (next - start <= 5 && Abbreviations.TakesStop(text[start..next]) || PartyLetters.TakesStop(text, start, next)) ? next + 1 : next;

    private static int MarkEnd(string text, int at, int end)
    {
        var mark = text[at];
        if (char.IsSurrogate(mark))
            return at + LengthAt(text, at, end);
        var next = at + 1;
        while (next < end && text[next] == mark)
            next++;
        // A mark again and again is one: nobody opens that many brackets or quotations.
        if (next - at > LongestPlainRun)
            return next;
        return mark is '.' or '-' or '`' || (mark == '\'' && next - at == 2) ? next : at + 1;
    }

    internal static bool IsApostrophe(char mark) => mark is '\'' or '’' or 'ʼ';

    private static bool IsQuoteMark(char mark) => mark is '\'' or '‘' or '"' or '“';
}
