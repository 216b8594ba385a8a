using Graph.Api.Loading;
using Graph.Api.Mutations;
using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Judgements;

/// <summary>Changes of who is the same; none writes a mention, so each can be undone.</summary>
internal static class JudgementMutations
{
    public static void AddJudgementMutations(this MutationGraphType mutation)
    {
        mutation.Field<NonNullGraphType<JudgementPayloadGraphType>>("judge")
            .Description("Says whether two entities are the same, or two utterances are one. A judgement on the same two that counts is replaced.")
            .Argument<NonNullGraphType<JudgeInputGraphType>>("input")
            .ResolveAsync(async context => await JudgeAsync(context, context.GetArgument<JudgeInput>("input")));
        mutation.AddUndo<JudgementPayloadGraphType, Judgement>(
            "undoJudgement", "Undoes a judgement; what it replaced counts again.",
            (writer, id, by, reason, cancellation) => writer.UndoJudgementAsync(id, by, reason, cancellation));
    }

    private static async Task<Outcome<Judgement>> JudgeAsync(IResolveFieldContext context, JudgeInput input)
    {
        if (input.LeftId == input.RightId)
            return Outcome<Judgement>.Refused(MutationErrorCode.SameEntity, "Both ids are the same. Give the ids of two entities or of two utterances.");
        if (JudgedPair.IsUtterance(input.LeftId) != JudgedPair.IsUtterance(input.RightId))
            return Outcome<Judgement>.Refused(MutationErrorCode.OtherKind, "One id is of an entity and the other of an utterance. Give two of a kind.");
        if (Signature.Fault(input.By, input.Reason, "judges") is { } fault)
            return Outcome<Judgement>.Refused(fault);
        if (input.Score is not (>= 0 and <= 1))
            return Outcome<Judgement>.Refused(MutationErrorCode.OutOfRange, $"'score' is {input.Score}; it goes from 0 to 1.");
        if (input.Verdict == Verdict.Same && await TellKindsApartAsync(context, input) is { } apart)
            return Outcome<Judgement>.Refused(MutationErrorCode.OtherKind, apart);
        return await context.WriteAsync((writer, cancellation) => writer.JudgeAsync(
            new NewJudgement(input.LeftId, input.RightId, input.Verdict, input.By, input.Score, input.Reason), cancellation));
    }

    // A reader takes a place for a state and a body for a group; a person it takes for neither.
    private static async Task<string?> TellKindsApartAsync(IResolveFieldContext context, JudgeInput input)
    {
        var entities = await context.Reader().GetEntitiesAsync([input.LeftId, input.RightId], AsOf.Now, context.CancellationToken);
        return entities.TryGetValue(input.LeftId, out var left) && entities.TryGetValue(input.RightId, out var right)
            && left.Type != right.Type && (left.Type == EntityType.Person || right.Type == EntityType.Person)
            ? $"{left.Name} is read as {Word(left.Type)} and {right.Name} as {Word(right.Type)}, and a person is no other thing. Split off what does not belong, or judge DIFFERENT."
            : null;
    }

    private static string Word(EntityType type) => type.ToString().ToUpperInvariant();
}

internal sealed record JudgeInput
{
    public string LeftId { get; init; } = "";

    public string RightId { get; init; } = "";

    public Verdict Verdict { get; init; }

    public string By { get; init; } = "";

    public double Score { get; init; }

    public string? Reason { get; init; }
}

internal sealed class JudgeInputGraphType : InputObjectGraphType<JudgeInput>
{
    public JudgeInputGraphType()
    {
        Name = "JudgeInput";
        Field<NonNullGraphType<IdGraphType>>("leftId");
        Field<NonNullGraphType<IdGraphType>>("rightId");
        Field<NonNullGraphType<VerdictGraphType>>("verdict");
        Field<NonNullGraphType<StringGraphType>>("by").Description("The name of who judges.");
        Field<NonNullGraphType<FloatGraphType>>("score").Description("How sure, 0 to 1.").DefaultValue(1.0);
        Field<StringGraphType>("reason");
    }
}

internal sealed class JudgementPayloadGraphType : ObjectGraphType<Outcome<Judgement>>
{
    public JudgementPayloadGraphType()
    {
        Name = "JudgementPayload";
        Field<JudgementGraphType>("judgement").Description("The judgement as it stands now; null where there is an error.")
            .Resolve(context => context.Source.Value is { } judgement ? Shown.Of(judgement, AsOf.Now) : null);
        Field<MutationErrorGraphType>("error").Resolve(context => context.Source.Error);
    }
}
