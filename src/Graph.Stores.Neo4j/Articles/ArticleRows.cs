using Graph.Core.Articles;
using Graph.Core.Time;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Articles;

internal static class ArticleRows
{
    /// <summary>An article as a map: <c>a</c> and the version <c>v</c> that is shown, or was shown last, and <c>retractedAt</c>.</summary>
    public const string Article = """
        {id: a.id, url: a.url, externalId: a.externalId, sourceName: v.sourceName, sourceId: sourceId, language: a.language,
         versionId: v.id, title: v.title, publishedOn: v.publishedOn, publishedAt: v.publishedAt, retractedAt: retractedAt}
        """;

    public static Article ReadArticle(CypherRow row) => new(
        row.Text("id"), row.OptionalText("url"), row.OptionalText("externalId"), row.OptionalText("sourceName"),
        row.OptionalText("sourceId"), row.Text("language"), row.Text("versionId"), row.OptionalText("title"),
        PartialDate.Parse(row.OptionalText("publishedOn")), row.OptionalTime("publishedAt"), row.OptionalTime("retractedAt"));

    public static ArticleVersion ReadVersion(CypherRow row) => new(
        row.Text("id"), row.Text("articleId"), row.Count("number"), row.OptionalText("title"),
        PartialDate.Parse(row.OptionalText("publishedOn")), row.OptionalTime("publishedAt"), row.OptionalText("sourceName"),
        row.Text("text"), row.Text("extractor"), row.Time("recordedAt"), row.OptionalTime("retractedAt"));

    public static Mention ReadMention(CypherRow row) => new(
        row.Text("id"), row.Text("versionId"), row.Text("chainId"), row.Text("entityId"),
        new TextSpan(row.Count("start"), row.Count("end")), row.Word<MentionKind>("kind"), row.Text("words"))
    {
        Assignment = new(row.Text("assignedBy"), row.Real("score")),
    };
}
