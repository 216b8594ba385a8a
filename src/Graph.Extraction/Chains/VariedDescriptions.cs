using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Names;
using Graph.Extraction.Occupations;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// What news calls somebody a second time, though it told it nowhere else: "the 58-year-old", "the former nurse", "the Oldport native", "the father of two", of
/// somebody arrested "the suspect" and of whoever leads a body "the Karst boss", as the subject of a sentence whose only person, or that of the one before, he is.
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
        var leads = LeaderUntil(the + 1);
        var isAccused = leads is null && chains.WordAt(the + 1) is "suspect" or "defendant" or "accused" or "detainee";
        if ((leads ?? ParentUntil(the + 1) ?? (isAccused ? the + 2 : (int?)null) ?? AgeUntil(the + 1) ?? NativeUntil(the + 1) ?? NationalUntil(the + 1) ?? FormerUntil(the + 1)) is not { } end || TellsWhom(end) || !IsSubject(new(the, end)) || focus.OnlyPerson() is not { } person)
            return null;
        if (isAccused && !IsCharged(person) || leads is not null && !person.Offices.Any(office => Leading.Contains(office.Title)))
            return null;
        return (PersonalPronouns.GenderOfNoun(Tokens[ParentUntil(the + 1) is null ? end - 1 : the + 1].Lower) ?? person.Gender) == person.Gender ? (person, new(the, end)) : null;
    }

    // "the father of two", "the mother of 3"
    private int? ParentUntil(int first) =>
        chains.WordAt(first) is "father" or "mother" or "grandfather" or "grandmother" && chains.WordAt(first + 1) is "of" or "-of-" && first + 2 < Tokens.Count && Article.Tags[first + 2].Penn == "CD" ? first + 3 : null;

    // "the Karst boss", "the Karst Energy chief", "the council chief"
    private int? LeaderUntil(int first) =>
        chains.NameFrom(first) is { Chain.Type: EntityType.Organization, Range.End: var end } && chains.WordAt(end) is "boss" or "chief" ? end + 1
        : BodyKinds.Heads.Contains(chains.WordAt(first)) && chains.WordAt(first + 1) is "boss" or "chief" ? first + 2 : null;

    private static readonly HashSet<string> Leading = new(["chief executive", "director", "director general", "managing director", "chairman", "head", "chief", "boss", "manager", "coach", "head coach", "founder"], StringComparer.Ordinal);

    // "Belk was arrested", "police charged Belk": of whoever was last told so.
    private bool IsCharged(EntityChain person)
    {
        for (var at = person.Mentions.Count - 1; at >= Math.Max(0, person.Mentions.Count - MostAsked); at--)
            if (Article.Dependencies[Article.HeadOf(person.Mentions[at].Range)] is { Label: "nsubj:pass" or "obj", Head: >= 0 and var verb } && Charging.Contains(Article.LemmaOf(verb)))
                return true;
        return false;
    }

    // Of no more of his mentions is it asked.
    private const int MostAsked = 6;

    private static readonly HashSet<string> Charging = FunctionWords.Set("arrest charge detain accuse indict convict sentence jail imprison prosecute try");

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

    // "The Norwegian left", but "the French", "the Swiss" and "the Norwegian said to be" are others or several.
    private int? NationalUntil(int first) =>
        chains.NameFrom(first) is { Chain.Type: EntityType.State, Range: { Length: 1, End: var end } } && IsOfOne(Tokens[first].Text) && end < Tokens.Count && Article.Tags[end].Penn is "VBD" or "VBZ" ? end : null;

    private static bool IsOfOne(string demonym) => (demonym.EndsWith("an", StringComparison.Ordinal) || demonym.EndsWith('i')) && World.Default.Find(demonym) is { Use: NameUse.Demonym };

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
