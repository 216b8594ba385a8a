using Graph.Core.Relations;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Offices;

/// <summary>
/// What a minister is minister of, where the title has it beside it in words that no list of titles holds: "Minister of Transportation", "vice
/// minister of trade and industry", "Union Minister of State for Home", "Water Resources Minister", "Federal Minister", and Kenya's secretaries
/// by their letters, "Treasury CS".
/// </summary>
internal static class Portfolios
{
    // What cabinets are cut into, and the words that stand before such a word.
    private static readonly HashSet<string> Fields = FunctionWords.Set(
        "agriculture aviation business commerce communication communications cooperation co-operation culture defence defense development diaspora economy education electricity employment energy enterprise environment family fisheries finance food foreign affairs forestry gender health heritage home housing immigration industry industries information infrastructure innovation interior investment investments irrigation justice labor labour lands law livestock livelihoods living manufacturing migration mines mining minerals oil petroleum planning ports power privatisation privatization railways reform regulation resources roads sanitation science safety security service services shipping sports steel technology telecommunications textiles tourism trade transport transportation treasury wildlife women works youth parliamentary public external internal social water human natural rural urban regional religious digital economic financial climate change solid marine blue national planning services coordination narcotics poverty alleviation overseas statistics budget higher local broadcasting posts tribal minority consumer civil unification oceans orientation veterans patriots startups ict knowledge innovations");

    // Before another one alone.
    private static readonly HashSet<string> Opening = FunctionWords.Set(
        "foreign parliamentary public external internal social water human natural rural urban regional religious digital economic financial climate solid marine blue national overseas poverty higher local tribal minority consumer civil");

    private static readonly HashSet<string> Ranks = FunctionWords.Set("union federal");

    /// <summary>Whether a word in lower case is one for a field: "transportation".</summary>
    public static bool IsField(string word) => Fields.Contains(word);

    /// <summary>Whether a title in lower case is a minister's, whose field may be told beside it.</summary>
    public static bool HaveField(string title) => title.EndsWith("minister", StringComparison.OrdinalIgnoreCase) && !title.Contains("prime", StringComparison.OrdinalIgnoreCase) && !title.Contains("chief", StringComparison.OrdinalIgnoreCase)
        || title is "minister of state" or "cabinet secretary" or "principal secretary";

    /// <summary>Where the field behind a title ends, "of Water Resources and Sanitation"; where the title does if none stands there.</summary>
    public static int EndBehind(List<Token> tokens, int titleEnd, int end)
    {
        if (titleEnd + 1 >= end || !(tokens[titleEnd].Lower is "of" or "for"))
            return titleEnd;
        var first = tokens[titleEnd + 1].Is("the") ? titleEnd + 2 : titleEnd + 1;
        var (last, at) = (titleEnd, first);
        while (at < end && Fields.Contains(tokens[at].Lower) && tokens[at].IsCapitalised == tokens[first].IsCapitalised)
        {
            if (!Opening.Contains(tokens[at].Lower))
                last = at + 1;
            at++;
            if (at + 1 < end && last == at && (tokens[at].Lower is "and" or "&" || tokens[at].Text is "," && IsListed(tokens, at + 1, end)) && Fields.Contains(tokens[at + 1].Lower))
                at++;
        }

        return last;
    }

    // "Minister of Trade, Industry and Energy", but "Minister of Trade, Industry officials said"
    private static bool IsListed(List<Token> tokens, int first, int end)
    {
        var at = first;
        while (at < end && Fields.Contains(tokens[at].Lower))
            at++;
        return at > first && at + 1 < end && (tokens[at].Lower is "and" or "&" || tokens[at].Text is ",") && Fields.Contains(tokens[at + 1].Lower);
    }

    /// <summary>Where the field and rank before a title begin: "Water Resources" and "Union" of "Union Water Resources Minister".</summary>
    public static int FirstBefore(List<Token> tokens, int title, int from)
    {
        var first = title;
        while (first > from && tokens[first - 1].IsCapitalised && Fields.Contains(tokens[first - 1].Lower))
            first--;
        return first > from && tokens[first - 1].IsCapitalised && Ranks.Contains(tokens[first - 1].Lower) && !(first - 1 > from && tokens[first - 2] is { IsWord: true, IsCapitalised: true }) ? first - 1 : first;
    }

    /// <summary>"CS" and "PS" behind a field; null where a token is neither.</summary>
    public static ReferenceOffice? ByLetters(List<Token> tokens, int at, int from) =>
        at > from && tokens[at - 1].IsCapitalised && Fields.Contains(tokens[at - 1].Lower) ? tokens[at].Text switch
        {
            "CS" => InCabinet,
            "PS" => Principal,
            _ => null,
        } : null;

    /// <summary>What a title is with a field: a secretary of the cabinet who has one is a minister.</summary>
    public static ReferenceOffice WithField(ReferenceOffice title) => title.Title is "cabinet secretary" ? InCabinet : title;

    private static readonly ReferenceOffice InCabinet = new("cabinet secretary", RelationTypes.MinisterOf.Name, RelationTypes.MinisterOf.Name);

    private static readonly ReferenceOffice Principal = new("principal secretary", RelationTypes.WorksFor.Name, RelationTypes.WorksFor.Name);
}
