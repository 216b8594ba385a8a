using Graph.Core.Articles;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Occupations;

/// <summary>
/// Reads what a person does from what stands beside the name: "violinist Lena Marsh", "Lena Marsh, the captain of the football team,",
/// "Lena Marsh is a violinist". It needs the words alone, so that it reads a passage of the graph as it reads an article.
/// </summary>
internal sealed class OccupationReader(List<Token> tokens)
{
    // The letters on either side of a name that can tell of it; a longer apposition is rare.
    private const int Passage = 240;

    private const int LongestPhrase = 7;
    private const int LongestApposition = 16;

    private static readonly HashSet<string> Copulas = FunctionWords.Set("is was became remains");

    // "a violinist born in the north": what begins here tells more of the noun before it.
    private static readonly HashSet<string> Participles = FunctionWords.Set("born based known working playing living turned");

    private readonly OccupationWords _words = OccupationWords.Default;

    /// <summary>What a text tells beside one name in it.</summary>
    public static IReadOnlyList<Occupation> Beside(string text, TextSpan name)
    {
        var (from, to) = (BlankBefore(text, name.Start - Passage), Math.Min(text.Length, name.End + Passage));
        var tokens = new List<Token>();
        new Tokenizer(text).Cut(new(from, name.Start), tokens);
        var first = tokens.Count;
        new Tokenizer(text).Cut(name, tokens);
        var end = tokens.Count;
        new Tokenizer(text).Cut(new(name.End, to), tokens);
        var told = new List<Occupation>();
        new OccupationReader(tokens).AddBeside(new(first, end), told);
        return told;
    }

    /// <summary>What a few words name; null where it is no occupation.</summary>
    public static Occupation? Named(string words)
    {
        var tokens = new List<Token>();
        new Tokenizer(words).Cut(new(0, words.Length), tokens);
        return new OccupationReader(tokens).Phrase(0)?.Occupation;
    }

    /// <summary>Adds what the words before and behind a name tell; often nothing.</summary>
    public void AddBeside(TokenRange name, List<Occupation> told)
    {
        AddBefore(name, told);
        if (BeforeComma(name) is { } before)
            told.Add(before);
        if (Apposed(name) is { } apposed)
            told.Add(apposed);
        if (Predicated(name) is { } predicated)
            told.Add(predicated);
    }

    // "painter and sculptor Lena Marsh"
    private void AddBefore(TokenRange name, List<Occupation> told)
    {
        var end = name.First;
        while (Ending(end, name) is var (first, occupation))
        {
            told.Add(occupation);
            if (first < 2 || !tokens[first - 1].Is("and"))
                return;
            end = first - 1;
        }
    }

    // A capital may be a part of the name where one word alone follows: "Judge Judy".
    private (int First, Occupation Occupation)? Ending(int end, TokenRange name) =>
        end > 0 && (name.Length > 1 || !tokens[end - 1].IsCapitalised) && _words.EndingAt(tokens, end, Math.Max(0, end - LongestPhrase)) is var (first, field)
            ? (first, new Occupation(Words(first, end), field))
            : null;

    // "The violinist, Lena Marsh, said"
    private Occupation? BeforeComma(TokenRange name)
    {
        var comma = name.First - 1;
        if (!IsMark(comma, ",") || !IsClosed(name.End) || Ending(comma, name) is not var (first, occupation))
            return null;
        var start = first;
        while (start > 0 && first - start < LongestPhrase && tokens[start - 1].IsWord && !IsLink(tokens[start - 1]) && !FunctionWords.IsDeterminer(tokens[start - 1].Lower))
            start--;
        return start > 0 && FunctionWords.IsDeterminer(tokens[start - 1].Lower) ? occupation : null;
    }

    // "Lena Marsh, 34, the captain of the football team,"
    private Occupation? Apposed(TokenRange name)
    {
        if (!IsMark(name.End, ","))
            return null;
        var at = name.End + 1;
        if (at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Number && IsMark(at + 1, ","))
            at += 2;
        return Phrase(at) is var (occupation, end) && IsApposition(name, end) ? occupation : null;
    }

    // "Lena Marsh is a violinist", "Lena Marsh, who was a violinist"
    private Occupation? Predicated(TokenRange name)
    {
        var at = IsMark(name.End, ",") && Is(name.End + 1, "who") ? name.End + 2 : name.End;
        if (at >= tokens.Count || !Copulas.Contains(tokens[at].Lower))
            return null;
        do
            at++;
        while (at < tokens.Count && FunctionWords.IsAdverb(tokens[at].Lower) && !FunctionWords.IsNegation(tokens[at].Lower));
        return at < tokens.Count && tokens[at].Lower is "a" or "an" or "the" && Phrase(at) is var (occupation, _) ? occupation : null;
    }

