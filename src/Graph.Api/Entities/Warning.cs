using Graph.Api.Loading;
using Graph.Core.Entities;
using GraphQL.Types;

namespace Graph.Api.Entities;

/// <summary>What the asker should know of how a question was understood.</summary>
/// <param name="Reference">What was asked for, as written.</param>
internal sealed record Warning(WarningCode Code, string Message, string Reference, IReadOnlyList<Shown<EntityMatch>> Candidates)
{
    /// <summary>The warning where a question can be of one entity only: of several that go by a name the first is taken, and it says so.</summary>
    public Warning WhereFirstIsTaken() => Code != WarningCode.AmbiguousName ? this : this with
    {
        Message = $"{Candidates.Count} entities go by the name '{Reference}', and the first of the candidates was taken. Ask by the id of another one to mean that.",
    };
}

internal enum WarningCode
{
    AmbiguousName,
    UnknownName,
    UnknownWikidataId,
}

internal sealed class WarningGraphType : ObjectGraphType<Warning>
{
    public WarningGraphType()
    {
        Name = "Warning";
        Description = "What the asker should know of how a question was understood.";
        Field("code", warning => warning.Code);
        Field("message", warning => warning.Message).Description("What was taken, and how to be more exact.");
        Field("reference", warning => warning.Reference).Description("The name or id in question, as it was given.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityCandidateGraphType>>>>("candidates")
            .Description("What the name may mean, the most usual first; of an unknown name, who goes by a spelling of it.")
            .Resolve(context => context.Source.Candidates);
    }
}

internal sealed class WarningCodeGraphType : EnumerationGraphType
{
    public WarningCodeGraphType()
    {
        Name = "WarningCode";
        Add("AMBIGUOUS_NAME", WarningCode.AmbiguousName, "Several entities go by the name; the candidates say which.");
        Add("UNKNOWN_NAME", WarningCode.UnknownName, "Nothing goes by the name; candidates go by a spelling of it.");
        Add("UNKNOWN_WIKIDATA_ID", WarningCode.UnknownWikidataId, "Nothing here has the Wikidata id.");
    }
}

internal sealed class EntityCandidateGraphType : ObjectGraphType<Shown<EntityMatch>>
{
    public EntityCandidateGraphType()
    {
        Name = "EntityCandidate";
        Description = "An entity that a name may mean.";
        Field<NonNullGraphType<EntityGraphType>>("entity").Resolve(context => Shown.Of(context.Source.It.Entity, context.Source.AsOf));
        Field("name", match => match.It.Name).Description("The name as it is written.");
        Field("kind", match => match.It.Kind);
        Field("articles", match => match.It.Articles).Description("In how many articles it goes by the name.");
    }
}
