using Graph.Api.Articles;
using Graph.Api.Loading;
using Graph.Api.Statements;
using Graph.Api.Times;
using Graph.Core.Evidences;
using GraphQL.Types;

namespace Graph.Api.Evidences;

internal sealed class EvidenceGraphType : ObjectGraphType<Shown<Evidence>>
{
    public EvidenceGraphType()
    {
        Name = "Evidence";
        Description = "Why a relation or statement is held: the words of one article version that say so.";
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        Field<NonNullGraphType<ArticleGraphType>>("article")
            .Resolve(context => context.Article(context.Source.It.ArticleId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<NonNullGraphType<ArticleVersionGraphType>>("version").Description("The version of the article that the words stand in.")
            .Resolve(context => context.Version(context.Source.It.VersionId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field("words", evidence => evidence.It.Words).Description("The version's text from 'start' to 'end'.");
        Field("start", evidence => evidence.It.Span.Start).Description("In UTF-16 code units of the version's text.");
        Field("end", evidence => evidence.It.Span.End).Description("In UTF-16 code units of the version's text, exclusive.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvidencePartGraphType>>>>("parts")
            .Description("The places of a statement's source, cue and content; empty for a relation.")
            .Resolve(context => context.Source.It.Parts);
        Field<StatementGraphType>("claimedIn").Description("The statement that claims a relation, where its basis is a claim.")
            .Resolve(context => context.Source.It.StatementId is { } id ? context.Statement(id, context.Source.AsOf).AsOf(context.Source.AsOf) : null);
        Field("extractor", evidence => evidence.It.Extractor).Description("What read the article.");
        Field("rule", evidence => evidence.It.Rule).Description("Which of its rules found it.");
        Field("confidence", evidence => evidence.It.Confidence).Description("How sure it is, 0 to 1.");
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Resolve(context => context.Source.It.RecordedAt);
    }
}

internal sealed class EvidencePartGraphType : ObjectGraphType<EvidencePart>
{
    public EvidencePartGraphType()
    {
        Name = "EvidencePart";
        Description = "One piece of a statement's evidence.";
        Field("role", part => part.Role);
        Field("start", part => part.Span.Start).Description("In UTF-16 code units of the version's text.");
        Field("end", part => part.Span.End).Description("In UTF-16 code units of the version's text, exclusive.");
    }
}

internal sealed class EvidenceRoleGraphType : EnumerationGraphType
{
    public EvidenceRoleGraphType()
    {
        Name = "EvidenceRole";
        Description = "What a piece of a statement's evidence is.";
        Add("SOURCE", EvidenceRole.Source);
        Add("CUE", EvidenceRole.Cue);
        Add("CONTENT", EvidenceRole.Content);
        Add("SAID_AT", EvidenceRole.SaidAt);
        Add("OCCASION", EvidenceRole.Occasion);
    }
}
