using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>Chains of names: one thing of the reference facts under all its names, persons by full and short name, bodies by name and acronym.</summary>
internal static class NameChains
{
    private static readonly HashSet<string> PlacePrepositions = Words.FunctionWords.Set("in near outside at around into through across from leave left visiting");

    public static void Add(ChainTable chains)
    {
        var listed = new Dictionary<string, EntityChain>(StringComparer.Ordinal);
        var bodies = new BodyChains(chains);
        var persons = new PersonChains(chains);
        var surnames = SurnamesAlone(chains);
        foreach (var name in chains.Article.Names)
        {
            if (name.Entry is { } entry)
                AddListed(chains, listed, name, entry);
            else if (name.Type == EntityType.Person || IsFullNameOf(chains, name, surnames))
                persons.Collect(name.Range);
            else
                bodies.Collect(name);
        }

        persons.Resolve();
        bodies.Resolve();
    }

    private static HashSet<string> SurnamesAlone(ChainTable chains)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in chains.Article.Names)
            if (name is { Type: EntityType.Person, Entry: null, Range.Length: 1 })
                surnames.Add(chains.Tokens[name.Range.First].Text);
        return surnames;
    }

    // "Tomas Belk", whatever it was taken for, where "Belk" alone is a person.
    private static bool IsFullNameOf(ChainTable chains, NameMention name, HashSet<string> surnames) =>
        name is { Type: EntityType.Organization or EntityType.Place, IsInner: false, Range.Length: 2 }
        && World.Default.IsGivenName(chains.Tokens[name.Range.First].Text) && surnames.Contains(chains.Tokens[name.Range.End - 1].Text);

    private static void AddListed(ChainTable chains, Dictionary<string, EntityChain> listed, NameMention name, ListedName entry)
    {
        var isPlace = entry.Use == NameUse.Capital && IsPlace(chains.Tokens, name.Range.First);
        var key = isPlace ? "place:" + entry.Key : entry.Key;
        if (!listed.TryGetValue(key, out var chain))
        {
            chain = isPlace
                ? chains.Start(EntityType.Place, chains.Words(name.Range), entry with { Type = EntityType.Place, WikidataId = entry.PlaceId, Kind = "capital" })
                : chains.Start(entry.Type, entry.FullName, entry);
            listed.Add(key, chain);
        }

        chains.Mention(chain, name.Range, MentionKind.Name, isPlace ? NameKind.Full : KindOf(entry, chains.Words(name.Range)));
    }

    // "in Oldport", "the capital, Oldport," and "Oldport-based" is the city; "Oldport said" is its government.
    private static bool IsPlace(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && (tokens[at - 1].Is("capital") || (tokens[at - 1].Text == "," && at > 1 && tokens[at - 2].Is("capital")) || PlacePrepositions.Contains(tokens[at - 1].Lower)
            || (tokens[at - 1].Lower == "to" && at > 1 && Movements.Contains(tokens[at - 2].Lower))
            || (at > 1 && tokens[at - 1].Text == "of" && tokens[at - 2].Lower is "city" or "capital" or "streets"))
        || (at + 2 < tokens.Count && tokens[at + 1].Text is "-" && tokens[at + 2].Lower is "based" or "born");

    private static readonly HashSet<string> Movements = Words.FunctionWords.Set(
        "came come comes went go goes going travel travels travelled traveled traveling travelling trip visit flew fly flight arrived return returned returning trips visits journey moved sent");

    private static NameKind KindOf(ListedName entry, string words) => entry.Use switch
    {
        NameUse.Demonym or NameUse.Capital => NameKind.Metonym,
        NameUse.Acronym => NameKind.Acronym,
        _ => words == entry.FullName || words.Length > 5 ? NameKind.Full : NameKind.Short,
    };
}
