using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Occupations;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>
/// What news calls somebody a second time, though it told it nowhere else: "the 58-year-old", "the former nurse", "the Oldport native", as the subject
/// of a sentence whose only person, or that of the one before, he is.
/// </summary>
internal sealed class VariedDescriptions(ChainTable chains, Focus focus)
{
    // "29 - year - old" is five tokens.
    private const int LongestAge = 5;
    private const int LongestPhrase = 5;

    private AnnotatedArticle Article => chains.Article;

    private List<Token> Tokens => chains.Tokens;

    /// <summary>The person and the words that begin at "the"; null where they are no such or may mean another.</summary>
    public (EntityChain Person, TokenRange Words)? At(int the)
    {
        if ((AgeUntil(the + 1) ?? NativeUntil(the + 1) ?? FormerUntil(the + 1)) is not { } end || TellsWhom(end) || !IsSubject(new(the, end)) || focus.OnlyPerson() is not { } person)
            return null;
        return (PersonalPronouns.GenderOfNoun(Tokens[end - 1].Lower) ?? person.Gender) == person.Gender ? (person, new(the, end)) : null;
    }

    private int? AgeUntil(int first)
    {
        if (first >= Tokens.Count || !char.IsAsciiDigit(Tokens[first].Text[0]))
            return null;
        for (var at = first; at < Math.Min(Tokens.Count, first + LongestAge); at++)
            if (Tokens[at].Is("old") || Tokens[at].Lower.EndsWith("-year-old", StringComparison.Ordinal))
                return at + 1;
        return null;
    }

    private int? NativeUntil(int first) => first + 1 < Tokens.Count && Tokens[first].IsCapitalised && Tokens[first + 1].Is("native") && Article.Tags[first + 1].Penn == "NN" ? first + 2 : null;

    private int? FormerUntil(int first)
    {
        if (chains.WordAt(first) is not ("former" or "retired"))
            return null;
        var end = first + 1;
        while (end < Math.Min(Tokens.Count, first + LongestPhrase) && Article.Tags[end].Universal is "NOUN" or "ADJ" or "PROPN")
            end++;
        var head = end - 1;
        return head > first && !chains.IsInsideName(head) && Article.Tags[head].Penn == "NN" && (Tokens[head].Is("lady") || OccupationWords.Default.IsHead(Tokens, head, head) || chains.OfficeEndingAt(end) is { IsPlural: false }) ? end : null;
    }

    // "the 58-year-old mother", "the former mayor of Oldport", "the former mayor, Ana Orlova,", "the former mayor who"
    private bool TellsWhom(int end) =>
        end >= Tokens.Count || Article.Tags[end].Universal is "NOUN" or "ADJ" or "PROPN" || Tokens[end].Lower is "of" or "for" or "who" or "from" or "in" || Tokens[end].Kind == TokenKind.Possessive
        || Tokens[end].Text is "," or "-" && chains.NameFrom(end + 1) is not null;

    private bool IsSubject(TokenRange words) =>
        Article.Dependencies[Article.HeadOf(words)] is { Label: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } && Article.Dependencies[verb].Label == "root";
}
