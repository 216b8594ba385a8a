namespace Graph.Core.Statements;

/// <summary>Whether the words are quoted, retold, or partly one and partly the other.</summary>
public enum StatementKind
{
    Direct,
    Indirect,
    Mixed,
}

/// <summary>Whether it is known who speaks. A wrong speaker is worse than none.</summary>
public enum SpeakerStatus
{
    /// <summary>The speaker is an entity.</summary>
    Resolved,

    /// <summary>The article names or describes a speaker who could not be found out.</summary>
    Unresolved,

    /// <summary>The article keeps the speaker's name back: "a senior official", "a source".</summary>
    Anonymous,
}

/// <summary>What the cue tells of the reporter's distance or of the kind of act.</summary>
public enum CueClass
{
    /// <summary>said, told, stated, according to</summary>
    Neutral,

    /// <summary>claimed, alleged, insisted</summary>
    Claiming,

    /// <summary>admitted, conceded, acknowledged</summary>
    Conceding,

    /// <summary>confirmed, reiterated</summary>
    Confirming,

    /// <summary>denied, rejected, dismissed</summary>
    Denying,

    /// <summary>asked, wondered</summary>
    Asking,

    /// <summary>demanded, urged, called for, ordered</summary>
    Demanding,

    /// <summary>announced, promised, vowed, plans to</summary>
    Announcing,

    /// <summary>warned, threatened</summary>
    Warning,

    /// <summary>criticised, praised, accused, thanked</summary>
    Judging,

    /// <summary>believes, thinks, hopes, fears</summary>
    Thinking,
}

/// <summary>Whether the content affirms or negates what it speaks of (FactBank's polarity).</summary>
public enum Polarity
{
    Positive,
    Negative,
}

/// <summary>How the content is put forward, after FactBank's and INDRA's distinctions.</summary>
public enum Modality
{
    Asserted,
    Denied,
    Possible,

    /// <summary>Told ahead, as planned or as what will be: "will close", "is due to open", "to build".</summary>
    Planned,

    Asked,
    Demanded,
    Conditional,
}

/// <summary>Whether a statement says something of an entity or only names it.</summary>
public enum AboutRole
{
    Target,
    Topic,
}

/// <summary>What the words express towards a target.</summary>
public enum Stance
{
    Positive,
    Neutral,
    Negative,
}
