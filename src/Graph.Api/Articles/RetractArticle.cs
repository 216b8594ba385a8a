using Graph.Api.Loading;
using Graph.Api.Mutations;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Articles;

/// <summary>An article goes.</summary>
internal static class RetractArticle
{
    public static void AddRetractArticle(this MutationGraphType mutation) =>
        mutation.Field<NonNullGraphType<RetractArticlePayloadGraphType>>("retractArticle")
            .Description("Takes an article's evidence away; nothing is erased. What has no other evidence is no longer shown.")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Argument<NonNullGraphType<StringGraphType>>("by", "The name of who retracts it.")
            .Argument<NonNullGraphType<StringGraphType>>("reason")
            .ResolveAsync(async context => await RetractAsync(
                context, context.GetArgument<string>("id"), context.GetArgument<string>("by"), context.GetArgument<string>("reason")));

    private static async Task<Outcome<Retraction>> RetractAsync(IResolveFieldContext context, string id, string by, string reason) =>
        string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(reason)
            ? Outcome<Retraction>.Refused(MutationErrorCode.Blank, "'by' or 'reason' is blank. Say who retracts the article, and why.")
            : await context.WriteAsync(async (writer, cancellation) =>
                new Retraction(id, await writer.RetractArticleAsync(id, by, reason, cancellation)));
}

/// <summary>What retracting an article did; a second retraction changes nothing.</summary>
internal sealed record Retraction(string ArticleId, bool Changed);

internal sealed class RetractArticlePayloadGraphType : ObjectGraphType<Outcome<Retraction>>
{
    public RetractArticlePayloadGraphType()
    {
        Name = "RetractArticlePayload";
        Field<ArticleGraphType>("article").Description("The article as it stands now; null where there is an error.")
            .Resolve(context => context.Source.Value is { } retraction ? context.Article(retraction.ArticleId, AsOf.Now).AsOf(AsOf.Now) : null);
        Field("changed", outcome => outcome.Value != null && outcome.Value.Changed).Description("False where it had been retracted before, or there is an error.");
        Field<MutationErrorGraphType>("error").Resolve(context => context.Source.Error);
    }
}
