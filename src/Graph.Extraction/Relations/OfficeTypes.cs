using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;

namespace Graph.Extraction.Relations;

/// <summary>Which relation an office at a body is: a president is a state's head, but a company's leader.</summary>
internal static class OfficeTypes
{
    public static RelationType? Of(OfficeMention office, EntityChain body) => office.Kind switch
    {
        OfficeKind.Minister => RelationTypes.MinisterOf,
        OfficeKind.Spokesperson => RelationTypes.SpokespersonFor,
        OfficeKind.Representative => RelationTypes.Represents,
        OfficeKind.Member => RelationTypes.MemberOf,
        OfficeKind.Staff => RelationTypes.WorksFor,
        // A deputy or vice holds an office there, but not the first one.
        _ when office.IsDeputy => RelationTypes.WorksFor,
        OfficeKind.President => body.Type == EntityType.State ? RelationTypes.HeadOfStateOf : RelationTypes.Leads,
        OfficeKind.Premier => body.Type == EntityType.State ? RelationTypes.HeadOfGovernmentOf : RelationTypes.Leads,
        OfficeKind.Chair => RelationTypes.Chairs,
        OfficeKind.Leader => RelationTypes.Leads,
        OfficeKind.Founder => RelationTypes.Founded,
        _ => null,
    };
}
