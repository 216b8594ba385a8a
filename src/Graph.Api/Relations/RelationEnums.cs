using Graph.Core.Relations;
using GraphQL.Types;

namespace Graph.Api.Relations;

internal sealed class RelationTypeGraphType : EnumerationGraphType
{
    public RelationTypeGraphType()
    {
        Name = "RelationType";
        Description = "The closed list of relation types; each says how it reads between its subject and its object.";
        foreach (var type in RelationTypes.All)
            Add(type.Name, type, type.Reads);
    }
}

internal sealed class RelationBasisGraphType : EnumerationGraphType
{
    public RelationBasisGraphType()
    {
        Name = "RelationBasis";
        Description = "On what ground a relation is held.";
        Add("STATED", RelationBasis.Stated, "An article says it in its own voice.");
        Add("CLAIMED", RelationBasis.Claimed, "Somebody in the article says it.");
        Add("INFERRED", RelationBasis.Inferred, "A rule concludes it; the evidence says which.");
        Add("REFERENCE", RelationBasis.Reference, "The project's own reference facts hold it.");
    }
}
