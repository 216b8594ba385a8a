using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Offices;

/// <summary>Finds the titles of offices, in capitals or not: the longest title at a place, with rank and field before it.</summary>
public sealed class OfficeAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Sentences];

    public IReadOnlyList<Layer> Adds => [Layer.Offices];

    public void Annotate(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
        {
            var from = sentence.First;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (article.Tokens[at].Kind != TokenKind.Word || TitleAt(article.Tokens, at, from, sentence.End) is not { } found
                    || IsOther(article.Tokens, at, found.Length, sentence.End) || found.Length > 1 && IsPartysMinister(article.Tokens, at, sentence.First))
                    continue;
                var office = WithField(article.Tokens, WithModifiers(article.Tokens, new TokenRange(at, at + found.Length), found.Title, from), from, sentence.End);
                article.Offices.Add(office);
                at = office.Range.End - 1;
                from = office.Range.End;
            }
        }
    }

    private static (ReferenceOffice Title, int Length)? TitleAt(List<Token> tokens, int at, int from, int end) =>
        Titles.Default.LongestAt(tokens, at, end) ?? (Portfolios.ByLetters(tokens, at, from) is { } lettered ? (lettered, 1) : null);

    // "Minister of Transportation", "Union Water Resources Minister", "Treasury CS"
    private static OfficeMention WithField(List<Token> tokens, OfficeMention office, int from, int end)
    {
        if (office.IsPlural || !Portfolios.HaveField(office.Title.Title) || office.Range.First > from && IsPartysMinister(tokens, office.Range.First - 1, from))
            return office;
        var (first, behind) = (Portfolios.FirstBefore(tokens, office.Range.First, from), Portfolios.EndBehind(tokens, office.Range.End, end));
        var hasField = first < office.Range.First && !tokens[first].IsAllCapitals || behind > office.Range.End;
        return hasField ? office with { Range = new TokenRange(first, behind), Title = Portfolios.WithField(office.Title), FieldFirst = behind > office.Range.End ? office.Range.End : null } : office;
    }

    // "to head", "General Motors", "chief rival": the word is there, the office is not.
    private static bool IsOther(List<Token> tokens, int at, int length, int end)
    {
        if (length > 1)
            return false;
        var before = at > 0 ? tokens[at - 1].Lower : "";
        Token? next = at + 1 < end ? tokens[at + 1] : null;
        return tokens[at].Lower switch
        {
            "head" or "chair" or "chairs" or "heads" => before is "to" or "will" or "his" or "her" or "my" || next?.Lower is "to" or "into" or "back",
            "chief" or "general" or "major" or "principal" or "official" or "expert" or "pilot" or "volunteer" =>
                next is { IsWord: true, IsCapitalised: false, Lower: var word } && !IsBesideTitle(word),
            "secretary" => before is "private",
            "chiefs" => before is "joint",
            _ => false,
        };
    }

    // "official said", "general of the army": the word before is a noun.
    private static bool IsBesideTitle(string next) =>
        FunctionWords.Prepositions.Contains(next) || FunctionWords.Auxiliaries.Contains(next) || FunctionWords.Coordinators.Contains(next)
        || FunctionWords.Subordinators.Contains(next) || Attributions.Cues.CueWords.IsForm(next);

    private static OfficeMention WithModifiers(List<Token> tokens, TokenRange title, ReferenceOffice office, int from)
    {
        var first = title.First;
        while (first > from && OfficeWords.Modifiers.Contains(tokens[first - 1].Lower) && tokens[first - 1].IsWord && !EndsName(tokens, first - 1, title.First, from) && !IsParty(tokens, first - 1, from))
            first--;
        var former = IsFormer(tokens, first, from) || OfficeWords.IsFormer(tokens[title.First].Lower) || (title.End < tokens.Count && tokens[title.End - 1].Lower.EndsWith("-elect", StringComparison.Ordinal));
        // A listed title says itself what its deputy is; a deputy of another one is never the head.
        var deputy = HoldsDeputy(tokens, first, title.First);
        return new OfficeMention(new TokenRange(first, title.End), office, former, deputy, IsPlural(tokens[title.End - 1].Lower, office.Title));
    }

    // "Karst Group spokeswoman", "Karst Energy chief executive": a capital before a plain title, and another before it. A party's is told by the title.
    private static bool EndsName(List<Token> tokens, int modifier, int title, int from) =>
        tokens[modifier].IsCapitalised && !tokens[title].IsCapitalised && !tokens[modifier].Is("party") && modifier > from && tokens[modifier - 1] is { IsWord: true, IsCapitalised: true, Text: var word }
        && !OfficeWords.Modifiers.Contains(tokens[modifier - 1].Lower) && Names.World.Default.Find(word) is not { Use: Names.NameUse.Demonym };

    // "a former Labour minister": the field of "the labour minister" and of "the Labour Minister" is written like the title.
    private static bool IsPartysMinister(List<Token> tokens, int at, int from) =>
        at > from && IsParty(tokens, at, from) && !tokens[at + 1].IsCapitalised;

    // "Labour MP Ana Orlova", "Labour's leader", "a Labor senator": what opens a sentence in American spelling may be the work that unions lead.
    private static bool IsParty(List<Token> tokens, int at, int from) => tokens[at].Text is "Labour" || tokens[at].Text is "Labor" && at > from;

    private static bool HoldsDeputy(List<Token> tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
            if (OfficeWords.Deputy.Contains(tokens[at].Lower))
                return true;
        return false;
    }

    // Titles are listed in the singular, but for those that do not add an s.
    private static bool IsPlural(string last, string title) =>
        last.AsSpan().TrimEnd('.').EndsWith('s') && !(last is "cs" or "ps") && !title.EndsWith(last, StringComparison.OrdinalIgnoreCase) || last is "spokesmen" or "spokespeople";

    // "former Ruritanian President": the state stands between, so look a few words back.
    private static bool IsFormer(List<Token> tokens, int first, int from)
    {
        for (var back = first - 1; back >= Math.Max(from, first - 4); back--)
        {
            var token = tokens[back];
            if (OfficeWords.IsFormer(token.Lower) || OfficeWords.Former.Contains(token.Lower) && !(token.Is("then") && token.IsCapitalised))
                return true;
            if (token.Kind == TokenKind.Mark || (!token.IsCapitalised && token.Kind == TokenKind.Word && !OfficeWords.CountsTerms(token.Lower)))
                return false;
        }

        return false;
    }
}
