using Graph.Api.Loading;
using Graph.Api.Mutations;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Articles;

/// <summary>An article goes, and comes back.</summary>
internal static class Retractions
{
    public static void AddRetractions(this MutationGraphType mutation)
    {
        mutation.Add(
            "retractArticle", "Takes an article's evidence away; nothing is erased. What has no other evidence is no longer shown.",
            "The name of who retracts it.", (writer, id, by, reason, cancellation) => writer.RetractArticleAsync(id, by, reason, cancellation));
        mutation.Add(
            "restoreArticle", "Undoes a retraction: the version shown last is shown again with all its evidence.",
            "The name of who restores it.", (writer, id, by, reason, cancellation) => writer.RestoreArticleAsync(id, by, reason, cancellation));
    }

    private static void Add(
        this MutationGraphType mutation, string name, string description, string who,
        Func<IGraphWriter, string, string, string, CancellationToken, Task<bool>> turn) =>
        mutation.Field<NonNullGraphType<RetractionPayloadGraphType>>(name)
            .Description(description)
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Argument<NonNullGraphType<StringGraphType>>("by", who)
            .Argument<NonNullGraphType<StringGraphType>>("reason")
            .ResolveAsync(async context =>
            {
                var (id, by, reason) = (context.GetArgument<string>("id"), context.GetArgument<string>("by"), context.GetArgument<string>("reason"));
                if (Signature.Fault(by, reason, "changes the article") is { } fault)
                    return Outcome<Retraction>.Refused(fault);
                return string.IsNullOrWhiteSpace(reason)
                    ? Outcome<Retraction>.Refused(MutationErrorCode.Blank, "'reason' is blank. Say why the article changes.")
                    : await context.WriteAsync(async (writer, cancellation) => new Retraction(id, await turn(writer, id, by, reason, cancellation)));
            });
}

/// <summary>What retracting or restoring an article did; a second time changes nothing.</summary>
internal sealed record Retraction(string ArticleId, bool Changed);

internal sealed class RetractionPayloadGraphType : ObjectGraphType<Outcome<Retraction>>
{
    public RetractionPayloadGraphType()
    {
        Name = "RetractionPayload";
        Field<ArticleGraphType>("article").Description("The article as it stands now; null where there is an error.")
            .Resolve(context => context.Source.Value is { } retraction ? context.Article(retraction.ArticleId, AsOf.Now).AsOf(AsOf.Now) : null);
        Field("changed", outcome => outcome.Value != null && outcome.Value.Changed)
            .Description("False where it stood so before, or there is an error.");
        Field<MutationErrorGraphType>("error").Resolve(context => context.Source.Error);
    }
}
