using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// Finds the noun phrase that ends or begins at a place, without a parser: names and what closed classes of words let through.
/// No phrase is longer than <see cref="Longest"/> tokens, so that reading stays linear.
/// </summary>
internal sealed class NounPhrases
{
    private const int Longest = 36;

    private readonly AnnotatedArticle _article;

    // How long the longest name is that begins at a token, or that ends before it; 0 where none does.
    private readonly int[] _namesFrom;
    private readonly int[] _namesUntil;
    private readonly TokenSet _dateTokens;

    private static readonly HashSet<string> Inner = FunctionWords.Set("of for at from in with on to by against near close familiar about between within inside than under");

    public NounPhrases(AnnotatedArticle article)
    {
        _article = article;
        (_namesFrom, _namesUntil) = (new int[article.Tokens.Count + 1], new int[article.Tokens.Count + 1]);
        _dateTokens = TokenSet.Of(article.Tokens.Count, article.Dates.Select(date => date.Range));
        foreach (var (range, _, _, isInner) in article.Names)
        {
            if (isInner)
                continue;
            _namesFrom[range.First] = Math.Max(range.Length, _namesFrom[range.First]);
            _namesUntil[range.End] = Math.Max(range.Length, _namesUntil[range.End]);
        }
    }

    private List<Token> Tokens => _article.Tokens;

    public bool IsDate(int token) => _dateTokens.Contains(token);

    public bool StartsName(int token) => LengthAt(_namesFrom, token) > 0;

    /// <summary>The longest name that begins at a token, or null.</summary>
    public TokenRange? NameFrom(int token) => LengthAt(_namesFrom, token) is > 0 and var length ? new TokenRange(token, token + length) : null;

    /// <summary>The longest name that ends before a token, or null.</summary>
    public TokenRange? NameUntil(int end) => LengthAt(_namesUntil, end) is > 0 and var length ? new TokenRange(end - length, end) : null;

    private static int LengthAt(int[] lengths, int token) => (uint)token < (uint)lengths.Length ? lengths[token] : 0;

    /// <summary>The noun phrase that ends before <paramref name="end"/> and begins at or after <paramref name="floor"/>, or null.</summary>
    public TokenRange? Until(int end, int floor)
    {
        floor = Math.Max(floor, end - Longest);
        var first = WalkBack(end, floor, throughPrepositions: true);
        if (first < end && FunctionWords.Prepositions.Contains(Tokens[first].Lower) && !IsRoughly(Tokens, first))
            first = WalkBack(end, floor, throughPrepositions: false);
        while (first < end && (FunctionWords.Coordinators.Contains(Tokens[first].Lower) || Tokens[first].Kind == TokenKind.Possessive || Tokens[first].Text == ")"))
            first++;
        return first < end && HasHead(first, end) ? new TokenRange(first, end) : null;
    }

    /// <summary>The noun phrase that begins at <paramref name="first"/> and ends before <paramref name="ceiling"/>, or null.</summary>
    public TokenRange? From(int first, int ceiling)
    {
        ceiling = Math.Min(ceiling, first + Longest);
        var at = first;
        while (at < ceiling)
        {
            if (NameFrom(at) is { } name)
                at = Math.Min(name.End, ceiling);
            // "the newspaper “Oldport Echo”"
            else if (at > first && Tokens[at].IsDoubleQuote && !_article.IsQuoted(at) && TitleEnd(at, ceiling) is { } title)
                at = title + 1;
            else if (IsSubjectPronoun(at) && at == first)
                return new TokenRange(first, at + 1);
            else if (MayStandInside(at, first, ceiling))
                at++;
            else
                break;
        }

        while (at > first && (FunctionWords.Prepositions.Contains(Tokens[at - 1].Lower) || FunctionWords.Coordinators.Contains(Tokens[at - 1].Lower) || FunctionWords.IsDeterminer(Tokens[at - 1].Lower) && at - 1 > first))
            at--;
        return at > first && HasHead(first, at) ? new TokenRange(first, at) : null;
    }

    /// <summary>"at least half", "at most ten": no place and no time.</summary>
    public static bool IsRoughly(List<Token> tokens, int at) => tokens[at].Is("at") && at + 1 < tokens.Count && tokens[at + 1].Lower is "least" or "most";

    private int WalkBack(int end, int floor, bool throughPrepositions)
    {
        var at = end - 1;
        while (at >= floor)
        {
            if (LengthAt(_namesUntil, at + 1) is > 0 and var length && at + 1 - length >= floor)
            {
                at -= length;
                continue;
            }

            if (IsSubjectPronoun(at))
                return at == end - 1 ? at : at + 1;
            if (Tokens[at].Is("that"))
                return at + 1;
            if (FunctionWords.IsDeterminer(Tokens[at].Lower))
            {
                if (at - 1 < floor || !throughPrepositions || !IsInnerPreposition(at - 1, end) && Tokens[at - 1].Lower is not ("all" or "both" or "half" or "many" or "some"))
                    return at;
                at--;
                continue;
            }

            if (Tokens[at].Text == ")" && BracketStart(at, floor) is { } bracket)
            {
                at = bracket - 1;
                continue;
            }

            // "the newspaper “Oldport Echo”"
            if (at == end - 1 && at > floor && Tokens[at].IsDoubleQuote && Tokens[at - 1].IsWord && !_article.IsQuoted(at) && TitleStart(at, floor) is { } title)
            {
                at = title - 1;
                continue;
            }

            if (!IsNounPart(at, end) && !(throughPrepositions && IsInnerPreposition(at, end)) && !JoinsNames(at, floor))
                return at + 1;
            at--;
        }

        return at + 1;
    }

