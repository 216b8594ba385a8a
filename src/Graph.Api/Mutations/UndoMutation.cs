using Graph.Api.Loading;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Mutations;

/// <summary>A decision is taken back: the same fields whatever it was.</summary>
internal static class UndoMutation
{
    /// <param name="undo">Takes what has the id back; given who does it and why.</param>
    public static void AddUndo<TPayload, T>(
        this MutationGraphType mutation, string name, string description, Func<IGraphWriter, string, string, string?, CancellationToken, Task<T>> undo)
        where TPayload : IGraphType
        where T : class =>
        mutation.Field<NonNullGraphType<TPayload>>(name)
            .Description($"{description} One that is undone already is answered as it stands.")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Argument<NonNullGraphType<StringGraphType>>("by", "The name of who undoes it.")
            .Argument<StringGraphType>("reason", "Kept in the history.")
            .ResolveAsync(async context => await UndoAsync(
                context, context.GetArgument<string>("id"), context.GetArgument<string>("by"), context.GetArgument<string?>("reason"), undo));

    private static async Task<Outcome<T>> UndoAsync<T>(
        IResolveFieldContext context, string id, string by, string? reason, Func<IGraphWriter, string, string, string?, CancellationToken, Task<T>> undo)
        where T : class =>
        Signature.Fault(by, reason, "undoes it") is { } fault
            ? Outcome<T>.Refused(fault)
            : await context.WriteAsync((writer, cancellation) => undo(writer, id, by, reason, cancellation));
}
