using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Entities;

internal sealed class EntityTypeGraphType : EnumerationGraphType
{
    public EntityTypeGraphType()
    {
        Name = "EntityType";
        Description = "What kind of somebody or something an entity is.";
        Add("PERSON", EntityType.Person);
        Add("ORGANIZATION", EntityType.Organization);
        Add("STATE", EntityType.State);
        Add("PLACE", EntityType.Place);
        Add("EVENT", EntityType.Event);
        Add("GROUP", EntityType.Group, "Unnamed people who act together: an office's press staff, the ministers of a meeting.");
    }
}

internal sealed class NameKindGraphType : EnumerationGraphType
{
    public NameKindGraphType()
    {
        Name = "NameKind";
        Description = "How a name relates to the entity's full name.";
        Add("FULL", NameKind.Full);
        Add("SHORT", NameKind.Short);
        Add("ACRONYM", NameKind.Acronym);
        Add("TRANSLITERATION", NameKind.Transliteration);
        Add("FORMER", NameKind.Former);
        Add("METONYM", NameKind.Metonym, "An adjective or capital that stands for a state.");
    }
}

internal sealed class MentionKindGraphType : EnumerationGraphType
{
    public MentionKindGraphType()
    {
        Name = "MentionKind";
        Description = "How a mention names its entity.";
        Add("NAME", MentionKind.Name);
        Add("NOMINAL", MentionKind.Nominal, "By a description: \"the agency\".");
        Add("PRONOUN", MentionKind.Pronoun);
    }
}

internal sealed class EntityOrderGraphType : EnumerationGraphType
{
    public EntityOrderGraphType()
    {
        Name = "EntityOrder";
        Description = "By what entities are ordered.";
        Add("NAME", EntityOrder.Name);
        Add("MOST_MENTIONED", EntityOrder.MostMentioned);
        Add("MOST_SAID", EntityOrder.MostSaid, "Who has the most statements.");
        Add("MOST_TALKED_ABOUT", EntityOrder.MostTalkedAbout, "Who is target or topic of the most statements.");
    }
}
