using Graph.Api.Loading;
using Graph.Api.Relations;
using Graph.Api.Statements;
using Graph.Core.Articles;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Articles;

/// <summary>Two versions of an article with what tells them apart.</summary>
internal sealed record ComparedVersions(ArticleVersion From, ArticleVersion To, VersionDiff Diff);

internal sealed class VersionDiffGraphType : ObjectGraphType<Shown<ComparedVersions>>
{
    public VersionDiffGraphType()
    {
        Name = "VersionDiff";
        Description = "What one version of an article says and another does not, whether it is still shown or not.";
        Field<NonNullGraphType<ArticleVersionGraphType>>("from").Resolve(context => Shown.Of(context.Source.It.From, context.Source.AsOf));
        Field<NonNullGraphType<ArticleVersionGraphType>>("to").Resolve(context => Shown.Of(context.Source.It.To, context.Source.AsOf));
        Field("dateChanged", compared => compared.It.From.PublishedOn != compared.It.To.PublishedOn || compared.It.From.PublishedAt != compared.It.To.PublishedAt)
            .Description("Whether the day or moment of publication was corrected.");
        Field("sourceChanged", compared => Article.FoldSource(compared.It.From.SourceName) != Article.FoldSource(compared.It.To.SourceName)).Description("Whether its source was corrected.");
        StatementsField("statementsGone", diff => diff.StatementsGone);
        StatementsField("statementsCome", diff => diff.StatementsCome);
        StatementsField("statementsKept", diff => diff.StatementsKept, "As the later version has them; only the day and the source of the report may differ.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ChangedStatementGraphType>>>>("statementsChanged")
            .Description("Statements of one speaker that the later version words in another way.")
            .Resolve(context => Shown.OfAll(context.Source.It.Diff.StatementsChanged, context.Source.AsOf));
        RelationsField("relationsGone", diff => diff.RelationsGone);
        RelationsField("relationsCome", diff => diff.RelationsCome);
        RelationsField("relationsKept", diff => diff.RelationsKept);
    }

    private void StatementsField(string name, Func<VersionDiff, IReadOnlyList<Statement>> of, string? description = null) =>
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatementGraphType>>>>(name)
            .Description(description)
            .Resolve(context => Shown.OfAll(of(context.Source.It.Diff), context.Source.AsOf));

    private void RelationsField(string name, Func<VersionDiff, IReadOnlyList<Relation>> of) =>
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RelationGraphType>>>>(name)
            .Resolve(context => Shown.OfAll(of(context.Source.It.Diff), context.Source.AsOf));
}

internal sealed class ChangedStatementGraphType : ObjectGraphType<Shown<ChangedStatement>>
{
    public ChangedStatementGraphType()
    {
        Name = "ChangedStatement";
        Field<NonNullGraphType<StatementGraphType>>("before").Resolve(context => Shown.Of(context.Source.It.Before, context.Source.AsOf));
        Field<NonNullGraphType<StatementGraphType>>("after").Resolve(context => Shown.Of(context.Source.It.After, context.Source.AsOf));
    }
}

/// <summary>The field of an article that compares two of its versions.</summary>
internal static class VersionDiffs
{
    public static void AddVersionDiff(this ObjectGraphType<Shown<Article>> article) => article.Field<VersionDiffGraphType>("diff")
        .Description("What changed between two of its versions; null where it has not both.")
        .Argument<IntGraphType>("from", "The number of the earlier version; the one before 'to' unless told.")
        .Argument<IntGraphType>("to", "The number of the later version; the last one unless told.")
        .Resolve(context => context.Versions(context.Source.It.Id, context.Source.AsOf)
            .Then(versions => Compare(context, versions ?? [], context.Source.AsOf)));

    private static Load<Shown<ComparedVersions>>? Compare(IResolveFieldContext context, IReadOnlyList<ArticleVersion> versions, AsOf asOf)
    {
        var number = context.GetArgument<int?>("to") ?? versions.Count;
        var (from, to) = (Find(versions, context.GetArgument<int?>("from") ?? number - 1), Find(versions, number));
        return from is null || to is null
            ? null
            : Load.All([context.Contents(from.Id, asOf), context.Contents(to.Id, asOf)]).Select(contents => Shown.Of(
                new ComparedVersions(from, to, VersionDiff.Of(contents[0] ?? VersionContents.None, contents[1] ?? VersionContents.None)), asOf));
    }

    private static ArticleVersion? Find(IReadOnlyList<ArticleVersion> versions, int number) =>
        versions.FirstOrDefault(version => version.Number == number);

    private static Load<VersionContents?> Contents(this IResolveFieldContext context, string versionId, AsOf asOf) => context.Load<VersionContents>(
        ("contents", asOf), versionId, (reader, ids, cancellation) => reader.GetVersionContentsAsync(ids, asOf, cancellation));
}
