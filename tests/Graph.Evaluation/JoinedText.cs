using System.Text;
using Graph.Core.Articles;

namespace Graph.Evaluation;

/// <summary>
/// A text of gold words of which nobody kept where spaces stood, joined as prose is written: no space before a comma, an owner's 's or
/// a closing bracket, behind an opening one, nor around a hyphen between letters. A straight quotation mark keeps both, as it may open or close.
/// </summary>
internal sealed class JoinedText
{
    private static readonly HashSet<string> Closing = new(
        [",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "'S", "n't", "n’t", "'re", "'ve", "'ll", "'d", "'m", "...", "..", "”", "’"], StringComparer.Ordinal);

    private static readonly HashSet<string> Opening = new(["(", "[", "$", "€", "£", "“", "‘"], StringComparer.Ordinal);

    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    /// <summary>Adds a sentence on a line of its own and tells where each of its words stands.</summary>
    public IReadOnlyList<TextSpan> Add(IReadOnlyList<string> words)
    {
        var places = new List<TextSpan>(words.Count);
        var joins = true;
        for (var at = 0; at < words.Count; at++)
        {
            var isHyphen = IsHyphen(words, at);
            if (!joins && !isHyphen && !Closing.Contains(words[at]))
                _text.Append(' ');
            places.Add(new TextSpan(_text.Length, _text.Length + words[at].Length));
            _text.Append(words[at]);
            joins = isHyphen || Opening.Contains(words[at]);
        }

        _text.Append('\n');
        return places;
    }

    private static bool IsHyphen(IReadOnlyList<string> words, int at) =>
        words[at] == "-" && at > 0 && at + 1 < words.Count && char.IsLetterOrDigit(words[at - 1][^1]) && char.IsLetterOrDigit(words[at + 1][0]);
}
