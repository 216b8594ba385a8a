using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Which place or building "the island" means: the last one whose name says that it is one, "Velt Island", "the Bay of Velt"; and "the city" the only
/// place named near, unless its name says that it is something else.
/// </summary>
internal sealed class PlaceFocus
{
    /// <summary>The words for places that a description may end in.</summary>
    public static readonly HashSet<string> Heads = FunctionWords.Set(
        "city town village island square park bridge river lake mountain valley port harbour harbor airport station prison dam canal strait bay peninsula cathedral church mosque temple palace castle tower fortress stadium arena museum hotel hospital college school club beach district province region county street avenue");

    private static readonly HashSet<string> Settlements = FunctionWords.Set("city town village");

    // Lands and seas, as far as news names them without saying what they are.
    private static readonly HashSet<string> Lands = new(
        ("Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,"
        + "New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Ontario,Alberta,Bavaria,Saxony,Hesse,"
        + "England,Scotland,Wales,Catalonia,Andalusia,Sicily,Sardinia,Corsica,Crete,Crimea,Donbas,Siberia,Chechnya,Dagestan,Kurdistan,Kashmir,Punjab,Tibet,Xinjiang,Anatolia,Sinai,Darfur,Gaza Strip,West Bank,Balkans,Baltics,Caucasus,Sahel,Arctic,Antarctica,"
        + "Europe,Asia,Africa,America,North America,South America,Latin America,Middle East,Western Europe,Eastern Europe,Central Asia,Mediterranean,Atlantic,Pacific,Earth,Mars,Wall Street").Split(','),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> LandHeads = FunctionWords.Set("sea ocean gulf coast islands mountains region area desert forest plains basin delta east west north south");

    // So many sentences a description of a settlement reaches back.
    private const int Reach = 3;

    // No sentences name more of which a word could still mean one.
    private const int MostNamed = 40;

    private readonly Dictionary<string, EntityChain> _byNoun = new(StringComparer.Ordinal);
    private readonly List<(EntityChain Place, int Sentence)> _settlements = [];
    private int _sentence;

    public void BeginSentence()
    {
        _sentence++;
        if (_settlements.Count > 0)
            _settlements.RemoveAll(named => _sentence - named.Sentence >= Reach);
    }

    public void Note(ChainMention mention)
    {
        if (mention.Kind != MentionKind.Name || mention.Chain is not { Type: EntityType.Place or EntityType.Organization } chain)
            return;
        var isTold = false;
        foreach (var noun in chain.Nouns)
            if (Heads.Contains(noun))
                (_byNoun[noun], isTold) = (chain, true);
        if (!isTold && MayBeSettlement(chain) && _settlements.Count < MostNamed && !_settlements.Contains((chain, _sentence)))
            _settlements.Add((chain, _sentence));
    }

    private static bool MayBeSettlement(EntityChain chain) =>
        chain.Type == EntityType.Place && !Lands.Contains(chain.Name) && !LandHeads.Contains(chain.Name[(chain.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>The place that a noun of <see cref="Heads"/> means, or null.</summary>
    public EntityChain? MeantBy(string noun) => _byNoun.GetValueOrDefault(noun) ?? (Settlements.Contains(noun) ? OnlySettlement() : null);

    private EntityChain? OnlySettlement() => _settlements.Select(named => named.Place).Distinct().ToList() is [var only] ? only : null;
}
