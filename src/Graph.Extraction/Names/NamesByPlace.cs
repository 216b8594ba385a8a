using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>The names that stand in no longer one, looked up by where they are.</summary>
internal sealed class NamesByPlace(List<NameMention> known)
{
    // No real name is longer.
    private const int LongestName = 16;

    private readonly TokenIndex<NameMention> _byFirst = new(known.Where(name => !name.IsInner), name => name.Range.First);

    /// <summary>Whether a rule holds of one of those that share a word with a range.</summary>
    public bool AnyOver(TokenRange range, Func<NameMention, bool> rule)
    {
        foreach (var name in _byFirst.Between(Math.Max(0, range.First - LongestName), range.End))
            if (name.Range.Overlaps(range) && rule(name))
                return true;
        return false;
    }
}
