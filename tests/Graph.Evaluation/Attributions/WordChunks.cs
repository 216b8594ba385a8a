using System.Text.RegularExpressions;
using Graph.Core.Articles;

namespace Graph.Evaluation.Attributions;

/// <summary>The words of a text as attributions are scored on them: runs of letters and digits, and single marks.</summary>
internal sealed partial class WordChunks(string text)
{
    private readonly List<TextSpan> _words = [.. Words().Matches(text).Select(match => new TextSpan(match.Index, match.Index + match.Length))];

    /// <summary>The runs of words that the places cover at least in part.</summary>
    public IEnumerable<(int First, int End)> Chunks(IReadOnlyList<TextSpan> places)
    {
        var (first, last) = (-1, -1);
        foreach (var word in Covered(places).Order())
        {
            if (first >= 0 && word != last + 1)
                yield return (first, last + 1);
            if (first < 0 || word != last + 1)
                first = word;
            last = word;
        }

        if (first >= 0)
            yield return (first, last + 1);
    }

    public HashSet<int> Covered(IReadOnlyList<TextSpan> places)
    {
        var covered = new HashSet<int>();
        foreach (var place in places)
            for (var word = FirstEndingAfter(place.Start); word < _words.Count && _words[word].Start < place.End; word++)
                covered.Add(word);
        return covered;
    }

    private int FirstEndingAfter(int start)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Words();
}
