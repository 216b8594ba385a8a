using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Offices;

/// <summary>An office in the text, without whose it is: "Deputy Foreign Minister".</summary>
/// <param name="Range">The title with its rank and field, without "former" and without the state.</param>
/// <param name="Title">What the reference facts tell of the title.</param>
/// <param name="IsFormer">Whether it is said to be over ("former", "ex-") or not yet begun ("-elect").</param>
/// <param name="IsDeputy">Deputy or vice: never the head.</param>
/// <param name="IsPlural">Of several people, never of one: "directors", "spokesmen".</param>
public sealed record OfficeMention(TokenRange Range, ReferenceOffice Title, bool IsFormer, bool IsDeputy, bool IsPlural)
{
    /// <summary>Where "of" and the field behind the title begin that no list of titles holds: "Minister of Transportation"; null where none stands there.</summary>
    public int? FieldFirst { get; init; }

    /// <summary>Whether who holds it speaks for others.</summary>
    public bool IsSpokesperson => Title.OfBody == RelationTypes.SpokespersonFor.Name;

    /// <summary>Whether it can be held with a person: a president's spokesman, but not a president's minister.</summary>
    public bool CanBeOfPerson => Title.OfPerson is not null;

    /// <summary>Whether a town has it.</summary>
    public bool IsOfTown => Title.Title.EndsWith("mayor", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether states, their parts and towns have it and no party does: a party's minister, premier or mayor is one of its members.</summary>
    public bool IsOfGovernment => IsOfTown || Title.OfState == RelationTypes.MinisterOf.Name || Title.OfState == RelationTypes.HeadOfGovernmentOf.Name
        || Title.Title is "gov." || Title.Title.EndsWith("governor", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether none but states have it: a province has its premier and ministers, but neither a prime minister nor a foreign minister.</summary>
    public bool IsOfStatesAlone => Title.Title is "head of state" || Title.Title.EndsWith("prime minister", StringComparison.OrdinalIgnoreCase)
        || Title.OfState == RelationTypes.MinisterOf.Name && IsOfForeignAffairsOrDefence(Title.Title);

    private static bool IsOfForeignAffairsOrDefence(ReadOnlySpan<char> title)
    {
        foreach (var word in title.Split(' '))
            if (title[word] is "foreign" or "defence" or "defense")
                return true;
        return false;
    }

    /// <summary>What its holder is to a holder's state, body or person; null where there is no such office.</summary>
    public RelationType? TypeAt(EntityType whose)
    {
        var name = whose switch
        {
            EntityType.State => Title.OfState,
            EntityType.Person => Title.OfPerson,
            EntityType.Place => Title.OfPlace ?? Title.OfBody,
            _ => Title.OfBody,
        };
        var type = name is null ? null : RelationTypes.Find(name);
        // A deputy or vice holds an office there, but not the first one.
        return IsDeputy && type is not null && Heads.Contains(type) ? RelationTypes.WorksFor : type;
    }

    private static readonly HashSet<RelationType> Heads =
        [RelationTypes.HeadOfStateOf, RelationTypes.HeadOfGovernmentOf, RelationTypes.Leads, RelationTypes.Chairs];
}
