using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Offices;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Parties by the word for who is of them, before what an office calls him: "Tory MP Ana Orlova", "the Liberal Democrat peer", "a Green councillor", "Labor's health spokesman".
/// Whose party of that name it is, <see cref="NamesakeBodies"/> tells; those of the United States are read by <see cref="AmericanParties"/>.
/// </summary>
internal sealed class PartyAffiliates(AnnotatedArticle article, List<NameMention> known)
{
    private const int MostWords = 2;

    private static readonly Lazy<Dictionary<string, ListedName>> Listed = new(() => ReferenceData.Default.Bodies.Where(body => body.Letter is null)
        .SelectMany(body => body.Affiliates.Select(word => KeyValuePair.Create(word, World.Default.Find(body.Name)!))).ToDictionary(StringComparer.Ordinal));

    // So are parties of many states called, none of which is listed.
    private static readonly HashSet<string> Unlisted = new(["Green", "Greens", "Liberal", "Labor", "Nationals", "Socialist", "Communist"], StringComparer.Ordinal);

    // Where these open the sentence, what stands before them is no plain adjective: "Liberal lawmakers" may be of any party.
    private static readonly HashSet<string> OfNobodyElse = FunctionWords.Set("mp mps mep meps msp msps mla mlas td tds peer peers councillor councillors whip");

    private static readonly HashSet<string> Between = FunctionWords.Set("backbench frontbench front-bench shadow veteran former");

    // Asked where such a word stands before an office.
    private NamesByPlace? _names;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names with these parties, in the place of names by the same words.</summary>
    public List<NameMention> Join()
    {
        List<NameMention>? found = null;
        foreach (var office in article.Offices)
            if (IsOfParties(office) && PartyBefore(office) is { } party)
                (found ??= []).Add(party);
        if (found is null)
            return known;
        var ranges = found.ConvertAll(party => party.Range).ToHashSet();
        return [.. known.Where(name => !ranges.Contains(name.Range)), .. found];
    }

    private static bool IsOfParties(OfficeMention office) =>
        office.IsOfGovernment || office.IsSpokesperson || office.TypeAt(EntityType.Organization) is { } type && (type == RelationTypes.MemberOf || type == RelationTypes.Leads) && office.TypeAt(EntityType.Place) is not null
        || office.Title.Title.EndsWith("leader", StringComparison.Ordinal);

    private NameMention? PartyBefore(OfficeMention office)
    {
        var end = office.Range.First;
        if (end > 0 && (Between.Contains(Tokens[end - 1].Lower) || office.IsSpokesperson && Portfolios.IsField(Tokens[end - 1].Lower)))
            end--;
        if (end > 0 && Tokens[end - 1].Kind == TokenKind.Possessive)
            end--;
        for (var length = Math.Min(MostWords, end); length > 0; length--)
        {
            var range = new TokenRange(end - length, end);
            var word = TokenWords.Text(Tokens, range);
            if (article.SentenceAt(range.First) != article.SentenceAt(end) || !(Listed.Value.TryGetValue(word, out var entry) || Unlisted.Contains(word)))
                continue;
            return IsPartOfName(range) || IsAdjective(range, office) ? null : new NameMention(range, EntityType.Organization, entry is null ? null : entry with { Use = NameUse.Demonym }, IsInner: false);
        }

        return null;
    }

    private bool IsPartOfName(TokenRange party) => (_names ??= new(known)).AnyOver(party, name => name.Range != party);

    // "Conservative senators agreed": the sentence gives its first word the capital.
    private bool IsAdjective(TokenRange party, OfficeMention office) =>
        party.Length == 1 && Tokens[party.First].Text is not ("Tory" or "Greens" or "Nationals") && !(Tokens[party.First].Text is "Labor" && Tokens[office.Range.First].IsCapitalised) && article.Sentences[article.SentenceAt(party.First)].First == party.First && !OfNobodyElse.Contains(Tokens[office.Range.End - 1].Lower);
}
