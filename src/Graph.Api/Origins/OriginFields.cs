using Graph.Api.Loading;
using Graph.Core.Articles;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Origins;

/// <summary>Fields that tell where a text comes from and how many origins support a fact.</summary>
internal static class OriginFields
{
    private const string Meaning = "A wire report and its reprints are one.";

    public static void AddOrigin(this ObjectGraphType<Shown<ArticleVersion>> version) =>
        version.Field<NonNullGraphType<TextOriginGraphType>>("origin").Description("Where the text comes from.")
            .Resolve(context => context.Origin(context.Source.It.Id, context.Source.AsOf).AsOf(context.Source.AsOf));

    public static void AddIndependentSources(this ObjectGraphType<Shown<Statement>> statement) =>
        statement.Field<NonNullGraphType<IntGraphType>>("independentSources").Description($"How many origins report the utterance. {Meaning}")
            .Resolve(context => context.OriginCount(context.Source.It.Id, context.Source.AsOf));

    public static void AddIndependentSources(this ObjectGraphType<Shown<Relation>> relation) =>
        relation.Field<NonNullGraphType<IntGraphType>>("independentSources").Description($"How many origins its evidence comes from, and that of relations that say the same: of ends that judgements made one, or by other words for one office. {Meaning}")
            .Resolve(context => context.OriginCount(context.Source.It.Id, context.Source.AsOf));

    private static Load<Core.Origins.TextOrigin?> Origin(this IResolveFieldContext context, string versionId, AsOf asOf) =>
        context.Load<Core.Origins.TextOrigin>(
            ("origin", asOf), versionId, (reader, ids, cancellation) => reader.GetOriginsAsync(ids, asOf, cancellation));

    public static Load<int> OriginCount(this IResolveFieldContext context, string factId, AsOf asOf) => context.Load<int>(
        ("origins", asOf), factId, (reader, ids, cancellation) => reader.CountOriginsAsync(ids, asOf, cancellation));
}
