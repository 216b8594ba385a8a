using Graph.Api.Limits;
using Graph.Api.Loading;
using Graph.Core.Relations;
using GraphQL.Types;

namespace Graph.Api.Relations;

/// <summary>The field of a relation that names those which contradict it.</summary>
internal static class ConflictField
{
    public static void AddConflicts(this ObjectGraphType<Shown<Relation>> relation) =>
        relation.Field<NonNullGraphType<ListGraphType<NonNullGraphType<RelationGraphType>>>>("conflictsWith")
            .Description("Relations that cannot hold beside it: of a type with one value at a time, with another value in the same slot, known to hold on the same day, whatever day is asked for. Neither ends or overrides the other.")
            .UsualLength(1)
            .Resolve(context => context.Load<IReadOnlyList<Relation>>(
                ("conflicts", context.Source.AsOf), context.Source.It.Id,
                (reader, ids, cancellation) => RelationConflicts.FindAsync(reader, ids, context.Source.AsOf with { ValidOn = null }, cancellation)).EachAsOf(context.Source.AsOf));
}
