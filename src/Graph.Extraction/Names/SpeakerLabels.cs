using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Casing;
using Graph.Extraction.Occupations;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Surnames that stand alone before what somebody says in a transcript ("BELK: No.", "JUSTICE BELK: Why?"): a word in capitals
/// before a colon that opens several paragraphs, or stands behind a title, and is neither an office nor an occupation. A word alone gives
/// the network no ground for a name.
/// </summary>
internal sealed class SpeakerLabels(AnnotatedArticle article, List<NameMention> known)
{
    private static readonly HashSet<string> Unnamed = FunctionWords.Set(
        "question questions answer answers reporter reporters moderator host audience participant voice male female man woman unidentified unknown announcer narrator operator all crowd court interviewer caller note update warning background summary sources contact");

    private static readonly HashSet<string> Judges = FunctionWords.Set("justice judge");

    private const int LongestTitle = 3;

    private TokenSet? _names;

    private List<Token> Tokens => article.Tokens;

    private TokenSet Names => _names ??= TokenSet.Of(Tokens.Count, known, name => name.Range);

    /// <summary>The known names, and those of such labels.</summary>
    public List<NameMention> Join()
    {
        var labels = article.BlockTokens.ConvertAll(SurnameOf).FindAll(label => label >= 0);
        if (labels.Count == 0)
            return known;
        var counts = labels.CountBy(label => Tokens[label].Text).ToDictionary(StringComparer.Ordinal);
        return [.. known, .. labels.Where(label => IsTitled(label) || counts[Tokens[label].Text] > 1).Select(label => new NameMention(new TokenRange(label, label + 1), EntityType.Person, null, IsInner: false))];
    }

    // The one word of a label, or the one behind its title; -1 where there is none.
    private int SurnameOf(TokenRange paragraph)
    {
        var block = BehindQuote(Tokens, paragraph);
        var mark = block.First;
        while (mark < block.End && mark - block.First <= LongestTitle + 1 && Tokens[mark].Text != ":" && CasingAnnotator.IsInCapitals(article, mark))
            mark++;
        var surname = mark - 1;
        return mark < block.End && Tokens[mark].Text == ":" && surname >= block.First && IsName(surname) && (surname == block.First || IsTitled(surname)) ? surname : -1;
    }

    /// <summary>
    /// A paragraph without the quotation mark that opens it, and the one that closes it where it has one: a transcript may be quoted as a whole,
    /// "“BELK: No." The paragraph itself where more stands behind what is quoted.
    /// </summary>
    public static TokenRange BehindQuote(List<Token> tokens, TokenRange block)
    {
        if (block.Length < 2 || !tokens[block.First].IsDoubleQuote)
            return block;
        var marks = 0;
        for (var at = block.First; at < block.End; at++)
            marks += tokens[at].IsDoubleQuote ? 1 : 0;
        if (marks % 2 == 1)
            return block with { First = block.First + 1 };
        return tokens[block.End - 1].IsDoubleQuote ? new(block.First + 1, block.End - 1) : block;
    }

    private bool IsTitled(int surname) =>
        article.OfficeUntil(surname) is not null || surname > 0 && (OfficeWords.Honorifics.ContainsKey(Tokens[surname - 1].Lower) || Judges.Contains(Tokens[surname - 1].Lower));

    private bool IsName(int token) =>
        Tokens[token] is { IsWord: true, IsAllCapitals: false, Text.Length: > 1 } && !Names.Contains(token) && article.OfficeFrom(token) is null && article.Tags[token].Universal == "PROPN"
        && !Unnamed.Contains(Tokens[token].Lower) && ToldOccupations.In(Tokens[token].Lower) is null;
}
