using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Extraction.Reference;
using Graph.Ingestion.Reference;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests.Reference;

public sealed class ReferenceFactsTests
{
    private static readonly IReadOnlyList<ArticleFacts> Facts = ReferenceFacts.Build(ReferenceData.Default);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_state_has_its_capital_and_every_membership_its_line()
    {
        var relations = Facts.SelectMany(facts => facts.Relations).ToList();

        Assert.Equal(ReferenceData.Default.States.Count, relations.Count(relation => relation.Type == RelationTypes.CapitalOf));
        Assert.Equal(
            ReferenceData.Default.Bodies.Sum(body => body.Members.Count), relations.Count(relation => relation.Type == RelationTypes.MemberOf));
        Assert.All(relations, relation => Assert.Equal(RelationBasis.Reference, relation.Basis));
    }

    [Fact]
    public void A_membership_that_ended_says_so()
    {
        var ended = Facts.SelectMany(facts => facts.Relations).Where(relation => relation.ValidTo is not null).ToList();

        Assert.NotEmpty(ended);
        Assert.All(ended, relation => Assert.True(relation.Ended));
    }

    [Fact]
    public void The_words_of_every_fact_name_both_its_ends()
    {
        var names = Facts.SelectMany(facts => facts.Entities).GroupBy(entity => entity.Id).ToDictionary(group => group.Key, group => group.First().Name);
        foreach (var facts in Facts)
            foreach (var evidence in facts.Evidence)
            {
                var relation = facts.Relations.Single(relation => relation.Id == evidence.FactId);
                Assert.Contains(names[relation.SubjectId], evidence.Words, StringComparison.Ordinal);
                Assert.Contains(names[relation.ObjectId], evidence.Words, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void The_same_data_give_the_same_facts() => Assert.Equal(
        Facts.Select(facts => facts.Version.Id), ReferenceFacts.Build(ReferenceData.Default).Select(facts => facts.Version.Id));

    [Fact]
    public async Task Written_twice_they_add_nothing()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.Store.WriteAsync(Facts, Cancellation);
        var size = await graph.Store.GetSizeAsync(Cancellation);

        var receipts = await graph.Store.WriteAsync(ReferenceFacts.Build(ReferenceData.Default), Cancellation);

        Assert.All(receipts, receipt => Assert.Equal(WriteOutcome.Unchanged, receipt.Outcome));
        Assert.Equal(size, await graph.Store.GetSizeAsync(Cancellation));
    }

    [Fact]
    public async Task An_article_leads_to_the_state_that_the_reference_facts_know()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.Store.WriteAsync(Facts, Cancellation);

        await graph.IngestAsync("Kazakhstan will host the summit, Kazakhstan said.");

        var found = await graph.Store.FindByNamesAsync(["kazakhstan"], null, AsOf.Now, Cancellation);
        Assert.Equal(EntityType.State, Assert.Single(found["kazakhstan"]).Entity.Type);
    }
}
