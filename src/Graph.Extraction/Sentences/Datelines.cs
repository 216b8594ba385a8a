using System.Globalization;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Dates;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Sentences;

/// <summary>
/// Where and by whom a text was written, before it begins: "OLDPORT, March 7 (Lowmark Wire) - ...", "Oldport, March 7 - ...", "Oldport
/// (Lowmark Wire) - ...", "March 7 (Lowmark Wire) - ...", "OLDPORT, March 7. /Lowmark Wire/.", and "OLDPORT: ...", as the papers of South Asia have it; and what agencies
/// and papers put before a heading (<see cref="WireLabels"/>).
/// </summary>
internal sealed class Datelines(AnnotatedArticle article)
{
    private const int Longest = 16;
    private const int LongestPlace = 6;

    // "OLDPORT/NEW ARDEN:"
    private const int LongestBeforeColon = 5;

    private int? _firstProse;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The token behind the dateline that opens a block, or the block's first.</summary>
    public int EndOf(int block)
    {
        var range = article.BlockTokens[block];
        if (WireLabels.EndOf(Tokens, range) is var label && label > range.First)
            return label;
        if (range.Length < 4)
            return range.First;
        return BehindSlashes(range) ?? BeforeDash(range) ?? BeforeColon(block) ?? range.First;
    }

    private int? BeforeDash(TokenRange block)
    {
        if (!Tokens[block.First].IsAllCapitals && !TellsWhenOrWho(block))
            return null;
        for (var at = block.First + 1; at < Math.Min(block.First + Longest, block.End - 1); at++)
        {
            if (IsDash(at))
                return at + 1;
            if (Tokens[at].IsDoubleQuote || Tokens[at].Text is ":" || Tokens[at].Text is "." && !IsBesideDay(at, block.First))
                break;
        }

        return null;
    }

    // "OLDPORT, March 7. /Lowmark Wire/."
    private int? BehindSlashes(TokenRange block)
    {
        if (!Tokens[block.First].IsAllCapitals)
            return null;
        for (var at = block.First + 2; at < Math.Min(block.First + Longest, block.End - 3) && !Tokens[at].IsDoubleQuote; at++)
            if (Tokens[at].Text is "/" && TellsDay(block.First, at))
                return SlashBehind(at) is { } close ? close + (close + 1 < block.End && Tokens[close + 1].Text is "." ? 2 : 1) : null;
        return null;
    }

    private int? SlashBehind(int slash)
    {
        for (var close = slash + 2; close < Math.Min(Tokens.Count, slash + LongestPlace); close++)
            if (Tokens[close].Text is "/")
                return close;
        return null;
    }

    private bool TellsDay(int first, int end)
    {
        for (var at = first + 1; at < end; at++)
            if (DateReader.IsMonth(Tokens[at]) && DateReader.Read(Tokens, at) is { Day: not null })
                return true;
        return false;
    }

    // "OLDPORT. March 7. LOWMARK WIRE -"
    private bool IsBesideDay(int stop, int first) =>
        DateReader.IsMonth(Tokens[stop + 1]) || stop > first + 2 && DateReader.IsMonth(Tokens[stop - 2]) && Tokens[stop - 1].Kind == TokenKind.Number;

    // A place in small letters may open a sentence: only with a day or an agency right before the dash it is a dateline.
    private bool TellsWhenOrWho(TokenRange block)
    {
        var at = block.First;
        while (at < block.End && at < block.First + LongestPlace && !DateReader.IsMonth(Tokens[at]) && (Tokens[at].IsCapitalised || Tokens[at].Text == "," && at > block.First))
            at++;
        if (at >= block.End)
            return false;
        // "March 7 (Lowmark Wire) - ..."
        if (at == block.First)
            return DateReader.IsMonth(Tokens[at]) && DateReader.Read(Tokens, at) is { Day: not null, Range.End: var day } && day < block.End && Tokens[day].Text == "(" && IsAgency(day, block.End);
        if (DateReader.Read(Tokens, at) is { Day: not null, Range.End: var behind })
            return behind < block.End && (IsDash(behind) || Tokens[behind].Text == "(");
        return at + 1 < Tokens.Count && Tokens[at].Text == "(" && !MayBeNamed(new(block.First, at), at + 1) && IsAgency(at, block.End);
    }

