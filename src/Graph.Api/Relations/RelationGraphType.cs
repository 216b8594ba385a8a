using Graph.Api.Beliefs;
using Graph.Api.Entities;
using Graph.Api.Evidences;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Api.Origins;
using Graph.Api.Statements;
using Graph.Api.Times;
using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Relations;

internal sealed class RelationGraphType : ObjectGraphType<Shown<Relation>>
{
    public RelationGraphType()
    {
        Name = "Relation";
        Description = "A typed fact between two entities. It never changes: anything else said of the two is another relation.";
        Interface<NodeGraphType>();
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        Field("type", relation => relation.It.Type, type: typeof(NonNullGraphType<RelationTypeGraphType>));
        EntityField("subject", relation => relation.SubjectId);
        EntityField("object", relation => relation.ObjectId);
        AddTime();
        AddProof();
    }

    private void AddTime()
    {
        Field("office", relation => relation.It.Office, nullable: true)
            .Description("The office in the article's words, where the type is one of offices: \"deputy foreign minister\".");
        Field<PartialDateGraphType>("validFrom").Description("Since when it holds; null when not known.").Resolve(context => context.Source.It.ValidFrom);
        Field<PartialDateGraphType>("validTo").Description("The last day on which it held; null when not known or still open.").Resolve(context => context.Source.It.ValidTo);
        Field("ended", relation => relation.It.Ended).Description("Whether it is known to be over, with or without a date.");
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Description("When it was first recorded.").Resolve(context => context.Source.It.RecordedAt);
    }

    private void AddProof()
    {
        Field("basis", relation => relation.It.Basis);
        Field("confidence", relation => relation.It.Confidence).Description("The surest evidence's confidence, 0 to 1.");
        Field("evidenceCount", relation => relation.It.EvidenceCount);
        this.AddIndependentSources();
        this.AddBelief();
        this.AddConflicts();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvidenceGraphType>>>>("evidence")
            .Description("The words of the articles that prove it.")
            .Resolve(context => context.Evidence(context.Source.It.Id, context.Source.AsOf).EachAsOf(context.Source.AsOf));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatementGraphType>>>>("claimedIn")
            .Description("The statements that claim it, where its basis is a claim.")
            .Resolve(context => ClaimedIn(context, context.Source.It.Id, context.Source.AsOf));
    }

    private static IDataLoaderResult ClaimedIn(IResolveFieldContext context, string relationId, AsOf asOf) => context
        .Evidence(relationId, asOf)
        .Then(evidence => context.Statements((evidence ?? []).Select(piece => piece.StatementId), asOf));

    private void EntityField(string name, Func<Relation, string> idOf) => Field<NonNullGraphType<EntityGraphType>>(name)
        .Resolve(context => context.Entity(idOf(context.Source.It), context.Source.AsOf).AsOf(context.Source.AsOf));
}
