using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Extraction.Readings;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Chains;
using Graph.Ingestion.Facts;
using Graph.Ingestion.Identity;

namespace Graph.Ingestion.Tests.Facts;

public sealed class FactsBuilderTests
{
    private const string Text = "\"We won,\" Ilo Dorn told the Wire, \"and Mara Velt leads Selm.\"";

    private static readonly ReadEntity Dorn = EntityOf("e1", EntityType.Person, "Ilo Dorn");
    private static readonly ReadEntity Wire = EntityOf("e2", EntityType.Organization, "Wire");
    private static readonly ReadEntity Velt = EntityOf("e3", EntityType.Person, "Mara Velt");
    private static readonly ReadEntity Selm = EntityOf("e4", EntityType.Place, "Selm");

    [Fact]
    public void Pieces_of_a_statement_are_joined_and_its_evidence_spans_them()
    {
        var facts = Build([StatementOf("s1", null)]);

        var statement = Assert.Single(facts.Statements);
        var evidence = Assert.Single(facts.Evidence);
        Assert.Equal("\"We won,\" ... \"and Mara Velt leads Selm.\"", statement.Content);
        Assert.Equal(("Ilo Dorn", "told"), (statement.SpeakerWords, statement.Cue));
        Assert.Equal(Text, evidence.Words);
        Assert.Equal(4, evidence.Parts.Count);
    }

    [Fact]
    public void A_conveyed_statement_names_the_outer_one_whatever_their_order()
    {
        var facts = Build([StatementOf("s1", "s2"), StatementOf("s2", null) with { Speaker = "e2" }]);

        var inner = facts.Statements.Single(statement => statement.WithinId is not null);
        Assert.Equal(facts.Statements.Single(statement => statement.WithinId is null).Id, inner.WithinId);
    }

    [Fact]
    public void A_sentence_printed_twice_stays_two_statements() =>
        Assert.Equal(2, Build([StatementOf("s1", null), StatementOf("s2", null)]).Statements.Select(statement => statement.Id).Distinct().Count());

    [Fact]
    public void A_claimed_relation_names_the_statement_that_claims_it()
    {
        var claim = new ReadRelation(
            RelationTypes.Leads, "e3", "e4", RelationBasis.Claimed, "mayor", null, null, false, [SpanOf("Mara Velt leads Selm")], "s1", 0.7, "verb");

        var facts = Build([StatementOf("s1", null)], [claim, claim with { Confidence = 0.9 }]);

        var relation = Assert.Single(facts.Relations);
        var evidence = Assert.Single(facts.Evidence, evidence => evidence.FactId == relation.Id);
        Assert.Equal(facts.Statements[0].Id, evidence.StatementId);
        Assert.Equal((0.9, 0.9), (relation.Confidence, evidence.Confidence));
    }

    [Fact]
    public void A_paper_that_its_own_article_names_has_one_chain()
    {
        var facts = Build([StatementOf("s1", null)]);

        var wire = Assert.Single(facts.Chains, chain => chain.Name == "Wire");
        Assert.Equal(wire.EntityId, facts.Article.SourceId);
        Assert.Equal(wire.EntityId, facts.Statements[0].SourceId);
    }

    [Fact]
    public void A_store_takes_the_facts() => Assert.Empty(ArticleFactsCheck.Check(Build([StatementOf("s1", null)])));

    [Fact]
    public void The_same_article_gives_the_same_ids()
    {
        var (first, second) = (Build([StatementOf("s1", null)]), Build([StatementOf("s1", null)]));

        Assert.Equal(first.Evidence.Select(evidence => evidence.Id), second.Evidence.Select(evidence => evidence.Id));
        Assert.Equal(first.Mentions.Select(mention => mention.Id), second.Mentions.Select(mention => mention.Id));
    }

    private static ArticleFacts Build(IReadOnlyList<ReadStatement> statements, IReadOnlyList<ReadRelation>? relations = null)
    {
        var reading = new Reading([Dorn, Wire, Velt, Selm], relations ?? [], statements);
        var article = ArticleChecks.Check(new("1", null, null, "Wire", "2031-03-04", null, Text, ArticleOrigin.Api)).Article!;
        var chains = ArticleChains.Of(article, reading, new ReferenceNames([]));
        return FactsBuilder.Build(article, reading, chains, chains.All.ToDictionary(chain => chain.Id, AssignmentOf));
    }

    private static Assignment AssignmentOf(ArticleChain chain)
    {
        var id = Entity.IdOfChain(chain.Id);
        return new(id, "new", 1, new(id, chain.Type, chain.Name, null, null, default));
    }

    private static ReadStatement StatementOf(string id, string? within) => new(
        id, StatementKind.Direct, "e1", SpeakerStatus.Resolved, [SpanOf("Ilo Dorn")], [SpanOf("told")],
        [SpanOf("\"We won,\""), SpanOf("\"and Mara Velt leads Selm.\"")],
        [new("e3", AboutRole.Topic, null, [SpanOf("Mara Velt")], []), new("e3", AboutRole.Target, null, [SpanOf("Mara Velt")], [])],
        within, CueClass.Neutral, Polarity.Positive, Modality.Asserted, null, null, "e2", null, null, null, 0.9, "verb");

    private static ReadEntity EntityOf(string id, EntityType type, string name) =>
        new(id, type, name, null, [new(SpanOf(name), MentionKind.Name, NameKind.Full)]);

    private static TextSpan SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
