using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Extraction.Reference;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Who of the persons of an article leads a state, by what the article tells or by the reference facts: "the Ruritanian leader", and "the
/// Ruritanian president" where it tells nobody to be that.
/// </summary>
internal sealed class KnownLeaders
{
    private const string Leader = "leader";

    private static readonly HashSet<string> Titles = new(["president", "prime minister", "chancellor", "king", "queen", "emir", "monarch", "sultan", "head of state", "supreme leader", Leader], StringComparer.Ordinal);

    // No article tells of more whom such a title could mean.
    private const int MostLeaders = 40;

    private readonly HashSet<EntityChain> _noted = [];
    private readonly List<(EntityChain Person, List<ReferenceTerm> Terms)> _leaders = [];

    public void Note(EntityChain person)
    {
        if (!_noted.Add(person) || _leaders.Count == MostLeaders)
            return;
        var known = ReferencePeople.ByName[FoldedText.FoldName(WithoutInitials(person.Name))];
        if (known.Any(namesake => namesake.Terms.Count > 0) || person.Offices.Any(office => Titles.Contains(office.Title)))
            _leaders.Add((person, [.. known.SelectMany(namesake => namesake.Terms)]));
    }

    /// <summary>Whom a title with a state means; null where that is nobody or several.</summary>
    public EntityChain? At(string title, EntityChain state)
    {
        var meant = _leaders.FindAll(leader => IsTold(leader.Person, title, state) || leader.Terms.Exists(term => term.State == state.Entry?.Key && (title is Leader || term.Office == title)));
        return meant is [{ Person: var only }] ? only : null;
    }

    private static bool IsTold(EntityChain person, string title, EntityChain state) =>
        title is Leader && person.Offices.Any(office => office.Where == state && Titles.Contains(office.Title));

    // "Tomas V. Belk"
    private static string WithoutInitials(string name) => name.Contains(". ", StringComparison.Ordinal) ? string.Join(' ', name.Split(' ').Where(word => word.Length > 2 || word[^1] != '.')) : name;
}
