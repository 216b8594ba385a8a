using System.Globalization;
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
    public void Every_time_in_an_office_has_its_line()
    {
        var offices = Facts.SelectMany(facts => facts.Relations).Where(relation => relation.Type.IsOffice).ToList();

        Assert.Equal(ReferenceData.Default.People.Sum(person => person.Terms.Count), offices.Count);
        Assert.All(offices, office => Assert.True(office is { Office: not null, ValidFrom: not null } && office.Ended == office.ValidTo is not null));
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
    public void The_versions_that_are_listed_are_those_that_the_files_make()
    {
        var (hash, versions) = (ReferenceData.HashOfFacts(), Facts.Select(ReferenceVersion.Of).ToList());

        Assert.True(
            hash == ReferenceVersion.ListedOf && versions.SequenceEqual(ReferenceVersion.Listed),
            $"ReferenceVersion.cs should list these:\n{hash}\n{string.Join('\n', versions)}");
    }

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

    [Theory]
    [InlineData("Q145", "2020-06-01", "Boris Johnson Known", "Elizabeth II Known")]
    [InlineData("Q145", "1990-06-01", "Elizabeth II Known")]
    [InlineData("Q145", "2022-03-01", "Boris Johnson Possible", "Charles III Possible", "Elizabeth II Possible", "Liz Truss Possible")]
    [InlineData("Q399", "2022-02-15", "Alen Simonyan Possible", "Armen Sarkissian Possible", "Nikol Pashinyan Possible", "Vahagn Khachatryan Possible")]
    [InlineData("Q159", "2018-03-01", "Vladimir Putin Known")]
    [InlineData("Q232", "2021-06-01", "Askar Mamin Known", "Kassym-Jomart Tokayev Known")]
    public async Task Who_held_an_office_on_a_day_is_told(string state, string day, params string[] expected)
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.Store.WriteAsync(Facts, Cancellation);

        var holders = await OfficeHolders.FindAsync(graph.Store, Entity.IdOfWikidata(state), null, DateOnly.Parse(day, CultureInfo.InvariantCulture), AsOf.Now, Cancellation);
        var people = await graph.Store.GetEntitiesAsync([.. holders.Select(holder => holder.Relation.SubjectId)], AsOf.Now, Cancellation);

        Assert.Equal(expected, holders.Select(holder => $"{people[holder.Relation.SubjectId].Name} {holder.Tenure}").Order(StringComparer.Ordinal));
    }
}
