using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Times;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Articles;

/// <summary>The questions that begin with articles.</summary>
internal static class ArticleQueries
{
    public static void AddArticleQueries(this QueryGraphType query)
    {
        query.Field<ArticleGraphType>("article")
            .Description("One article, a retracted one too; null where there is none.")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .TimeArguments()
            .Resolve(context => context.Article(context.GetArgument<string>("id"), context.Asked()).AsOf(context.Asked()));
        query.Field<NonNullGraphType<ConnectionGraphType<ArticleGraphType>>>("articles")
            .Description("Articles by day of publication, the latest first, unknown last.")
            .Argument<ArticleFilterGraphType>("where")
            .PageArgument()
            .TimeArguments()
            .Resolve(Articles);
    }

    private static IDataLoaderResult Articles(IResolveFieldContext context)
    {
        var (page, asOf) = (context.Page(), context.Asked());
        var where = context.GetArgument<ArticleFilterInput?>("where") ?? new();
        return context.Resolve([where.Source], asOf).Then(refs => new Load<Connection>(async cancellation => Connection.Of(
            await context.Reader().ListArticlesAsync(where.ToFilter(refs), page, asOf, cancellation), page, asOf, refs.Warnings)));
    }
}

/// <summary>Which articles are meant, as a caller writes it.</summary>
internal sealed record ArticleFilterInput
{
    public EntityRef? Source { get; init; }

    public DateRangeInput? PublishedOn { get; init; }

    public string? Text { get; init; }

    public string? Url { get; init; }

    public string? ExternalId { get; init; }

    public bool? WithRetracted { get; init; }

    public ArticleFilter ToFilter(ResolvedRefs refs) => new()
    {
        SourceIds = refs.IdsOf(Source),
        PublishedOn = PublishedOn?.ToRange(),
        Text = Text,
        Url = Url,
        ExternalId = ExternalId,
        WithRetracted = WithRetracted ?? false,
    };
}

internal sealed class ArticleFilterGraphType : InputObjectGraphType<ArticleFilterInput>
{
    public ArticleFilterGraphType()
    {
        Name = "ArticleFilter";
        Description = "Which articles are meant. Every condition that is given must hold.";
        Field<EntityRefGraphType>("source").Description("Who published it.");
        Field<DateRangeGraphType>("publishedOn");
        Field<StringGraphType>("text").Description("Words that the title or text all has, whatever the case and diacritics.");
        Field<StringGraphType>("url");
        Field<StringGraphType>("externalId").Description("The id that its publisher or sender gave it.");
        Field<BooleanGraphType>("withRetracted").Description("True lists retracted articles too.");
    }
}
