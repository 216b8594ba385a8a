using Graph.Api.Entities;
using Graph.Api.Times;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Statements;

/// <summary>Which statements are meant, as a caller writes it; <see cref="ToFilter"/> is what the stores understand.</summary>
internal sealed record StatementFilterInput
{
    public EntityRef? Speaker { get; init; }

    public EntityRef? About { get; init; }

    public AboutRole? AboutRole { get; init; }

    public IReadOnlyList<Stance>? Stance { get; init; }

    public EntityRef? Addressee { get; init; }

    public EntityRef? ConveyedBy { get; init; }

    public EntityRef? Source { get; init; }

    public string? Article { get; init; }

    public DateRangeInput? SaidAt { get; init; }

    public DateRangeInput? PublishedOn { get; init; }

    public IReadOnlyList<StatementKind>? Kind { get; init; }

    public IReadOnlyList<SpeakerStatus>? SpeakerStatus { get; init; }

    public IReadOnlyList<Polarity>? Polarity { get; init; }

    public IReadOnlyList<Modality>? Modality { get; init; }

    public double? MinConfidence { get; init; }

    public int? MinSources { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<StatementFilterInput>? And { get; init; }

    public IReadOnlyList<StatementFilterInput>? Or { get; init; }

    public StatementFilterInput? Not { get; init; }

    /// <summary>This filter and all inside it.</summary>
    public IEnumerable<StatementFilterInput> All() =>
        [this, .. (And ?? []).Concat(Or ?? []).Append(Not).OfType<StatementFilterInput>().SelectMany(inner => inner.All())];

    /// <summary>Every reference to an entity in it.</summary>
    public IEnumerable<EntityRef?> Refs() =>
        All().SelectMany(filter => new[] { filter.Speaker, filter.About, filter.Addressee, filter.ConveyedBy, filter.Source });

    public StatementFilter ToFilter(ResolvedRefs refs) => new()
    {
        SpeakerIds = refs.IdsOf(Speaker),
        AboutIds = refs.IdsOf(About),
        AboutRole = AboutRole,
        Stances = Stance,
        AddresseeIds = refs.IdsOf(Addressee),
        ConveyedByIds = refs.IdsOf(ConveyedBy),
        SourceIds = refs.IdsOf(Source),
        ArticleIds = Article is null ? null : [Article],
        SaidAt = SaidAt?.ToRange(),
        PublishedOn = PublishedOn?.ToRange(),
        Kinds = Kind,
        SpeakerStatuses = SpeakerStatus,
        Polarities = Polarity,
        Modalities = Modality,
        MinConfidence = MinConfidence,
        MinSources = MinSources,
        Text = Text,
        And = And?.Select(filter => filter.ToFilter(refs)).ToList(),
        Or = Or?.Select(filter => filter.ToFilter(refs)).ToList(),
        Not = Not?.ToFilter(refs),
    };
}

internal sealed class StatementFilterGraphType : InputObjectGraphType<StatementFilterInput>
{
    public StatementFilterGraphType()
    {
        Name = "StatementFilter";
        Description = "Which statements are meant. Every condition that is given must hold; a list is met by any of its values, an empty list by nothing.";
        Field<EntityRefGraphType>("speaker").Description("Who said it.");
        Field<EntityRefGraphType>("about").Description("Whom or what it is about, in either role.");
        Field<AboutRoleGraphType>("aboutRole").Description("Narrows 'about' to one role.");
        Field<ListGraphType<NonNullGraphType<StanceGraphType>>>("stance").Description("The stance towards 'about', or towards anybody where that is not given.");
        Field<EntityRefGraphType>("addressee").Description("To whom it was said.");
        Field<EntityRefGraphType>("conveyedBy").Description("Who conveys it in a statement of their own, at whatever depth.");
        Field<EntityRefGraphType>("source").Description("Who published the article.");
        Field<IdGraphType>("article").Description("The article that reports it.");
        Field<DateRangeGraphType>("saidAt");
        Field<DateRangeGraphType>("publishedOn").Description("The day of the report.");
        Field<ListGraphType<NonNullGraphType<StatementKindGraphType>>>("kind");
        Field<ListGraphType<NonNullGraphType<SpeakerStatusGraphType>>>("speakerStatus");
        Field<ListGraphType<NonNullGraphType<PolarityGraphType>>>("polarity");
        Field<ListGraphType<NonNullGraphType<ModalityGraphType>>>("modality");
        Field<FloatGraphType>("minConfidence").Description("From 0 to 1.");
        Field<IntGraphType>("minSources").Description("At least this many origins report the utterance: a wire report and its reprints are one.");
        Field<StringGraphType>("text").Description("Words that the content all has, in any order, whatever the case and diacritics.");
        Field<ListGraphType<NonNullGraphType<StatementFilterGraphType>>>("and").Description("All of these must hold as well.");
        Field<ListGraphType<NonNullGraphType<StatementFilterGraphType>>>("or").Description("At least one of these must hold as well; an empty list is met by nothing.");
        Field<StatementFilterGraphType>("not").Description("This must not hold.");
    }
}

/// <summary>An order of statements, as a caller writes it.</summary>
internal sealed record StatementOrderInput
{
    public StatementOrderField Field { get; init; }

    public bool Descending { get; init; }

    public StatementOrder ToOrder() => new(Field, Descending);
}

internal sealed class StatementOrderGraphType : InputObjectGraphType<StatementOrderInput>
{
    public StatementOrderGraphType()
    {
        Name = "StatementOrder";
        Description = "By what statements are ordered; ties go by id.";
        Field<NonNullGraphType<StatementOrderFieldGraphType>>("field");
        Field<NonNullGraphType<BooleanGraphType>>("descending").DefaultValue(true);
    }
}
