using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Readings;

namespace Graph.Extraction.Tests;

/// <summary>A reading together with its text, so that a test can speak in words.</summary>
internal sealed record Reads(string Text, Reading Reading)
{
    public static Reads Of(string text, DateOnly? publishedOn = null) => new(text, ArticleReader.Default.Read(new ArticleText(text, publishedOn)));

    public ReadStatement Only => Assert.Single(Reading.Statements);

    public string? SpeakerOf(ReadStatement statement) => statement.Speaker is { } id ? NameOf(id) : null;

    public string NameOf(string id) => Reading.Entities.Single(entity => entity.Id == id).Name;

    public string Words(IEnumerable<TextSpan> spans) => string.Join(" | ", spans.Select(span => span.Cut(Text)));

    public IEnumerable<string> Relations => Reading.Relations.Select(relation => $"{NameOf(relation.Subject)} {relation.Type} {NameOf(relation.Object)}");

    public ReadEntity Entity(string name) => Reading.Entities.Single(entity => entity.Name == name);

    public IEnumerable<string> Names(EntityType type) => Reading.Entities.Where(entity => entity.Type == type).Select(entity => entity.Name);

    public IEnumerable<string> MentionsOf(string name) => Entity(name).Mentions.Select(mention => mention.Span.Cut(Text));
}
