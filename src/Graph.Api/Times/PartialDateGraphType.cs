using Graph.Core.Time;
using GraphQL.Types;

namespace Graph.Api.Times;

/// <summary>A date as precisely as it is known.</summary>
internal sealed class PartialDateGraphType : ObjectGraphType<PartialDate>
{
    public PartialDateGraphType()
    {
        Name = "PartialDate";
        Description = "A date as precisely as it is known. What is not known is not there; it is never filled with today's.";
        Field("value", date => date.ToString()).Description("As in ISO 8601 with reduced precision: \"2022\", \"2022-01\" or \"2022-01-10\".");
        Field("precision", date => date.Precision);
        Field<NonNullGraphType<DateScalar>>("first").Description("The first day that it may mean.").Resolve(context => context.Source.First);
        Field<NonNullGraphType<DateScalar>>("last").Description("The last day that it may mean.").Resolve(context => context.Source.Last);
    }
}

/// <summary>How much of a date is known.</summary>
internal sealed class DatePrecisionGraphType : EnumerationGraphType<DatePrecision>
{
    public DatePrecisionGraphType() => (Name, Description) = ("DatePrecision", "How much of a date is known.");
}

/// <summary>Days from one to another.</summary>
internal sealed record DateRangeInput
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public DateRange ToRange() => new(From, To);
}

internal sealed class DateRangeGraphType : InputObjectGraphType<DateRangeInput>
{
    public DateRangeGraphType()
    {
        Name = "DateRange";
        Description = "Days from one to another, both inclusive, each open when left out. A month or year is inside when its first day is; an unknown date is in no range.";
        Field<DateScalar>("from");
        Field<DateScalar>("to");
    }
}
