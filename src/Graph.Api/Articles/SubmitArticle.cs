using Graph.Api.Loading;
using Graph.Api.Statements;
using Graph.Core.Histories;
using Graph.Core.Stores;
using Graph.Ingestion;
using Graph.Ingestion.Articles;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Articles;

/// <summary>An article comes in.</summary>
internal static class SubmitArticle
{
    public static void AddSubmitArticle(this MutationGraphType mutation) =>
        mutation.Field<NonNullGraphType<SubmitArticlePayloadGraphType>>("submitArticle")
            .Description("Reads an article and writes what it says. The same article again adds nothing; a changed text, date or source is a new version of it. Words of an earlier version are shown again where they are published later than the others.")
            .Argument<NonNullGraphType<SubmitArticleInputGraphType>>("input")
            .ResolveAsync(async context => await SubmitAsync(context, context.GetArgument<SubmitArticleInput>("input")));

    private static async Task<IngestionResult> SubmitAsync(IResolveFieldContext context, SubmitArticleInput input)
    {
        var services = context.RequestServices!;
        var result = await services.GetRequiredService<IngestionService>().IngestAsync(input.ToSubmission(), input.ToImporter(), context.CancellationToken);
        services.GetRequiredService<BatchLoader>().Forget();
        return result;
    }
}

internal sealed record SubmitArticleInput
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? PublishedAt { get; init; }

    public string? Language { get; init; }

    public string? Text { get; init; }

    public string? By { get; init; }

    public string? Reason { get; init; }

    public Importer ToImporter() => Importer.Of(By, Reason, "graphql");

    public ArticleSubmission ToSubmission() => new(Id, Url, Title, Source, PublishedAt, Language, Text, ArticleOrigin.Api);
}

internal sealed class SubmitArticleInputGraphType : InputObjectGraphType<SubmitArticleInput>
{
    public SubmitArticleInputGraphType()
    {
        Name = "SubmitArticleInput";
        Description = "An article as its publisher gives it. It is known by its address, else by its id, else by source and text.";
        Field<StringGraphType>("id").Description("The id that its publisher or sender gave it.");
        Field<StringGraphType>("url").Description("Its address, http or https.");
        Field<StringGraphType>("title");
        Field<StringGraphType>("source").Description("Who published it.");
        Field<StringGraphType>("publishedAt").Description("A year, a month, a day or a moment, as in ISO 8601.");
        Field<StringGraphType>("language").Description("BCP 47 tag; \"en\" unless told.");
        Field<NonNullGraphType<StringGraphType>>("text").Description($"At most {ArticleLimits.TextBytes:N0} bytes of UTF-8.");
        Field<StringGraphType>("by").Description("The name of who submits it; \"graphql\" unless told. Its history tells it.");
        Field<StringGraphType>("reason").Description("Why it is submitted. Its history tells it.");
    }
}

internal sealed class SubmitArticlePayloadGraphType : ObjectGraphType<IngestionResult>
{
    public SubmitArticlePayloadGraphType()
    {
        Name = "SubmitArticlePayload";
        Description = "What became of an article: it was written, stood there already, or was refused.";
        Field<WriteOutcomeGraphType>("outcome").Description("Null where it was refused.").Resolve(context => context.Source.Receipt?.Outcome);
        Field<IntGraphType>("earlierVersion")
            .Description("The number of the version that it equals, where another one is shown in its place and stays; null otherwise.")
            .Resolve(context => context.Source.Receipt?.EarlierVersion);
        Field<ArticleGraphType>("article")
            .Resolve(context => context.Source.Receipt is { } receipt ? context.Article(receipt.ArticleId, AsOf.Now).AsOf(AsOf.Now) : null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatementGraphType>>>>("newStatements")
            .Description("Its statements that were not shown before.")
            .Resolve(context => context.Statements(context.Source.Receipt?.NewStatementIds ?? [], AsOf.Now));
        Field<RefusalGraphType>("refusal").Description("Why it was refused; null where it was taken.").Resolve(context => context.Source.Refusal);
    }
}

internal sealed class RefusalGraphType : ObjectGraphType<Refusal>
{
    public RefusalGraphType()
    {
        Name = "Refusal";
        Description = "Why an article was not taken.";
        Field("code", refusal => refusal.Code);
        Field("message", refusal => refusal.Message).Description("The fault and the way out.");
    }
}

internal sealed class WriteOutcomeGraphType : EnumerationGraphType
{
    public WriteOutcomeGraphType()
    {
        Name = "WriteOutcome";
        Description = "What writing an article did.";
        Add("NEW", WriteOutcome.New, "The article was not known.");
        Add("UNCHANGED", WriteOutcome.Unchanged, "This version is recorded already; nothing was written.");
        Add("CHANGED", WriteOutcome.Changed, "A new version took the place of the one shown, or shows a retracted article again, which its history then tells.");
    }
}

internal sealed class RefusalCodeGraphType : EnumerationGraphType
{
    public RefusalCodeGraphType()
    {
        Name = "RefusalCode";
        Description = "Why an article was not taken.";
        Add("NOT_READABLE", RefusalCode.NotReadable, "The file is not there or cannot be read.");
        Add("NOT_UTF8", RefusalCode.NotUtf8, "The text has half of a surrogate pair.");
        Add("EMPTY", RefusalCode.Empty, "There is nothing but white space.");
        Add("NO_TEXT", RefusalCode.NoText, "There is no text.");
        Add("TOO_LARGE", RefusalCode.TooLarge, "The text or a field is longer than is taken.");
        Add("CONTROL_CHARACTERS", RefusalCode.ControlCharacters, "There are control characters other than tab and line ends.");
        Add("NOT_A_DATE", RefusalCode.NotADate, "The date of publication is none.");
        Add("NOT_AN_ADDRESS", RefusalCode.NotAnAddress, "The address is none that begins with http or https.");
        Add("SOURCE_DIFFERS", RefusalCode.SourceDiffers, "The id belongs to an article of another source.");
        Add("ID_REPEATED", RefusalCode.IdRepeated, "Another file of the same run gave an article the same id.");
        Add("HTML_PAGE", RefusalCode.HtmlPage, "The text is a page of HTML, with its markup.");
        Add("NOT_JSON", RefusalCode.NotJson, "The words do not follow JSON's grammar.");
        Add("NOT_AN_ARTICLE", RefusalCode.NotAnArticle, "The JSON is well formed, but is no article.");
        Add("NOT_READ", RefusalCode.NotRead, "The reader failed on it.");
    }
}
