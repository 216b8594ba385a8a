using Graph.Api.Articles;
using Graph.Api.Beliefs;
using Graph.Api.Entities;
using Graph.Api.Evidences;
using Graph.Api.Histories;
using Graph.Api.Judgements;
using Graph.Api.Mutations;
using Graph.Api.Origins;
using Graph.Api.Paths;
using Graph.Api.Relations;
using Graph.Api.Statements;
using Graph.Api.Times;
using Graph.Api.Utterances;
using Graph.Core.Articles;
using Graph.Core.Beliefs;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Origins;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Core.Time;
using Graph.Ingestion.Articles;
using GraphQL.Types;

namespace Graph.Api;

/// <summary>The whole schema, as schema/graph.graphql shows it.</summary>
internal sealed class GraphSchema : Schema
{
    // The words of the domain, each with its enumeration here.
    private static readonly (Type Word, Type GraphType)[] Words =
    [
        (typeof(AboutRole), typeof(AboutRoleGraphType)),
        (typeof(ChangeKind), typeof(ChangeKindGraphType)),
        (typeof(CueClass), typeof(CueClassGraphType)),
        (typeof(DatePrecision), typeof(DatePrecisionGraphType)),
        (typeof(Distance), typeof(DistanceGraphType)),
        (typeof(EdgeKind), typeof(EdgeKindGraphType)),
        (typeof(EntityType), typeof(EntityTypeGraphType)),
        (typeof(EvidenceRole), typeof(EvidenceRoleGraphType)),
        (typeof(LinkKind), typeof(LinkKindGraphType)),
        (typeof(MentionKind), typeof(MentionKindGraphType)),
        (typeof(Modality), typeof(ModalityGraphType)),
        (typeof(MutationErrorCode), typeof(MutationErrorCodeGraphType)),
        (typeof(NameKind), typeof(NameKindGraphType)),
        (typeof(OriginGround), typeof(OriginGroundGraphType)),
        (typeof(Polarity), typeof(PolarityGraphType)),
        (typeof(RefusalCode), typeof(RefusalCodeGraphType)),
        (typeof(RelationBasis), typeof(RelationBasisGraphType)),
        (typeof(SpeakerStatus), typeof(SpeakerStatusGraphType)),
        (typeof(Stance), typeof(StanceGraphType)),
        (typeof(StatementDimension), typeof(StatementDimensionGraphType)),
        (typeof(StatementKind), typeof(StatementKindGraphType)),
        (typeof(Tenure), typeof(TenureGraphType)),
        (typeof(Verdict), typeof(VerdictGraphType)),
        (typeof(WarningCode), typeof(WarningCodeGraphType)),
    ];

    public GraphSchema(IServiceProvider services)
        : base(services)
    {
        Description = "A knowledge base of public statements: who said what about whom, with the exact words that prove it.";
        // So that introspection answers what current tools ask.
        Features.DeprecationOfInputValues = true;
        Features.RepeatableDirectives = true;
        foreach (var (word, graphType) in Words)
            RegisterTypeMapping(word, graphType);
        Query = new QueryGraphType();
        Mutation = new MutationGraphType();
        Subscription = new SubscriptionGraphType();
    }
}