    private bool MayStandInside(int at, int first, int ceiling)
    {
        var token = Tokens[at];
        if (IsInnerPreposition(at, ceiling) || (FunctionWords.IsDeterminer(token.Lower) && token.Lower is not ("that" or "this")))
            return true;
        if (token.Lower is "and" && at + 1 < ceiling && at > first)
            return StartsName(at + 1) || Tokens[at + 1].IsCapitalised;
        return IsNounPart(at, ceiling);
    }

    private bool IsNounPart(int at, int end)
    {
        var token = Tokens[at];
        if (token.Kind is TokenKind.Possessive or TokenKind.Number || token.Text is "%" or "$" or "-" or "#" or "&" or "@")
            return true;
        if (token.Kind == TokenKind.Mark || _dateTokens.Contains(at))
            return false;
        var word = token.Lower;
        // "the town's only hospital"
        if (word is "only" && at > 0 && Tokens[at - 1].Kind == TokenKind.Possessive)
            return true;
        if (FunctionWords.Auxiliaries.Contains(word) || FunctionWords.Subordinators.Contains(word) || FunctionWords.Coordinators.Contains(word) || FunctionWords.Pronouns.Contains(word) || FunctionWords.Prepositions.Contains(word))
            return false;
        if (token.IsCapitalised)
            return !FunctionWords.IsAdverb(word);
        // "early results", "an undecided voter": the tagger knows an adjective.
        var isAdjective = _article.Tags[at].Penn == "JJ";
        return (isAdjective || !FunctionWords.IsAdverb(word)) && !LooksLikeVerb(at, end, isAdjective);
    }

    // An "-ed" or "-ing" word is a verb unless a determiner or an adjective's place makes it part of the phrase.
    private bool LooksLikeVerb(int at, int end, bool isAdjective)
    {
        var word = Tokens[at].Lower;
        // "the Oldport-based group"
        if (word.Length < 4 || (at > 0 && (Tokens[at - 1].Text == "-" || FunctionWords.IsDeterminer(Tokens[at - 1].Lower))))
            return false;
        if (CueWords.IsForm(word) && !word.EndsWith('s') && at != end - 1)
            return word is not ("report" or "claim" or "state" or "comment" or "post" or "plan" or "request" or "promise" or "question" or "read" or "fire" or "shot" or "hit");
        return !isAdjective && word.EndsWith("ed", StringComparison.Ordinal) && !word.Contains('-', StringComparison.Ordinal) && word is not ("united" or "allied" or "unnamed" or "hundred" or "red" or "speed" or "bed" or "seed");
    }

    private bool IsInnerPreposition(int at, int end) =>
        Inner.Contains(Tokens[at].Lower) && at + 1 < end && !IsDate(at + 1);

    private bool JoinsNames(int at, int floor) =>
        Tokens[at].Lower is "and" && at > floor && at + 1 < Tokens.Count && (LengthAt(_namesUntil, at) > 0 || Tokens[at - 1].IsCapitalised) && (Tokens[at + 1].IsCapitalised || StartsName(at + 1));

    private bool IsSubjectPronoun(int at) => FunctionWords.SubjectPronouns.Contains(Tokens[at].Lower) && Tokens[at].Text != "IT" || Tokens[at].Lower is "this" or "that" && at + 1 < Tokens.Count && CueWords.IsForm(Tokens[at + 1].Lower);

    private int? TitleStart(int close, int floor)
    {
        for (var at = close - 1; at >= Math.Max(floor, close - 8); at--)
        {
            if (Tokens[at].IsDoubleQuote)
                return at < close - 1 ? at : null;
        }

        return null;
    }

    private int? TitleEnd(int open, int ceiling)
    {
        for (var at = open + 1; at < Math.Min(ceiling, open + 8); at++)
        {
            if (Tokens[at].IsDoubleQuote)
                return at > open + 1 ? at : null;
        }

        return null;
    }

    private int? BracketStart(int close, int floor)
    {
        for (var at = close - 1; at >= Math.Max(floor, close - 8); at--)
        {
            if (Tokens[at].Text == "(")
                return at;
        }

        return null;
    }

    private bool HasHead(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // "the 46-year-old"
            if (Tokens[at].Kind == TokenKind.Number && Tokens[at].Text.Contains('-', StringComparison.Ordinal))
                return true;
            if (Tokens[at].IsWord && (IsSubjectPronoun(at) || (!FunctionWords.IsAdverb(Tokens[at].Lower) && !FunctionWords.Prepositions.Contains(Tokens[at].Lower) && !(FunctionWords.IsDeterminer(Tokens[at].Lower) && end - first > 1))) || Tokens[at].Text == "%")
                return true;
        }

        return false;
    }
}
