using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Occupations;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>Somebody or something of one article, with its mentions so far.</summary>
public sealed class EntityChain(EntityType type, string name, ListedName? entry)
{
    // Read from the name that stands beside them.
    private (string? Name, string[] Nouns) _nouns = (null, []);

    private EntityChain? _state;
    private bool _hasStates;

    // Most hold none.
    private HashSet<HeldOffice>? _offices;

    public EntityType Type { get; } = type;

    public string Name { get; set; } = name;

    public ListedName? Entry { get; } = entry;

    /// <inheritdoc cref="BodyKinds.NounsOf"/>
    internal string[] Nouns
    {
        get
        {
            if (_nouns.Name != Name)
                _nouns = (Name, [.. BodyKinds.NounsOf(Name, Entry?.Kind)]);
            return _nouns.Nouns;
        }
    }

    /// <summary>'m' or 'f', as the article tells it or, where it does not, as the given name mostly is; null while nothing tells.</summary>
    public char? Gender => ToldGender ?? GivenNameGender;

    /// <summary>By a word of courtesy or a pronoun.</summary>
    public char? ToldGender { get; set; }

    public char? GivenNameGender { get; set; }

    /// <summary>The offices that the article gives to this person.</summary>
    public IReadOnlyCollection<HeldOffice> Offices => (IReadOnlyCollection<HeldOffice>?)_offices ?? [];

    /// <summary>The only state where the article gives this person an office that is not over; null where it tells of none or of several.</summary>
    internal EntityChain? StateOfOffice => _hasStates ? null : _state;

    /// <summary>What the article says that this person does.</summary>
    public IReadOnlyList<Occupation> Occupations { get; internal set; } = [];

    /// <summary>Whose a group is, or of which body an event or a council is.</summary>
    public EntityChain? Principal { get; set; }

    public List<ChainMention> Mentions { get; } = [];

    internal void AddOffice(HeldOffice office)
    {
        (_offices ??= []).Add(office);
        if (office is not { IsOver: false, Where: { Type: EntityType.State } state })
            return;
        _hasStates |= _state is not null && _state != state;
        _state = state;
    }
}

/// <summary>One mention of a chain.</summary>
public sealed record ChainMention(EntityChain Chain, TokenRange Range, MentionKind Kind, NameKind? NameKind);