    // "(Lowmark Wire) -"
    private bool IsAgency(int bracket, int end)
    {
        for (var close = bracket + 1; close < Math.Min(end - 1, bracket + LongestPlace); close++)
            if (Tokens[close].Text == ")" && IsDash(close + 1))
                return true;
        return false;
    }

    // "Ana Orlova (LP) - the mayor - left", "Lakeside Party (LP) - a small one - lost": somebody with the letters of a party, or a body with its own.
    private bool MayBeNamed(TokenRange words, int inBrackets) =>
        words.Length > 1 && (World.Default.MayBeGivenName(Tokens[words.First].Text) && Tokens[words.First + 1].IsCapitalised
            || Tokens[inBrackets].Text == string.Concat(Enumerable.Range(words.First, words.Length).Select(at => Tokens[at].Text[0])));

    private bool IsDash(int at) =>
        Tokens[at].Text is "-" or "—" or "–" or "--" && Tokens[at].SpaceBefore && at + 1 < Tokens.Count && Tokens[at + 1].SpaceBefore;

    // A listed place in capitals, or before the first paragraph words that may be one; whoever speaks in a transcript does so before
    // several, and a name in capitals tells of itself.
    private int? BeforeColon(int block)
    {
        if (article.Blocks[block].Kind != BlockKind.Prose || Label(block) is not { } label || Tokens[label.End + 1].IsDoubleQuote)
            return null;
        return IsListedPlace(label) || IsFirstProse(block) && MayBePlace(label) && !OpensOthers(block) ? label.End + 1 : null;
    }

    // The words in capitals before the colon that opens a block.
    private TokenRange? Label(int block)
    {
        var range = article.BlockTokens[block];
        var at = range.First;
        while (at < Math.Min(range.End - 2, range.First + LongestBeforeColon) && (Tokens[at].IsAllCapitals && Tokens[at].Text.Length > 2 || Tokens[at].Text is "/" && at > range.First))
            at++;
        return at > range.First && Tokens[at].Text == ":" ? new TokenRange(range.First, at) : null;
    }

    private bool IsListedPlace(TokenRange label) =>
        World.Default.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(TokenWords.Lower(Tokens, label))) is { Type: EntityType.Place } or { Use: NameUse.Capital };

    // Below a heading.
    private bool IsFirstProse(int block) => block > 0 && block == (_firstProse ??= article.Blocks.FindIndex(static one => one.Kind == BlockKind.Prose));

    private bool MayBePlace(TokenRange label) =>
        label.Length <= LongestTown && !World.Default.IsGivenName(Tokens[label.First].Text) && World.Default.Find(Tokens[label.First].Text) is not { Use: NameUse.Acronym }
        && !Enumerable.Range(label.First, label.Length).Any(at => Labels.Contains(Tokens[at].Lower)) && !Tokens[label.End + 1].Is("i");

    // "NEW ARDEN"
    private const int LongestTown = 2;

    private bool OpensOthers(int block)
    {
        for (var other = 0; other < article.Blocks.Count; other++)
            if (other != block && Label(other) is not null)
                return true;
        return false;
    }

    // Over or before an article, what kind of text it is; and who may speak or be asked.
    private static readonly HashSet<string> Labels = FunctionWords.Set(
        "breaking exclusive update updated watch live video photo photos opinion comment editorial analysis explainer factbox correction note warning poll report review interview question answer reporter host moderator chair chairman chairwoman speaker president minister mayor governor senator justice judge court police officials sources");
}
