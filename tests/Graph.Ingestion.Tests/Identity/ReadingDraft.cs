using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Time;
using Graph.Extraction.Readings;

namespace Graph.Ingestion.Tests.Identity;

/// <summary>A reading written by hand: the text is one line for each entity and fact, so that every span is right.</summary>
internal sealed class ReadingDraft
{
    private readonly List<ReadEntity> entities = [];
    private readonly List<ReadRelation> relations = [];

    public string Text { get; private set; } = "";

    public Reading Reading => new(entities, relations, []);

    /// <summary>The id of an entity that the text names once.</summary>
    public string Add(EntityType type, string name, string? wikidataId = null, NameKind kind = NameKind.Full)
    {
        var id = $"e{entities.Count + 1}";
        entities.Add(new(id, type, name, wikidataId, [new(Write(name), MentionKind.Name, kind)]));
        return id;
    }

    /// <summary>The id of a body that the text introduces as "Full Name (ACR)".</summary>
    public string AddBody(string name, string acronym)
    {
        var id = Add(EntityType.Organization, name);
        entities[^1] = entities[^1] with { Mentions = [.. entities[^1].Mentions, new(Write(acronym), MentionKind.Name, NameKind.Acronym)] };
        return id;
    }

    public void Relate(
        string subject, RelationType type, string to, string? office = null, string? on = null, RelationBasis basis = RelationBasis.Stated) =>
        relations.Add(new(
            type, subject, to, basis, office, PartialDate.Parse(on), null, false, [Write($"{subject} {type} {to}")], null, 0.9, "draft"));

    private TextSpan Write(string words)
    {
        var start = Text.Length;
        Text += words + "\n";
        return new(start, start + words.Length);
    }
}
