using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Mutations;

/// <summary>Why a change was not made, for whoever asked for it to mend.</summary>
internal sealed record MutationError(MutationErrorCode Code, string Message);

internal enum MutationErrorCode
{
    NotFound,
    Retracted,
    SameEntity,
    OtherKind,
    Blank,
    OutOfRange,
    TooLong,
    OtherChain,
    AllChains,
}

/// <summary>What a change answers: what it did, or why it was not made.</summary>
internal sealed record Outcome<T>(T? Value, MutationError? Error)
    where T : class
{
    /// <summary>Makes a change; what the store does not hold is an error to tell, anything else goes on.</summary>
    public static async Task<Outcome<T>> OfAsync(Func<Task<T>> change)
    {
        try
        {
            return new(await change(), null);
        }
        catch (NotInStoreException exception)
        {
            return Refused(MutationErrorCode.NotFound, exception.Message);
        }
    }

    public static Outcome<T> Refused(MutationErrorCode code, string message) => Refused(new(code, message));

    public static Outcome<T> Refused(MutationError error) => new(null, error);
}

internal sealed class MutationErrorGraphType : ObjectGraphType<MutationError>
{
    public MutationErrorGraphType()
    {
        Name = "MutationError";
        Description = "Why a change was not made.";
        Field("code", error => error.Code);
        Field("message", error => error.Message).Description("The fault and the way out.");
    }
}

internal sealed class MutationErrorCodeGraphType : EnumerationGraphType
{
    public MutationErrorCodeGraphType()
    {
        Name = "MutationErrorCode";
        Add("NOT_FOUND", MutationErrorCode.NotFound, "There is no such article, version, entity, judgement or split.");
        Add("RETRACTED", MutationErrorCode.Retracted, "The article is retracted and shows no version.");
        Add("SAME_ENTITY", MutationErrorCode.SameEntity, "Both ids are the same.");
        Add("OTHER_KIND", MutationErrorCode.OtherKind, "One id is of an entity and the other of an utterance, or a person is to be one with what is no person.");
        Add("BLANK", MutationErrorCode.Blank, "A text that must say something says nothing.");
        Add("OUT_OF_RANGE", MutationErrorCode.OutOfRange, "A number is outside of what it may be.");
        Add("TOO_LONG", MutationErrorCode.TooLong, "A text is longer than what is kept of it.");
        Add("OTHER_CHAIN", MutationErrorCode.OtherChain, "A chain is not of the entity.");
        Add("ALL_CHAINS", MutationErrorCode.AllChains, "All chains are chosen, so that nothing would be left.");
    }
}
