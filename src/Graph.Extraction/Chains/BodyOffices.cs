using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Who leads which body, as the article tells it beside a name: "Mara Orlova, the head of the Merrow Council,", "Merrow Council chairman Tomas Belk". From there on "the head
/// of the council" and "the council's chairman" mean whoever was told to lead it, by that title or by one that any leader has.
/// </summary>
internal sealed class BodyOffices(ChainTable chains)
{
    // A body has one of them.
    private static readonly HashSet<string> AnyLeader = new(StringComparer.Ordinal) { "head", "chief", "boss", "leader" };

    // By body and title; null where two persons are told so.
    private readonly Dictionary<(EntityChain Body, string Title), EntityChain?> _holders = [];

    // Who is named where a death, a resignation or a successor is told of.
    private readonly HashSet<EntityChain> _ended = [];

    // Of this sentence.
    private readonly List<EntityChain> _persons = [];
    private bool _isEnding;

    // No sentence names more.
    private const int MostPersons = 40;

    private static readonly HashSet<string> Ending = FunctionWords.Set("die resign quit retire sack fire oust dismiss remove succeed replace suspend kill murder assassinate depose unseat");

    public void BeginSentence()
    {
        _persons.Clear();
        _isEnding = false;
    }

    /// <summary>Notes somebody who is mentioned.</summary>
    public void NotePerson(ChainMention mention)
    {
        if (mention.Chain.Type != EntityType.Person)
            return;
        if (_isEnding)
            _ended.Add(mention.Chain);
        else if (_persons.Count < MostPersons)
            _persons.Add(mention.Chain);
    }

    /// <summary>Notes a word that tells of an end: "died", "succeeded", "stepped down".</summary>
    public void NoteEnd(int at)
    {
        if (_isEnding || !IsEnd(at))
            return;
        _isEnding = true;
        _ended.UnionWith(_persons);
    }

    private bool IsEnd(int at) =>
        Ending.Contains(chains.Article.LemmaOf(at)) || Ends.Contains(chains.Tokens[at].Lower) || chains.Article.LemmaOf(at) is "step" or "stand" && chains.WordAt(at + 1) is "down" or "aside";

    private static readonly HashSet<string> Ends = FunctionWords.Set("outgoing ousted dead death resignation predecessor successor");

    /// <summary>Notes who an office stands beside, where it is a body's.</summary>
    public void Note(OfficeMention office)
    {
        if (!Leads(office) || (BodyBehind(office.Range.End) ?? BodyBefore(office.Range.First)) is not { } body || Holder(office, body) is not { } holder)
            return;
        Note(body.Chain, HeldOffice.Of(chains, office).Title, holder);
        Note(body.Chain, "", holder);
    }

    private void Note(EntityChain body, string title, EntityChain holder) =>
        _holders[(body, title)] = _holders.TryGetValue((body, title), out var other) && other != holder ? null : holder;

    /// <summary>Whom an office with its body means where no name stands beside it; null where nobody was told to hold it.</summary>
    public EntityChain? HolderOf(OfficeMention office, EntityChain body)
    {
        if (!Leads(office))
            return null;
        var title = HeldOffice.Of(chains, office).Title;
        return Standing(body, title) ?? (AnyLeader.Contains(title) ? LeaderOf(body) : null);
    }

    /// <summary>Whoever was told to lead a body; null where that is nobody, several, or somebody told to be dead or gone.</summary>
    public EntityChain? LeaderOf(EntityChain body) => Standing(body, "");

    private EntityChain? Standing(EntityChain body, string title) =>
        _holders.GetValueOrDefault((body, title)) is { } holder && !_ended.Contains(holder) ? holder : null;

    private static bool Leads(OfficeMention office) =>
        office is { IsPlural: false, IsFormer: false, IsDeputy: false } && office.TypeAt(EntityType.Organization) is { } type && (type == RelationTypes.Leads || type == RelationTypes.Chairs);

    // "the head of the Merrow Council"
    private ChainMention? BodyBehind(int of) =>
        chains.WordAt(of) == "of" && chains.NameFrom(chains.WordAt(of + 1) == "the" ? of + 2 : of + 1) is { Chain.Type: EntityType.Organization } body ? body : null;

    // "Merrow Council chairman", "the Merrow Council's chairman"
    private ChainMention? BodyBefore(int first) =>
        chains.NameUntil(first > 0 && chains.Tokens[first - 1].Kind == TokenKind.Possessive ? first - 1 : first) is { Chain.Type: EntityType.Organization } body ? body : null;

    private EntityChain? Holder(OfficeMention office, ChainMention body)
    {
        var (first, end) = (Math.Min(office.Range.First, body.Range.First), Math.Max(office.Range.End, body.Range.End));
        // "..., Mara Orlova,", "chairman Tomas Belk"
        if (chains.NameFrom(chains.WordAt(end) == "," ? end + 1 : end) is { Chain: { Type: EntityType.Person } named } && named != body.Chain)
            return named;
        // "Mara Orlova, the head of", "Mara Orlova, Merrow Council chairman,"
        var comma = first > 0 && chains.Tokens[first - 1].Lower is "the" ? first - 2 : first - 1;
        return comma > 0 && chains.Tokens[comma].Text == "," && chains.NameUntil(comma) is { Chain: { Type: EntityType.Person } told } ? told : null;
    }
}
