using Graph.Core.Statements;
using Graph.Core.Time;

namespace Graph.Core.Stores;

/// <summary>
/// Which statements are meant. Every condition that is given must hold; a list is met by any of its values (an empty list by
/// nothing). Entity ids may be of any member of a merged set; each stands for the whole set at the moment asked for.
/// </summary>
public sealed record StatementFilter
{
    public static StatementFilter All { get; } = new();

    public IReadOnlyList<string>? SpeakerIds { get; init; }

    /// <summary>Entities that it is about, in either role.</summary>
    public IReadOnlyList<string>? AboutIds { get; init; }

    /// <summary>Narrows <see cref="AboutIds"/> to one role.</summary>
    public AboutRole? AboutRole { get; init; }

    /// <summary>Stances towards one of <see cref="AboutIds"/>, or towards anybody where those are not given.</summary>
    public IReadOnlyList<Stance>? Stances { get; init; }

    public IReadOnlyList<string>? AddresseeIds { get; init; }

    /// <summary>Speakers of a statement that conveys it, at whatever depth.</summary>
    public IReadOnlyList<string>? ConveyedByIds { get; init; }

    /// <summary>Entities that published the article.</summary>
    public IReadOnlyList<string>? SourceIds { get; init; }

    public IReadOnlyList<string>? ArticleIds { get; init; }

    /// <summary>Statements that convey it directly.</summary>
    public IReadOnlyList<string>? WithinIds { get; init; }

    public DateRange? SaidAt { get; init; }

    public DateRange? PublishedOn { get; init; }

    public IReadOnlyList<StatementKind>? Kinds { get; init; }

    public IReadOnlyList<SpeakerStatus>? SpeakerStatuses { get; init; }

    public IReadOnlyList<Polarity>? Polarities { get; init; }

    public IReadOnlyList<Modality>? Modalities { get; init; }

    public double? MinConfidence { get; init; }

    /// <summary>
    /// At least this many origins report the utterance: a wire report and its reprints are one (<see cref="Origins.TextOrigin"/>).
    /// </summary>
    public int? MinSources { get; init; }

    /// <summary>Whether of each utterance only the report with the fullest words is meant, so that what was said is listed once.</summary>
    public bool FullestOnly { get; init; }

    /// <summary>Words that the content all has, as whole words after folding (<see cref="Identity.FoldedText"/>), in any order.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<StatementFilter>? And { get; init; }

    /// <summary>At least one of these must hold; an empty list is met by nothing.</summary>
    public IReadOnlyList<StatementFilter>? Or { get; init; }

    public StatementFilter? Not { get; init; }
}

/// <summary>By what statements are ordered. Statements without the date come last; ties go by id, ascending.</summary>
public enum StatementOrderField
{
    SaidAt,
    PublishedOn,
    RecordedAt,
    Confidence,
}

/// <summary>An order of statements.</summary>
public sealed record StatementOrder(StatementOrderField Field, bool Descending)
{
    /// <summary>The latest report first.</summary>
    public static StatementOrder Default { get; } = new(StatementOrderField.PublishedOn, Descending: true);

    /// <summary>Its name inside cursors.</summary>
    public override string ToString() => Field + (Descending ? " descending" : " ascending");
}

/// <summary>What the statements of a page by parent belong to.</summary>
public enum StatementAnchor
{
    /// <summary>An entity that said them.</summary>
    Speaker,

    /// <summary>An entity that they are about, in either role.</summary>
    About,

    /// <summary>The article that reports them.</summary>
    Article,

    /// <summary>The statement that conveys them.</summary>
    Within,
}

/// <summary>What statements are counted by.</summary>
public enum StatementDimension
{
    Speaker,
    Target,
    Topic,
    Source,
    Kind,
    Polarity,
    Modality,
    Stance,
    SaidMonth,
    PublishedMonth,
}

/// <summary>A count of statements that share these values.</summary>
/// <param name="Keys">
/// One for each dimension asked for, in that order: an entity's id, a word of the closed list (as C# writes it), or a month
/// "2022-01"; null where the statement has none.
/// </param>
/// <param name="Statements">How many statements.</param>
/// <param name="Sources">By how many sources.</param>
public sealed record StatementStat(IReadOnlyList<string?> Keys, int Statements, int Sources);
