using Graph.Api.Entities;
using Graph.Api.Limits;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Api.Origins;
using Graph.Api.Paging;
using Graph.Api.Relations;
using Graph.Api.Statements;
using Graph.Api.Times;
using Graph.Core.Articles;
using Graph.Core.Relations;
using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Articles;

internal sealed class ArticleGraphType : ObjectGraphType<Shown<Article>>
{
    /// <summary>How many mentions an article of some length has.</summary>
    public const int UsualMentions = 100;

    public ArticleGraphType()
    {
        Name = "Article";
        Description = "One published text, whatever versions it went through.";
        Interface<NodeGraphType>();
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        AddOrigin();
        AddText();
        AddFacts();
    }

    private void AddOrigin()
    {
        Field("url", article => article.It.Url, nullable: true);
        Field("externalId", article => article.It.ExternalId, nullable: true).Description("The id that its publisher or sender gave it.");
        Field("title", article => article.It.Title, nullable: true);
        Field<EntityGraphType>("source").Description("Who published it; null where that is not known.")
            .Resolve(context => context.Source.It.SourceId is { } id ? context.Entity(id, context.Source.AsOf).AsOf(context.Source.AsOf) : null);
        Field("sourceName", article => article.It.SourceName, nullable: true).Description("Who published it, in the words that came with it.");
        Field<PartialDateGraphType>("publishedOn").Description("The day of publication (UTC), as precisely as known.").Resolve(context => context.Source.It.PublishedOn);
        Field<DateTimeScalar>("publishedAt").Description("The moment of publication, where a time was given.").Resolve(context => context.Source.It.PublishedAt);
        Field("language", article => article.It.Language).Description("BCP 47 tag.");
        Field("retracted", article => article.It.RetractedAt != null).Description("Whether the article was retracted; what it says counts no more then.");
        Field<DateTimeScalar>("retractedAt").Resolve(context => context.Source.It.RetractedAt);
    }

    private void AddText()
    {
        Field<NonNullGraphType<StringGraphType>>("text").Description("The text of the version that is shown.")
            .Resolve(context => context.Version(context.Source.It.VersionId, context.Source.AsOf).Select(version => version?.Text));
        Field<NonNullGraphType<ArticleVersionGraphType>>("version").Description("The version that is shown.")
            .Resolve(context => context.Version(context.Source.It.VersionId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ArticleVersionGraphType>>>>("versions").Description("All its versions, the first one first.")
            .Resolve(context => context.Versions(context.Source.It.Id, context.Source.AsOf).EachAsOf(context.Source.AsOf));
        this.AddVersionDiff();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MentionGraphType>>>>("mentions")
            .UsualLength(UsualMentions)
            .Description("Every mention in the text, by where it starts, the longer first, so that a page can mark them.")
            .Resolve(context => context.Mentions(context.Source.It.VersionId, context.Source.AsOf).EachAsOf(context.Source.AsOf));
    }

    private void AddFacts()
    {
        Field<NonNullGraphType<ConnectionGraphType<StatementGraphType>>>("statements")
            .Description("The statements that it reports.")
            .StatementArguments()
            .ValidOnArgument()
            .Resolve(context => context.StatementPage(StatementAnchor.Article, context.Source.It.Id, context.Asked(context.Source.AsOf)));
        Field<NonNullGraphType<ConnectionGraphType<RelationGraphType>>>("relations")
            .Description("The relations that it has evidence for.")
            .RelationArguments()
            .ValidOnArgument()
            .Resolve(context => context.RelationPage(RelationAnchor.Article, context.Source.It.Id, context.Asked(context.Source.AsOf)));
    }
}

internal sealed class ArticleVersionGraphType : ObjectGraphType<Shown<ArticleVersion>>
{
    public ArticleVersionGraphType()
    {
        Name = "ArticleVersion";
        Description = "An article's text as it stood at one time.";
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        Field<NonNullGraphType<ArticleGraphType>>("article")
            .Resolve(context => context.Article(context.Source.It.ArticleId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field("number", version => version.It.Number).Description("1 for the first that was recorded.");
        Field("title", version => version.It.Title, nullable: true);
        Field<PartialDateGraphType>("publishedOn").Resolve(context => context.Source.It.PublishedOn);
        Field<DateTimeScalar>("publishedAt").Resolve(context => context.Source.It.PublishedAt);
        Field("sourceName", version => version.It.SourceName, nullable: true).Description("Who published it, in the words that came with it.");
        Field("text", version => version.It.Text).Description("Every offset counts its UTF-16 code units.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MentionGraphType>>>>("mentions")
            .UsualLength(ArticleGraphType.UsualMentions)
            .Resolve(context => context.Mentions(context.Source.It.Id, context.Source.AsOf).EachAsOf(context.Source.AsOf));
        this.AddOrigin();
        Field("extractor", version => version.It.Extractor).Description("Name and version of what read it.");
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Resolve(context => context.Source.It.RecordedAt);
        Field<DateTimeScalar>("retractedAt").Description("When a newer version replaced it or the article was retracted; null while it is shown.")
            .Resolve(context => context.Source.It.RetractedAt);
    }
}

internal sealed class MentionGraphType : ObjectGraphType<Shown<Mention>>
{
    public MentionGraphType()
    {
        Name = "Mention";
        Description = "A place in an article's text that names somebody or something.";
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        Field<NonNullGraphType<EntityGraphType>>("entity")
            .Resolve(context => context.Entity(context.Source.It.EntityId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<NonNullGraphType<ArticleVersionGraphType>>("version").Description("The version of the article that it stands in.")
            .Resolve(context => context.Version(context.Source.It.VersionId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field("kind", mention => mention.It.Kind);
        Field("words", mention => mention.It.Words).Description("The version's text from 'start' to 'end'.");
        Field("start", mention => mention.It.Span.Start).Description("In UTF-16 code units of the version's text.");
        Field("end", mention => mention.It.Span.End).Description("In UTF-16 code units of the version's text, exclusive.");
        Field<NonNullGraphType<IdGraphType>>("chainId").Description("The same for all mentions of one thing in one article.")
            .Resolve(context => context.Source.It.ChainId);
        Field("assignedBy", mention => mention.It.Assignment!.By)
            .Description("The rule by which its chain was taken for its entity when the article came. What persons decided since, the entity's judgements and splits tell.");
        Field("assignmentScore", mention => mention.It.Assignment!.Score).Description("How sure the rule was, 0 to 1.");
    }
}
