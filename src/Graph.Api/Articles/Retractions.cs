using Graph.Api.Loading;
using Graph.Api.Mutations;
using Graph.Core.Stores;
using Graph.Ingestion;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Articles;

/// <summary>An article goes, and comes back, and is shown in another of its versions.</summary>
internal static class Retractions
{
    public static void AddRetractions(this MutationGraphType mutation)
    {
        mutation.Add<IGraphWriter>(
            "retractArticle", "Takes an article's evidence away; nothing is erased. What has no other evidence is no longer shown.",
            "The name of who retracts it.", (writer, id, by, reason, cancellation) => writer.RetractArticleAsync(id, by, reason, cancellation));
        mutation.Add<IngestionService>(
            "restoreArticle", "Undoes a retraction: the version shown last is shown again with all its evidence, and connected with what came meanwhile.",
            "The name of who restores it.", (writer, id, by, reason, cancellation) => writer.RestoreArticleAsync(id, by, reason, cancellation));
        mutation.Field<NonNullGraphType<ShowVersionPayloadGraphType>>("showVersion")
            .Description("Shows a version of an article again in the place of the one that is shown, as when a correction is taken back, and connects it with what came meanwhile. Nothing is erased.")
            .Argument<NonNullGraphType<IdGraphType>>("articleId")
            .Argument<NonNullGraphType<IntGraphType>>("number", "The number of the version.")
            .Argument<NonNullGraphType<StringGraphType>>("by", "The name of who shows it.")
            .Argument<NonNullGraphType<StringGraphType>>("reason")
            .ResolveAsync(async context => await ShowVersionAsync(context));
    }

    private static void Add<TService>(
        this MutationGraphType mutation, string name, string description, string who,
        Func<TService, string, string, string, CancellationToken, Task<bool>> turn)
        where TService : notnull =>
        mutation.Field<NonNullGraphType<RetractionPayloadGraphType>>(name)
            .Description(description)
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Argument<NonNullGraphType<StringGraphType>>("by", who)
            .Argument<NonNullGraphType<StringGraphType>>("reason")
            .ResolveAsync(async context =>
            {
                var (id, by, reason) = (context.GetArgument<string>("id"), context.GetArgument<string>("by"), context.GetArgument<string>("reason"));
                return Fault(by, reason) is { } fault
                    ? Outcome<ArticleTurn>.Refused(fault)
                    : await context.WriteByAsync<TService, ArticleTurn>(async (writer, cancellation) => new ArticleTurn(id, await turn(writer, id, by, reason, cancellation)));
            });

    private static async Task<Outcome<ArticleTurn>> ShowVersionAsync(IResolveFieldContext context)
    {
        var (id, number) = (context.GetArgument<string>("articleId"), context.GetArgument<int>("number"));
        var (by, reason) = (context.GetArgument<string>("by"), context.GetArgument<string>("reason"));
        if (Fault(by, reason) is { } fault)
            return Outcome<ArticleTurn>.Refused(fault);
        try
        {
            return await context.WriteByAsync<IngestionService, ArticleTurn>(async (writer, cancellation) =>
                new ArticleTurn(id, await writer.ShowVersionAsync(id, number, by, reason, cancellation)));
        }
        catch (RetractedArticleException refused)
        {
            return Outcome<ArticleTurn>.Refused(MutationErrorCode.Retracted, refused.Message);
        }
    }

    private static MutationError? Fault(string by, string reason) => Signature.Fault(by, reason, "changes the article")
        ?? (string.IsNullOrWhiteSpace(reason) ? new(MutationErrorCode.Blank, "'reason' is blank. Say why the article changes.") : null);
}

/// <summary>What retracting or restoring an article, or showing a version of it, did; a second time changes nothing.</summary>
internal sealed record ArticleTurn(string ArticleId, bool Changed);

internal sealed class RetractionPayloadGraphType() : ArticleTurnGraphType("RetractionPayload");

internal sealed class ShowVersionPayloadGraphType() : ArticleTurnGraphType("ShowVersionPayload");

internal abstract class ArticleTurnGraphType : ObjectGraphType<Outcome<ArticleTurn>>
{
    protected ArticleTurnGraphType(string name)
    {
        Name = name;
        Field<ArticleGraphType>("article").Description("The article as it stands now; null where there is an error.")
            .Resolve(context => context.Source.Value is { } turn ? context.Article(turn.ArticleId, AsOf.Now).AsOf(AsOf.Now) : null);
        Field("changed", outcome => outcome.Value != null && outcome.Value.Changed)
            .Description("False where it stood so before, or there is an error.");
        Field<MutationErrorGraphType>("error").Resolve(context => context.Source.Error);
    }
}
