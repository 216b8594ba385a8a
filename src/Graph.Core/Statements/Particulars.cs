using Graph.Core.Identity;

namespace Graph.Core.Statements;

/// <summary>Whether two contents that agree in nearly all words speak of two things.</summary>
internal enum Clash
{
    None,

    /// <summary>Two words stand against each other that may be names or only begin their sentences.</summary>
    Doubtful,

    Certain,
}

/// <summary>
/// What in a content cannot be put in other words: its numbers, dates and names, and what it negates. Two contents speak of two things
/// where each has a particular of its own ("5 percent", "9 percent"); where only one has, the other is shorter.
/// </summary>
internal sealed class Particulars
{
    // "will not, he promised, be closed"
    private const int ReachOfNegation = 3;

    private readonly List<ParticularWord> words;
    private readonly HashSet<string> stems;
    private readonly HashSet<string> capitals;
    private readonly HashSet<string> sounds;
    private readonly HashSet<string> acronyms;

    private Particulars(List<ParticularWord> words)
    {
        this.words = words;
        stems = [.. words.Select(word => word.Stem)];
        var names = words.FindAll(word => word.HasCapital);
        capitals = [.. names.Select(word => word.Folded)];
        sounds = [.. names.Select(word => NameSounds.Sound(word.Folded))];
        acronyms = [.. names.Select(word => word.Acronym).OfType<string>()];
    }

    public static Particulars Of(Statement statement) => new(ParticularWord.Read(statement));

    /// <summary>Whether each of the two has a number, a date or a name that the other one has no counterpart for.</summary>
    public Clash ClashWith(Particulars other)
    {
        var (mine, its) = (Without(other), other.Without(this));
        if (mine.Exists(word => word.IsSure && its.Exists(own => own.IsSure && own.Kind == word.Kind)))
            return Clash.Certain;
        return mine.Exists(word => word.Kind == ParticularKind.Name) && its.Exists(word => word.Kind == ParticularKind.Name) ? Clash.Doubtful : Clash.None;
    }

    /// <summary>Whether this negates what the other one says and does not negate.</summary>
    public bool Negates(Particulars other)
    {
        var negated = other.Negated(ReachOfNegation).ToHashSet(StringComparer.Ordinal);
        return Negated(1).Any(stem => other.stems.Contains(stem) && !negated.Contains(stem));
    }

    private List<ParticularWord> Without(Particulars other) => words.FindAll(word => word.Kind != ParticularKind.None && !other.HasCounterpart(word));

    private bool HasCounterpart(ParticularWord word) => stems.Contains(word.Stem) || (word.Kind == ParticularKind.Name && IsNamed(word));

    private bool IsNamed(ParticularWord word) =>
        sounds.Contains(NameSounds.Sound(word.Folded)) || acronyms.Contains(word.Folded) || (word.Acronym is { } acronym && capitals.Contains(acronym))
        || capitals.Any(capital => AreForms(capital, word.Folded)) || words.Exists(other => other.EntityIds.Intersect(word.EntityIds).Any());

    // "Armenia" and "Armenians".
    private static bool AreForms(string left, string right)
    {
        const int stem = 4;
        const int ending = 3;
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.Length >= stem && longer.Length - shorter.Length <= ending && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    // "not only" negates nothing.
    private IEnumerable<string> Negated(int reach) => Enumerable.Range(0, words.Count)
        .Where(at => words[at].IsNegation && (at + 1 == words.Count || words[at + 1].Folded != "only"))
        .SelectMany(at => words.Skip(at + 1).Where(word => !ContentWords.IsSmall(word.Folded)).Take(reach))
        .Select(word => word.Stem);
}
