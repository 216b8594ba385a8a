using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Blocks;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Casing;

/// <summary>Chooses the form of each word of some lines.</summary>
internal sealed class WordCasing
{
    private static readonly HashSet<string> ClosedClasses =
    [
        .. FunctionWords.Prepositions, .. FunctionWords.Coordinators, .. FunctionWords.Subordinators, .. FunctionWords.Determiners, .. FunctionWords.Pronouns,
        .. FunctionWords.Auxiliaries.Where(word => word != "may"), .. NameWords.PersonParticles, "not",
    ];

    private static readonly HashSet<string> Numerals = FunctionWords.Set("II III IV VI VII VIII IX");

    private readonly AnnotatedArticle _article;
    private readonly IReadOnlyList<TokenRange> _lines;
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);

    public WordCasing(AnnotatedArticle article, IReadOnlyList<TokenRange> lines)
    {
        (_article, _lines) = (article, lines);
        NoteProse();
    }

    private List<Token> Tokens => _article.Tokens;

    public void Apply()
    {
        foreach (var line in _lines)
            for (var at = line.First; at < line.End; at++)
                if (Tokens[at].IsCapitalised && Cased(at, line) is var text && text != Tokens[at].Text)
                    Tokens[at] = Tokens[at] with { Form = TokenForms.Of(text) };
    }

    // What stands in prose in capitals is an acronym, what stands there small and never with a capital inside a sentence is no name.
    private void NoteProse()
    {
        var (lines, capitalised) = (TokenSet.Of(Tokens.Count, _lines), new HashSet<string>(StringComparer.Ordinal));
        foreach (var sentence in _article.Sentences.Where(sentence => sentence.BlockKind == BlockKind.Prose))
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (lines.Contains(at) || !Tokens[at].IsWord)
                    continue;
                if (Tokens[at].IsAllCapitals)
                    _acronyms.Add(Tokens[at].Text);
                else if (!Tokens[at].IsCapitalised)
                    _small.Add(Tokens[at].Text);
                else if (at > sentence.First)
                    capitalised.Add(Tokens[at].Lower);
            }

        _small.ExceptWith(capitalised);
    }

    private string Cased(int at, TokenRange line)
    {
        var token = Tokens[at];
        var (text, lower, isFirst) = (token.Text, token.Lower, at == line.First);
        if (_acronyms.Contains(text) || Numerals.Contains(text) || text.Contains('.', StringComparison.Ordinal) && !Abbreviations.StandsBeforeName(text))
            return text;
        if (token.IsAllCapitals && World.Default.Find(text) is { Use: NameUse.Acronym })
            return text;
        if (!isFirst && IsSmall(lower, heads: Tokens[at - 1].IsCapitalised || at + 1 < line.End && Tokens[at + 1].Is("of")) || !token.SpaceBefore && text.Any(Tokenizer.IsApostrophe))
            return text.ToLowerInvariant();
        return token.IsAllCapitals ? Titled(text) : text;
    }

    // "Lakeside Council" keeps its capital, though the prose speaks of the council; "leave Council" does not.
    private bool IsSmall(string lower, bool heads) =>
        ClosedClasses.Contains(lower) || _small.Contains(lower) && !(heads && NameWords.OrganizationHeads.Contains(lower)) || lower[^1] is 's' or 'd' && CueWords.IsForm(lower);

    // "O'NEIL-BELK" is "O'Neil-Belk".
    private static string Titled(string text) => string.Create(text.Length, text, static (letters, text) =>
    {
        for (var at = 0; at < letters.Length; at++)
            letters[at] = at == 0 || !char.IsLetter(text[at - 1]) && at + 1 < letters.Length ? text[at] : char.ToLowerInvariant(text[at]);
    });
}
