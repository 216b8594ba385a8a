using Graph.Api.Articles;
using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Core.Origins;
using GraphQL.Types;

namespace Graph.Api.Origins;

internal sealed class TextOriginGraphType : ObjectGraphType<Shown<TextOrigin>>
{
    public TextOriginGraphType()
    {
        Name = "TextOrigin";
        Description = "Where a text comes from: a wire report and all its reprints have one origin, and count once as support.";
        Field<NonNullGraphType<ArticleGraphType>>("article").Description("The article that had the text first.")
            .Resolve(context => context.Article(context.Source.It.ArticleId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<EntityGraphType>("source").Description("Whose report it is; null where that is not known.")
            .Resolve(context => context.Source.It.SourceId is { } id ? context.Entity(id, context.Source.AsOf).AsOf(context.Source.AsOf) : null);
        Field("ground", origin => origin.It.Ground);
        Field("resemblance", origin => origin.It.Resemblance).Description("How much of the two texts is the same, 0 to 1; 1 for its own.");
    }
}

internal sealed class OriginGroundGraphType : EnumerationGraphType
{
    public OriginGroundGraphType()
    {
        Name = "OriginGround";
        Description = "Why a text is held to come from where it is said to come from.";
        Add("OWN", OriginGround.Own, "Nothing says otherwise: its publisher wrote it.");
        Add("NEAR_DUPLICATE", OriginGround.NearDuplicate, "It is nearly the text of an article that was recorded before it.");
        Add("CREDITED", OriginGround.Credited, "Its dateline or byline names the agency that it is taken from.");
    }
}
