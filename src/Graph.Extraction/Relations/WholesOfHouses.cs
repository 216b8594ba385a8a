using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Chains;

namespace Graph.Extraction.Relations;

/// <summary>Who works at an institute that is a university's works for the university too: "a lecturer at the Lakeside Institute at the University of Oldport". It is inferred.</summary>
internal static class WholesOfHouses
{
    public static List<FoundRelation> Find(List<FoundRelation> told)
    {
        if (!told.Exists(one => one.Rule == ModifierRelations.HouseAtRule))
            return [];
        var wholes = told.Where(one => one.Rule == ModifierRelations.HouseAtRule).ToLookup(one => one.Subject);
        return
        [
            .. told.Where(held => held.Subject.Type == EntityType.Person && (held.Type == RelationTypes.WorksFor || held.Type == RelationTypes.Leads))
                .SelectMany(held => wholes[held.Object].Where(house => house.Evidence.Overlaps(held.Evidence)).Select(house => Whole(held, house))),
        ];
    }

    private static FoundRelation Whole(FoundRelation held, FoundRelation house) => held with
    {
        Type = RelationTypes.WorksFor,
        Object = house.Object,
        Evidence = held.Evidence.Around(house.Evidence),
        Confidence = 0.6,
        Rule = "house-of-whole",
        IsInferred = true,
    };
}
