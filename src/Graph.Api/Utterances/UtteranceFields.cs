using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Statements;
using Graph.Api.Times;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Utterances;

/// <summary>What was said, once, and what statements do with others.</summary>
internal static class UtteranceFields
{
    public static void AddUtteranceQuery(this QueryGraphType query) =>
        query.Field<NonNullGraphType<ConnectionGraphType<UtteranceGraphType>>>("utterances")
            .Description("Who said what about whom, each utterance once with all its reports. 'where' asks of the report with the fullest words.")
            .StatementArguments()
            .TimeArguments()
            .Resolve(context => context.UtterancePage(context.Asked()));

    public static void AddUtterance(this ObjectGraphType<Shown<Statement>> statement)
    {
        statement.Field<UtteranceGraphType>("utterance").Description("What was said, with all reports of it; null for a statement that is not shown.")
            .Resolve(context => context.Utterance(context.Source.It.UtteranceId, context.Source.AsOf).AsOf(context.Source.AsOf));
        statement.Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatementLinkGraphType>>>>("links")
            .Description("What it does with other statements and they with it.")
            .UsualLinks()
            .Resolve(context => context.Links(context.Source).EachAsOf(context.Source.AsOf));
        statement.LinkField("denies", LinkKind.Denies, isFrom: true, "The statements that it denies.");
        statement.LinkField("deniedBy", LinkKind.Denies, isFrom: false, "The statements that deny it.");
        statement.LinkField("confirms", LinkKind.Confirms, isFrom: true, "The statements of others that it confirms.");
        statement.LinkField("confirmedBy", LinkKind.Confirms, isFrom: false, "The statements of others that confirm it.");
        statement.LinkField("repeats", LinkKind.Repeats, isFrom: true, "Earlier statements of the same speaker that it repeats.");
        statement.LinkField("repeatedBy", LinkKind.Repeats, isFrom: false, "Later statements of the same speaker that repeat it.");
    }

    private static void LinkField(
        this ObjectGraphType<Shown<Statement>> statement, string name, LinkKind kind, bool isFrom, string description) =>
        statement.Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatementGraphType>>>>(name)
            .Description(description)
            .UsualLinks()
            .Resolve(context => context.Links(context.Source).Then(links => context.Statements(
                (links ?? []).Where(link => link.Kind == kind && (isFrom ? link.FromId : link.ToId) == context.Source.It.Id)
                    .Select(link => isFrom ? link.ToId : link.FromId), context.Source.AsOf)));

    private static GraphQL.Builders.FieldBuilder<Shown<Statement>, object> UsualLinks(
        this GraphQL.Builders.FieldBuilder<Shown<Statement>, object> field) => Limits.FieldWeights.UsualLength(field, 1);

    private static Load<IReadOnlyList<StatementLink>?> Links(this IResolveFieldContext context, Shown<Statement> statement) =>
        context.Load<IReadOnlyList<StatementLink>>(
            ("links", statement.AsOf), statement.It.Id, (reader, ids, cancellation) => reader.GetLinksAsync(ids, statement.AsOf, cancellation));

    private static GraphQL.DataLoader.IDataLoaderResult UtterancePage(this IResolveFieldContext context, AsOf asOf)
    {
        var (page, order) = (context.Page(), context.Order());
        return context.WithFilter(asOf, (filter, warnings) => new Load<Connection>(async cancellation =>
        {
            var once = filter with { FullestOnly = true };
            var fullest = await context.Reader().ListStatementsAsync(once, order, page, asOf, cancellation);
            var ids = fullest.Items.Select(statement => statement.UtteranceId).ToList();
            var utterances = ids.Count == 0 ? new Dictionary<string, Utterance>() : await context.Reader().GetUtterancesAsync(ids, asOf, cancellation);
            // One whose last report went between the two reads is left out.
            var kept = fullest.Items.Zip(fullest.Cursors).Where(item => utterances.ContainsKey(item.First.UtteranceId)).ToList();
            return Connection.Of(
                new Page<Utterance>([.. kept.Select(item => utterances[item.First.UtteranceId])], [.. kept.Select(item => item.Second)], fullest.HasNext, fullest.Total),
                page, asOf, warnings);
        }));
    }
}
