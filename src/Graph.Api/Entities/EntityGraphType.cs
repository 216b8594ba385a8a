using Graph.Api.Articles;
using Graph.Api.Judgements;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Relations;
using Graph.Api.Splits;
using Graph.Api.Statements;
using Graph.Api.Times;
using Graph.Core.Entities;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Entities;

internal sealed class EntityGraphType : ObjectGraphType<Shown<Entity>>
{
    public EntityGraphType()
    {
        Name = "Entity";
        Description = "Somebody or something across articles.";
        Interface<NodeGraphType>();
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        Field("type", entity => entity.It.Type);
        Field("name", entity => entity.It.Name).Description("The name it is shown by.");
        Field("wikidataId", entity => entity.It.WikidataId, nullable: true).Description("Its Wikidata id, where known: \"Q159\".");
        Field("description", entity => entity.It.Description, nullable: true).Description("A few words that tell it from others of its name.");
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Description("When it was first recorded.").Resolve(context => context.Source.It.RecordedAt);
        AddNames();
        AddSplits();
        AddStatements();
        AddRelations();
        AddMentions();
    }

    private void AddNames()
    {
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityNameGraphType>>>>("names")
            .Description("Every name it goes by, with how often and where; the most used first.")
            .Resolve(context => context.Names(context.Source.It.Id, context.Source.AsOf).EachAsOf(context.Source.AsOf));
        Field<NonNullGraphType<EntityCountsGraphType>>("counts")
            .Description("How much it says and is spoken of.")
            .Resolve(context => context.Counts(context.Source.It.Id, context.Source.AsOf).Select(counts => counts ?? EntityCounts.None));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<JudgementGraphType>>>>("judgements")
            .Description("The judgements that count and name it: who is one with it and who is not.")
            .Resolve(context => context.Judgements(context.Source.It.Id, context.Source.AsOf).EachAsOf(context.Source.AsOf));
    }

    private void AddSplits() =>
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SplitGraphType>>>>("splits")
            .Description("The splits that count and took chains out of it, or made it.")
            .Resolve(context => context.Splits(context.Source.It.Id, context.Source.AsOf).EachAsOf(context.Source.AsOf));

    private void AddStatements()
    {
        Field<NonNullGraphType<ConnectionGraphType<StatementGraphType>>>("statements")
            .Description("What it said.")
            .StatementArguments()
            .ValidOnArgument()
            .Resolve(context => context.StatementPage(StatementAnchor.Speaker, context.Source.It.Id, context.Asked(context.Source.AsOf)));
        Field<NonNullGraphType<ConnectionGraphType<StatementGraphType>>>("statementsAbout")
            .Description("What was said about it, as target or topic.")
            .StatementArguments()
            .ValidOnArgument()
            .Resolve(context => context.StatementPage(StatementAnchor.About, context.Source.It.Id, context.Asked(context.Source.AsOf)));
    }

    private void AddRelations()
    {
        Field<NonNullGraphType<ConnectionGraphType<RelationGraphType>>>("relations")
            .Description("Its relations, at either end.")
            .RelationArguments()
            .ValidOnArgument()
            .Resolve(context => context.RelationPage(RelationAnchor.Either, context.Source.It.Id, context.Asked(context.Source.AsOf)));
        Field<NonNullGraphType<ConnectionGraphType<RelationGraphType>>>("offices")
            .Description("The offices it holds or held, each with the words that prove it.")
            .PageArgument()
            .ValidOnArgument()
            .Resolve(context => context.OfficePage(context.Source.It.Id, context.Asked(context.Source.AsOf)));
    }

    private void AddMentions() =>
        Field<NonNullGraphType<ConnectionGraphType<MentionGraphType>>>("mentions")
            .Description("Where it is mentioned, article by article.")
            .PageArgument()
            .Resolve(context =>
            {
                var (page, asOf) = (context.Page(), context.Source.AsOf);
                return context
                    .OfField<Page<Core.Articles.Mention>>(context.Source.It.Id, (reader, ids, cancellation) => reader.GetMentionPagesAsync(ids, page, asOf, cancellation))
                    .Select(mentions => Paging.Connection.Of(mentions ?? Core.Stores.Page.Empty<Core.Articles.Mention>(page), page, asOf, []));
            });
}

internal sealed class EntityNameGraphType : ObjectGraphType<Shown<EntityName>>
{
    public EntityNameGraphType()
    {
        Name = "EntityName";
        Description = "A name of an entity with how often and where it was seen.";
        Field("text", name => name.It.Text);
        Field("kind", name => name.It.Kind);
        Field("count", name => name.It.Count).Description("How many mentions use it.");
        Field("articles", name => name.It.Articles).Description("How many articles use it.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ArticleGraphType>>>>("seenIn")
            .Description("The articles that use it, at most ten; 'articles' says how many there are.")
            .Resolve(context => context.Articles(context.Source.It.ArticleIds, context.Source.AsOf));
    }
}

internal sealed class EntityCountsGraphType : ObjectGraphType<EntityCounts>
{
    public EntityCountsGraphType()
    {
        Name = "EntityCounts";
        Description = "How much an entity says and is spoken of.";
        Field("said", counts => counts.Said).Description("Statements it made.");
        Field("targetOf", counts => counts.TargetOf).Description("Statements that say something of it.");
        Field("topicOf", counts => counts.TopicOf).Description("Statements that name it.");
        Field("mentions", counts => counts.Mentions);
        Field("articles", counts => counts.Articles);
    }
}
