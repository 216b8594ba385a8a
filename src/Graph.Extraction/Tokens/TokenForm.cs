using Graph.Core.Identity;
using Graph.Extraction.Lemmas;
using Graph.Extraction.Tagging;

namespace Graph.Extraction.Tokens;

/// <summary>What a token looks like, wherever it stands. Safe to share between threads.</summary>
public sealed class TokenForm
{
    private string? _folded;

    // By the few parts of speech that the form has been; lists are never changed, only put in each other's place.
    private TaggedLemma? _lemmas;

    internal TokenForm(string text)
    {
        Text = text;
        Lower = LowerOf(text);
        Kind = KindOf(text);
        IsCapitalised = Kind == TokenKind.Word && char.IsUpper(text[0]);
        IsDoubleQuote = Kind == TokenKind.Mark && text is "\"" or "“" or "”" or "„" or "``" or "''" or "«" or "»";
        IsCommaOrDash = text is "," or "—" or "–" or "--";
        IsAllCapitals = Kind == TokenKind.Word && text.Count(char.IsUpper) > 1 && !text.Any(char.IsLower);
    }

    public string Text { get; }

    /// <summary>The text in lower case, typographic apostrophes made plain: what lists of words are asked for.</summary>
    public string Lower { get; }

    public TokenKind Kind { get; }

    public bool IsCapitalised { get; }

    /// <summary>Two or more capitals and no small letter: "NATO", "U.S.", "G7".</summary>
    public bool IsAllCapitals { get; }

    /// <summary>A quotation mark other than a single one, opening or closing.</summary>
    public bool IsDoubleQuote { get; }

    /// <summary>A mark that sets off an aside on either side; a hyphen does not.</summary>
    public bool IsCommaOrDash { get; }

    /// <summary>As a word of a name is compared; see <see cref="FoldedText.FoldName"/>.</summary>
    internal string Folded => _folded ??= FoldedText.FoldName(Text) is var folded && folded == Lower ? Lower : folded;

    /// <summary>The dictionary form where it has this tag.</summary>
    internal string LemmaAs(Tag tag)
    {
        var lemmas = Volatile.Read(ref _lemmas);
        for (var known = lemmas; known is not null; known = known.Next)
            if (known.Tag == tag)
                return known.Lemma;
        var lemma = Lemmatizer.Default.LemmaOf(Text, tag);
        Volatile.Write(ref _lemmas, new TaggedLemma(tag, lemma, lemmas));
        return lemma;
    }

    private static string LowerOf(string text)
    {
        var lower = text.ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'');
        return lower == text ? text : lower;
    }

    private sealed record TaggedLemma(Tag Tag, string Lemma, TaggedLemma? Next);

    private static TokenKind KindOf(string text)
    {
        if (Tokenizer.IsApostrophe(text[0]) && (text.Length == 1 || (text.Length == 2 && text[1] is 's' or 'S')))
            return TokenKind.Possessive;
        if (char.IsLetter(text[0]) || (Tokenizer.IsApostrophe(text[0]) && text.Length > 1 && !Tokenizer.IsApostrophe(text[1])))
            return TokenKind.Word;
        if (char.IsDigit(text[0]))
            return text.Any(char.IsLetter) && char.IsUpper(text[^1]) ? TokenKind.Word : TokenKind.Number;
        return text.Length > 1 && char.IsLetter(text, 0) ? TokenKind.Word : TokenKind.Mark;
    }
}

public enum TokenKind
{
    Word,
    Number,
    Mark,

    /// <summary>The ending 's or ' that makes an owner.</summary>
    Possessive,
}