    /// <summary>The occupation that a noun phrase names, and where the phrase ends.</summary>
    private (Occupation Occupation, int End)? Phrase(int first)
    {
        var end = RunEnd(first);
        if (end == first || end - first > LongestPhrase)
            return null;
        if (_words.EndingAt(tokens, end, first) is var (start, field))
            return IsElsewhere(start, end) ? null : (new(Words(start, end), field), end);
        return _words.IsHead(tokens, end - 1, first) ? OfSubject(end - 1) : null;
    }

    // "president of the Lake Bank": whose office it is tells the field, and a relation keeps it. "Ana Orlova, actors said" tells of others.
    private bool IsElsewhere(int first, int end) =>
        _words.IsPlural(tokens, first, end) || (_words.IsOffice(tokens, first, end) && end < tokens.Count && tokens[end].Lower is "of" or "for" or "at");

    // "captain of the football team"
    private (Occupation, int)? OfSubject(int head)
    {
        if (head + 2 >= tokens.Count || tokens[head + 1].Lower is not ("of" or "for" or "at" or "in" or "with"))
            return null;
        var end = RunEnd(head + 2);
        for (var at = end - 1; at > head + 1; at--)
            if (_words.FieldOfSubject(tokens[at].Lower) is { } field)
                return (new($"{Words(head, head + 1)} {Text(head + 1, end)}", field), end);
        return null;
    }

    private int RunEnd(int first)
    {
        var end = first;
        while (end < tokens.Count && (tokens[end].Kind is TokenKind.Possessive or TokenKind.Number || (tokens[end].IsWord && !IsLink(tokens[end]))))
            end++;
        return end;
    }

    private static bool IsLink(Token token) =>
        FunctionWords.Prepositions.Contains(token.Lower) || FunctionWords.Auxiliaries.Contains(token.Lower) || FunctionWords.Subordinators.Contains(token.Lower)
        || FunctionWords.Coordinators.Contains(token.Lower) || Participles.Contains(token.Lower) || CueWords.IsForm(token.Lower);

    // "According to Lena Marsh, the captain of the team was late": there the phrase begins a clause and no mark closes it before the verb.
    private bool IsApposition(TokenRange name, int end)
    {
        var close = end;
        while (close < tokens.Count && tokens[close].Kind != TokenKind.Mark && close - end < LongestApposition && !IsPredicate(close, end))
            close++;
        if (close >= tokens.Count || tokens[close].Kind != TokenKind.Mark)
            return close >= tokens.Count;
        return tokens[close].Text is "," or ")" or "—" or "–" || name.First == 0 || !FunctionWords.Prepositions.Contains(tokens[name.First - 1].Lower);
    }

    // Behind "who" a verb tells of the noun.
    private bool IsPredicate(int at, int from) =>
        (FunctionWords.Auxiliaries.Contains(tokens[at].Lower) || CueWords.IsForm(tokens[at].Lower)) && !Enumerable.Range(from, at - from).Any(before => tokens[before].Lower is "who" or "which" or "that" or "whose");

    private bool IsClosed(int at) => at >= tokens.Count || tokens[at].Kind == TokenKind.Mark;

    private bool IsMark(int at, string text) => at >= 0 && at < tokens.Count && tokens[at].Text == text;

    private bool Is(int at, string lower) => at < tokens.Count && tokens[at].Is(lower);

    private string Text(int first, int end) =>
        string.Concat(Enumerable.Range(first, end - first).Select(at => (tokens[at].SpaceBefore && at > first ? " " : "") + tokens[at].Text));

    // An occupation is no name: its capitals are those of a sentence or a title.
    private string Words(int first, int end)
    {
        var words = string.Join(' ', Enumerable.Range(first, end - first).Select(at => tokens[at].IsAllCapitals ? tokens[at].Text : tokens[at].Lower));
        return _words.IsPlural(tokens, first, end) ? words[..^1] : words;
    }

    // A word cut in two would be another word.
    private static int BlankBefore(string text, int at)
    {
        if (at <= 0)
            return 0;
        while (at > 0 && !char.IsWhiteSpace(text[at]))
            at--;
        return at;
    }
}
