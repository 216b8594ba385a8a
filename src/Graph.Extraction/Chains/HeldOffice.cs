using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>An office that an article gives to a person, by a title that is one for all its forms, and the state or place that the title is told with.</summary>
/// <param name="Title">In lower case, with rank and field: "prime minister" also of a premier, "chairman" also of a chairwoman, "former president" of a late or ousted one.</param>
/// <param name="Where">Null where none stands beside the title.</param>
public sealed record HeldOffice(string Title, EntityChain? Where)
{
    private static readonly Dictionary<string, string> OneForm = new(StringComparer.Ordinal)
    {
        ["premier"] = "prime minister", ["pm"] = "prime minister", ["ceo"] = "chief executive", ["chief executive officer"] = "chief executive",
        ["chair"] = "chairman", ["chairwoman"] = "chairman", ["chairperson"] = "chairman", ["spokeswoman"] = "spokesman", ["spokesperson"] = "spokesman",
        ["sen."] = "senator", ["gov."] = "governor", ["rep."] = Congressman, ["congresswoman"] = Congressman, ["representative"] = Congressman, ["mp"] = "member of parliament", ["legislator"] = Lawmaker,
    };

    private const string Congressman = "congressman";
    private const string Lawmaker = "lawmaker";
    private const string Former = "former";

    /// <summary>The word that leads the title: "minister" of "finance minister", "secretary" of "secretary of state"; null of a deputy's, who is no minister, of one that is over and of a press secretary.</summary>
    public string? Head { get; } = HeadOf(Title);

    /// <summary>Whether it is held no more.</summary>
    public bool IsOver => Title.StartsWith(Former + " ", StringComparison.Ordinal);

    /// <summary>Whether a title alone may mean this office: "the minister" a finance minister, "the lawmaker" a senator.</summary>
    public bool MayBeCalled(string title) => title == Title || title == Head || title == Kind;

    /// <summary>By what other word the title may be told.</summary>
    public string? Kind => Title is "senator" or Congressman or "member of parliament" ? Lawmaker : Title.Contains("foreign minister", StringComparison.Ordinal) || Title.Contains("ambassador", StringComparison.Ordinal) || Title is "foreign secretary" or "consul general" ? Diplomat : null;

    /// <summary>What the holders of several offices are called.</summary>
    public const string Diplomat = "diplomat";

    /// <summary>Whether a title beside a state or place ("the Lowmark senator") may mean this office as far as both tell where it is held.</summary>
    public bool MayBeAt(EntityChain where) => Where is null || Where == where || Where.Type != where.Type;

    private static string? HeadOf(string title)
    {
        if (IsNamedInFull(title.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var blank ? title[..blank] : title))
            return null;
        var end = title.IndexOf(" of ", StringComparison.Ordinal) is >= 0 and var of ? of : title.Length;
        return title[(title.AsSpan(0, end).LastIndexOf(' ') + 1)..end];
    }

    private static bool IsNamedInFull(string first) => OfficeWords.Deputy.Contains(first) || first is Former or "press";

    internal static HeldOffice Of(ChainTable chains, OfficeMention office) => new(TitleOf(chains, office), WhereBefore(chains, office.Range.First) ?? WhereBehind(chains, office.Range.End));

    /// <summary>The office that each of several holds: "prime minister" of "the prime ministers of Ruritania and Norway".</summary>
    internal static HeldOffice OfEach(ChainTable chains, OfficeMention office, EntityChain where)
    {
        var modifiers = office.Range with { End = office.Range.End - office.Title.Title.Split(' ').Length };
        return new(OneFormOf(modifiers.IsEmpty ? office.Title.Title.ToLowerInvariant() : TokenWords.Lower(chains.Tokens, modifiers) + " " + office.Title.Title.ToLowerInvariant()), where);
    }

    // "the premier of Ruritania, Ana Orlova,", "Governor Ana Orlova of Lowmark", "Senator Ana Orlova (D-Lowmark)"
    private static EntityChain? WhereBehind(ChainTable chains, int end)
    {
        var behind = chains.NameFrom(end) is { Chain.Type: EntityType.Person } holder ? holder.Range.End : end;
        return SeatBehind(chains, behind) is { } seat ? IsOwner(chains, seat) ? null : seat.Chain : HomeBehind(chains, behind);
    }

    // "the leader of Ruritania's opposition"
    private static bool IsOwner(ChainTable chains, ChainMention seat) => seat.Range.End < chains.Tokens.Count && chains.Tokens[seat.Range.End].Kind == TokenKind.Possessive;

    /// <summary>The state or place behind "of" or "from": "the senator from Lowmark"; null where none stands there.</summary>
    internal static ChainMention? SeatBehind(ChainTable chains, int of) =>
        chains.WordAt(of) is "of" or "from" && chains.NameFrom(chains.WordAt(of + 1) == "the" ? of + 2 : of + 1) is { Chain.Type: EntityType.State or EntityType.Place, NameKind: not NameKind.Metonym } seat && !IsGoingOn(chains, seat.Range.End) ? seat : null;

    // "the director of Oldport-based Karst Energy"
    private static bool IsGoingOn(ChainTable chains, int end) => end < chains.Tokens.Count && chains.Tokens[end].Text.StartsWith('-');

    // The place behind a party's letter.
    private static EntityChain? HomeBehind(ChainTable chains, int bracket) =>
        chains.NameFrom(bracket + 3) is { Chain.Type: EntityType.Place } home && AmericanParties.IsBesideLetter(chains.Tokens, home.Range) ? home.Chain : null;

    // "the Ruritanian premier", "Ruritania's premier", "the Lowmark governor"
    private static EntityChain? WhereBefore(ChainTable chains, int first)
    {
        var end = first > 0 && chains.Tokens[first - 1].Kind == TokenKind.Possessive ? first - 1 : first;
        return chains.NameUntil(end) is { Chain.Type: EntityType.State or EntityType.Place } name ? name.Chain : null;
    }

    private static string TitleOf(ChainTable chains, OfficeMention office)
    {
        var words = TokenWords.Lower(chains.Tokens, office.Range);
        if (office.Range.First > 0 && OfficeWords.Unheld.Contains(chains.Tokens[office.Range.First - 1].Lower))
            return chains.Tokens[office.Range.First - 1].Lower + " " + OneFormOf(words);
        return office.IsFormer ? FormerOf(words) : OneFormOf(words);
    }

    /// <summary>The title of an office that is over: "former prime minister" of a premier's.</summary>
    internal static string FormerOf(string words) => Former + " " + OneFormOf(words);

    /// <summary>The one title for all its forms: "prime minister" of a premier's.</summary>
    internal static string OneFormOf(string words)
    {
        if (OneForm.TryGetValue(words, out var same))
            return same;
        var last = words.LastIndexOf(' ') + 1;
        return OneForm.TryGetValue(words[last..], out var form) ? words[..last] + form : words;
    }
}
