using Graph.Api.Articles;
using Graph.Api.Judgements;
using Graph.Api.Splits;
using GraphQL.Types;

namespace Graph.Api;

/// <summary>What can be changed. A new change is added here.</summary>
internal sealed class MutationGraphType : ObjectGraphType
{
    public MutationGraphType()
    {
        Name = "Mutation";
        this.AddSubmitArticle();
        this.AddRetractions();
        this.AddJudgementMutations();
        this.AddSplitMutations();
    }
}
