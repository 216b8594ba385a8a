using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;

namespace Graph.Extraction.Chains;

/// <summary>Chains of names: one thing of the reference facts under all its names, persons by full and short name, bodies by name and acronym.</summary>
internal sealed class NameChains(ChainTable chains)
{
    private readonly CapitalNames _capitals = new(chains.Article);
    private readonly Dictionary<string, EntityChain> _listed = new(StringComparer.Ordinal);

    // What the article calls otherwise than by a capital.
    private readonly Lazy<ILookup<string, ListedName>> _spokenOf = new(() => chains.Article.Names.Select(name => name.Entry).OfType<ListedName>()
        .Where(entry => entry.Use != NameUse.Capital).ToLookup(entry => entry.Key, StringComparer.Ordinal));

    public void Add()
    {
        var bodies = new BodyChains(chains);
        var persons = new PersonChains(chains);
        var (surnames, firms) = (SurnamesAlone(), FirmsByFirstWord());
        foreach (var name in chains.Article.Names)
        {
            if (name.Entry is { } entry)
                AddListed(name, entry);
            else if (IsFirm(name, firms))
                bodies.Collect(name with { Type = EntityType.Organization });
            else if (name.Type == EntityType.Person || IsFullNameOf(name, surnames))
                persons.Collect(name.Range);
            else
                bodies.Collect(name);
        }

        persons.Resolve();
        bodies.Resolve();
    }

    private HashSet<string> SurnamesAlone()
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in chains.Article.Names)
            if (name is { Type: EntityType.Person, Entry: null, Range.Length: 1 })
                surnames.Add(chains.Tokens[name.Range.First].Text);
        return surnames;
    }

    // "Belk" of "Belk Energy", where nobody is called Tomas Belk.
    private HashSet<string> FirmsByFirstWord()
    {
        var firms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in chains.Article.Names)
            if (name is { Type: EntityType.Organization, Entry: null, Range.Length: > 1 } && BodyKinds.IsFirmHead(chains.Tokens[name.Range.End - 1].Lower))
                firms.Add(chains.Tokens[name.Range.First].Text);
        foreach (var name in chains.Article.Names)
            if (firms.Count > 0 && name is { Type: EntityType.Person, Range.Length: > 1 })
                for (var at = name.Range.First; at < name.Range.End; at++)
                    firms.Remove(chains.Tokens[at].Text);
        return firms;
    }

    private bool IsFirm(NameMention name, HashSet<string> firms) =>
        name is { Type: EntityType.Person, Range: { Length: 1, First: var first } } && firms.Contains(chains.Tokens[first].Text) && !World.Default.IsGivenName(chains.Tokens[first].Text)
        && (first == 0 || !OfficeWords.Honorifics.ContainsKey(chains.Tokens[first - 1].Lower) && chains.OfficeEndingAt(first) is null);

    // "Tomas Belk", whatever it was taken for, where "Belk" alone is a person.
    private bool IsFullNameOf(NameMention name, HashSet<string> surnames) =>
        name is { Type: EntityType.Organization or EntityType.Place, IsInner: false, Range.Length: 2 }
        && World.Default.IsGivenName(chains.Tokens[name.Range.First].Text) && surnames.Contains(chains.Tokens[name.Range.End - 1].Text);

    private void AddListed(NameMention name, ListedName entry)
    {
        var isCity = entry.Use == NameUse.Capital && (name.IsInner || !_capitals.MeansState(name.Range));
        var chain = isCity ? City(name, entry) : Listed(entry.Use == NameUse.Capital ? BodyCalled(entry) ?? entry : entry);
        chains.Mention(chain, name.Range, MentionKind.Name, isCity ? NameKind.Full : KindOf(entry, chains.Words(name.Range)));
    }

    private EntityChain City(NameMention name, ListedName capital)
    {
        var key = "place:" + capital.Key;
        if (!_listed.TryGetValue(key, out var city))
            _listed.Add(key, city = chains.Start(EntityType.Place, chains.Words(name.Range), capital with { Type = EntityType.Place, WikidataId = capital.PlaceId, Kind = "capital" }));
        return city;
    }

    private EntityChain Listed(ListedName entry)
    {
        if (!_listed.TryGetValue(entry.Key, out var chain))
            _listed.Add(entry.Key, chain = chains.Start(entry.Type, entry.FullName, entry));
        return chain;
    }

    // "Brussels" where the European Union is spoken of and Belgium is not.
    private ListedName? BodyCalled(ListedName capital) =>
        capital.BodyKey is { } body && !_spokenOf.Value.Contains(capital.Key) ? _spokenOf.Value[body].FirstOrDefault() : null;

    private static NameKind KindOf(ListedName entry, string words) => entry.Use switch
    {
        NameUse.Demonym or NameUse.Capital => NameKind.Metonym,
        NameUse.Acronym => NameKind.Acronym,
        _ => words == entry.FullName || words.Length > 5 ? NameKind.Full : NameKind.Short,
    };
}
