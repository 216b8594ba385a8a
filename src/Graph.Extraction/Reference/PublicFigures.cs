namespace Graph.Extraction.Reference;

/// <summary>
/// Full names of persons whom news often names without telling who they are: politicians out of the offices of state that <see cref="ReferencePerson"/>
/// lists, heads of firms and bodies, athletes, the dead. They tell that a name is a person's, and of which gender; whoever else bears one is a person too.
/// </summary>
/// <param name="FamilyNameFirst">Of those the family name stands first, so that the first word tells no gender.</param>
public sealed record PublicFigures(IReadOnlyList<string> Male, IReadOnlyList<string> Female, IReadOnlyList<string> FamilyNameFirst);
