using Graph.Api.Articles;
using Graph.Api.Entities;
using Graph.Api.Histories;
using Graph.Api.Judgements;
using Graph.Api.Nodes;
using Graph.Api.Paths;
using Graph.Api.Relations;
using Graph.Api.Sizes;
using Graph.Api.Statements;
using Graph.Api.Utterances;
using GraphQL.Types;

namespace Graph.Api;

/// <summary>What can be asked. A new question is added here.</summary>
internal sealed class QueryGraphType : ObjectGraphType
{
    public QueryGraphType()
    {
        Name = "Query";
        this.AddStatementQueries();
        this.AddUtteranceQuery();
        this.AddEntityQueries();
        this.AddRelationQueries();
        this.AddHolderQuery();
        this.AddPathQuery();
        this.AddArticleQueries();
        this.AddNodeQuery();
        this.AddHistoryQuery();
        this.AddJudgementQueries();
        this.AddSizeQuery();
    }
}
