using Graph.Api.Articles;
using Graph.Api.Beliefs;
using Graph.Api.Entities;
using Graph.Api.Evidences;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Api.Origins;
using Graph.Api.Paging;
using Graph.Api.Relations;
using Graph.Api.Times;
using Graph.Api.Utterances;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Statements;

internal sealed class StatementGraphType : ObjectGraphType<Shown<Statement>>
{
    public StatementGraphType()
    {
        Name = "Statement";
        Description = "Somebody's words or thought as one article reports them.";
        Interface<NodeGraphType>();
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        AddWords();
        AddSpeaker();
        AddTime();
        AddAbout();
        AddReport();
        AddProof();
        this.AddUtterance();
    }

    private void AddWords()
    {
        Field("kind", statement => statement.It.Kind);
        Field("content", statement => statement.It.Content).Description("What was said, in the article's exact words; pieces are joined by \" ... \".");
        Field("cue", statement => statement.It.Cue, nullable: true).Description("The words that mark it as said: \"said\", \"according to\".");
        Field("cueClass", statement => statement.It.CueClass);
        Field("polarity", statement => statement.It.Polarity);
        Field("modality", statement => statement.It.Modality);
        Field<NonNullGraphType<IdGraphType>>("utteranceId")
            .Description("The same for all statements that give the same words to the same speaker.")
            .Resolve(context => context.Source.It.UtteranceId);
    }

    private void AddSpeaker()
    {
        EntityField("speaker", statement => statement.SpeakerId).Description("Who said it; null unless resolved.");
        Field("speakerStatus", statement => statement.It.SpeakerStatus);
        Field("speakerWords", statement => statement.It.SpeakerWords, nullable: true)
            .Description("How the article names the speaker there; null where the speaker is only understood.");
        Field("role", statement => statement.It.Role, nullable: true).Description("In what office the speaker speaks, in the article's words.");
        EntityField("onBehalfOf", statement => statement.OnBehalfOfId).Description("For whom the speaker speaks.");
        EntityField("addressee", statement => statement.AddresseeId).Description("To whom it was said.");
        Field("occasion", statement => statement.It.Occasion, nullable: true).Description("On what occasion, in the article's words.");
    }

    private void AddTime()
    {
        Field<SaidAtGraphType>("saidAt").Description("When it was said, as precisely as the article tells; null when not known.")
            .Resolve(context => context.Source.It.SaidAt is null ? null : context.Source.It);
        Field<PartialDateGraphType>("publishedOn").Description("The day of the report.").Resolve(context => context.Source.It.PublishedOn);
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Description("When it was first recorded.").Resolve(context => context.Source.It.RecordedAt);
    }

    private void AddAbout() =>
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AboutGraphType>>>>("about")
            .Description("Every entity that it is about.")
            .Resolve(context => Shown.OfAll(context.Source.It.About, context.Source.AsOf));

    private void AddReport()
    {
        Field<NonNullGraphType<ArticleGraphType>>("article")
            .Resolve(context => context.Article(context.Source.It.ArticleId, context.Source.AsOf).AsOf(context.Source.AsOf));
        EntityField("source", statement => statement.SourceId).Description("Who published the report.");
        Field<StatementGraphType>("conveyedBy")
            .Description("The statement that conveys this one: \"TASS reported, citing ...\"; null for the outermost.")
            .Resolve(context => context.Source.It.WithinId is { } id ? context.Statement(id, context.Source.AsOf).AsOf(context.Source.AsOf) : null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatementGraphType>>>>("chain")
            .Description("All the statements that convey this one, outermost first; empty where the article reports it directly.")
            .Resolve(context => context.Chain(context.Source.It, context.Source.AsOf));
        Field<NonNullGraphType<ConnectionGraphType<StatementGraphType>>>("conveys")
            .Description("The statements that this one conveys.")
            .StatementArguments()
            .ValidOnArgument()
            .Resolve(context => context.StatementPage(StatementAnchor.Within, context.Source.It.Id, context.Asked(context.Source.AsOf)));
    }

    private void AddProof()
    {
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvidenceGraphType>>>>("evidence")
            .Description("The words of the article that prove it.")
            .Resolve(context => context.Evidence(context.Source.It.Id, context.Source.AsOf).EachAsOf(context.Source.AsOf));
        Field<NonNullGraphType<ConnectionGraphType<RelationGraphType>>>("claims")
            .Description("The relations that it claims.")
            .RelationArguments()
            .ValidOnArgument()
            .Resolve(context => context.RelationPage(RelationAnchor.ClaimedIn, context.Source.It.Id, context.Asked(context.Source.AsOf)));
        this.AddIndependentSources();
        this.AddBelief();
        Field("confidence", statement => statement.It.Confidence).Description("How sure the extractor is, 0 to 1.");
        Field("rule", statement => statement.It.Rule).Description("Which of the extractor's rules found it.");
    }

    private GraphQL.Builders.FieldBuilder<Shown<Statement>, object> EntityField(string name, Func<Statement, string?> idOf) =>
        Field<EntityGraphType>(name).Resolve(context =>
            idOf(context.Source.It) is { } id ? context.Entity(id, context.Source.AsOf).AsOf(context.Source.AsOf) : null);
}

internal sealed class SaidAtGraphType : ObjectGraphType<Statement>
{
    public SaidAtGraphType()
    {
        Name = "SaidAt";
        Description = "When a statement was made, with what the date rests on.";
        Field("value", statement => statement.SaidAt!.Value.ToString()).Description("\"2022\", \"2022-01\" or \"2022-01-10\".");
        Field("precision", statement => statement.SaidAt!.Value.Precision);
        Field("ground", statement => statement.SaidAtGround, nullable: true).Description("The article's words that the date rests on.");
    }
}

internal sealed class AboutGraphType : ObjectGraphType<Shown<About>>
{
    public AboutGraphType()
    {
        Name = "About";
        Description = "One entity that a statement is about.";
        Field<NonNullGraphType<EntityGraphType>>("entity")
            .Resolve(context => context.Entity(context.Source.It.EntityId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field("role", about => about.It.Role);
        Field("stance", about => about.It.Stance, nullable: true).Description("What the words express towards a target; null where they express none.");
        Field("stanceWords", about => about.It.StanceWords, nullable: true).Description("The words that carry the stance; null where none is expressed.");
        Field("words", about => about.It.Words, nullable: true).Description("The content's words that name it; null where it is only understood.");
    }
}
