using Graph.Core.Statements;
using Graph.Core.Time;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Statements;

internal static class StatementRows
{
    /// <summary>The statement <c>s</c> as a map, its entities as they are shown.</summary>
    public static string Project(Moment moment) => $$"""
        s {.id, .articleId, .kind, .speakerChainId, .speakerStatus, .speakerWords, .content, .cue, .cueClass, .polarity,
           .modality, .saidAt, .saidAtGround, .role, .occasion, .withinId, .utteranceId, .confidence, .rule, .aboutChainIds,
           .aboutRoles, .aboutStances, .aboutWords, .publishedOn, .recordedAt,
           aboutStanceWords: coalesce(s.aboutStanceWords, [about IN s.aboutWords | ""]),
           speakerId: {{moment.CanonicalId("s.speakerId")}}, addresseeId: {{moment.CanonicalId("s.addresseeId")}},
           onBehalfOfId: {{moment.CanonicalId("s.onBehalfOfId")}}, sourceId: {{moment.CanonicalId("s.sourceId")}},
           aboutEntityIds: {{moment.CanonicalIds("s.aboutEntityIds")}}}
        """;

    public static Statement Read(CypherRow row) => new(
        row.Text("id"), row.Text("articleId"), row.Word<StatementKind>("kind"), row.OptionalText("speakerId"),
        row.OptionalText("speakerChainId"), row.Word<SpeakerStatus>("speakerStatus"), row.OptionalText("speakerWords"),
        row.Text("content"), row.OptionalText("cue"), row.Word<CueClass>("cueClass"), row.Word<Polarity>("polarity"),
        row.Word<Modality>("modality"), PartialDate.Parse(row.OptionalText("saidAt")), row.OptionalText("saidAtGround"),
        row.OptionalText("addresseeId"), row.OptionalText("onBehalfOfId"), row.OptionalText("role"),
        row.OptionalText("occasion"), row.OptionalText("withinId"), row.Text("utteranceId"), row.Real("confidence"),
        row.Text("rule"), ReadAbout(row), PartialDate.Parse(row.OptionalText("publishedOn")), row.OptionalText("sourceId"),
        row.Time("recordedAt"));

    private static IReadOnlyList<About> ReadAbout(CypherRow row)
    {
        var (entities, chains, roles) = (row.Texts("aboutEntityIds"), row.Texts("aboutChainIds"), row.Texts("aboutRoles"));
        var (stances, words, stanceWords) = (row.Texts("aboutStances"), row.Texts("aboutWords"), row.Texts("aboutStanceWords"));
        return [.. entities.Select((entity, at) => new About(
            entity, chains[at], Enum.Parse<AboutRole>(roles[at]),
            stances[at].Length == 0 ? null : Enum.Parse<Stance>(stances[at]), NullIfEmpty(words[at]), NullIfEmpty(stanceWords[at])))];
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
