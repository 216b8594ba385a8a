using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Times;
using Graph.Core.Histories;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Histories;

/// <summary>Who changed what, when and why.</summary>
internal static class HistoryQueries
{
    public static void AddHistoryQuery(this QueryGraphType query) => query.Field<NonNullGraphType<HistoryGraphType>>("history")
        .Description(
            "What was done, in order: to an article, a judgement or a split itself, to the articles that prove a statement or relation, "
            + "or to the articles, judgements and splits that name an entity. Empty where the id leads to nothing. "
            + "It has no validOn: a change has the moment of its recording alone, which knownAt bounds, and no day on which it holds.")
        .Argument<NonNullGraphType<IdGraphType>>("id")
        .Argument<IntGraphType>(
            PageArguments.FirstName, $"How many of the latest changes at most, from 0 to {PageArguments.MaxFirst}.",
            argument => argument.DefaultValue = PageArguments.DefaultFirst)
        .Argument<StringGraphType>("before", "Only changes before this one: the startCursor of an answer.")
        .KnownAtArgument()
        .Resolve(context => context.History(context.GetArgument<string>("id"), context.First(), context.GetArgument<string?>("before"), context.Asked()));
}

internal sealed class HistoryGraphType : ObjectGraphType<History>
{
    public HistoryGraphType()
    {
        Name = "History";
        Description = "The changes that made something what it is.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ChangeGraphType>>>>("changes").Description("The first one first.")
            .Resolve(context => context.Source.Changes);
        Field("startCursor", history => history.StartCursor, nullable: true).Description("The cursor of the first of these changes. Give it as 'before' to see the earlier ones.");
        Field("hasEarlier", history => history.HasEarlier).Description("Whether there are earlier ones than were asked for.");
    }
}

internal sealed class ChangeGraphType : ObjectGraphType<Change>
{
    public ChangeGraphType()
    {
        Name = "Change";
        Description = "One change: who did what, when and why. It is written with the change itself and never altered.";
        Field<NonNullGraphType<DateTimeScalar>>("at").Description("When it was recorded.").Resolve(context => context.Source.At);
        Field("by", change => change.By).Description("The name of a person, a rule or an extractor.");
        Field("kind", change => change.Kind);
        Field<NonNullGraphType<IdGraphType>>("subjectId").Description("The article, judgement or split that was changed.")
            .Resolve(context => context.Source.SubjectId);
        Field("note", change => change.Note, nullable: true).Description("The reason that was given; of an article that was written or a version that was shown again the id of the version.");
        Field("reason", change => change.Reason, nullable: true).Description("The reason that was given, of a version too.");
        // A version's number never changes, so it is the same at whatever moment it is asked for.
        Field<IntGraphType>("versionNumber").Description("The number of the version that was written or shown again; null of any other change.")
            .Resolve(context => context.Source is { Kind: ChangeKind.ArticleWritten or ChangeKind.VersionShown, Note: { } versionId }
                ? context.Version(versionId, AsOf.Now).Select(version => version?.Number)
                : null);
    }
}

internal sealed class ChangeKindGraphType : EnumerationGraphType
{
    public ChangeKindGraphType()
    {
        Name = "ChangeKind";
        Description = "What was done to the graph.";
        Add("ARTICLE_WRITTEN", ChangeKind.ArticleWritten, "An article came, or a new version of it.");
        Add("ARTICLE_RETRACTED", ChangeKind.ArticleRetracted);
        Add("ARTICLE_RESTORED", ChangeKind.ArticleRestored);
        Add("VERSION_SHOWN", ChangeKind.VersionShown, "A version of an article was shown again in the place of another.");
        Add("JUDGED", ChangeKind.Judged);
        Add("JUDGEMENT_CONFIRMED", ChangeKind.JudgementConfirmed, "Somebody else judged the same; the judgement stands as it was.");
        Add("JUDGEMENT_REPLACED", ChangeKind.JudgementReplaced, "Another judgement on the same two took its place.");
        Add("JUDGEMENT_REOPENED", ChangeKind.JudgementReopened, "It counts again, since the one that had taken its place was undone.");
        Add("JUDGEMENT_UNDONE", ChangeKind.JudgementUndone);
        Add("ENTITY_SPLIT", ChangeKind.EntitySplit, "Chains were taken out of an entity.");
        Add("SPLIT_UNDONE", ChangeKind.SplitUndone);
    }
}
