using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Api.Mutations;

/// <summary>
/// Makes one change after another, each with all that is read from it before the next (GraphQL specification, section
/// "Mutation"). The engine's serial strategy leaves loads for last, so what a change answers would show the changes after it.
/// </summary>
internal sealed class MutationStrategy : ParallelExecutionStrategy
{
    public override async Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        foreach (var change in ((ObjectExecutionNode)rootNode).SubFields!)
            await base.ExecuteNodeTreeAsync(context, change);
    }
}
