using Graph.Core.Articles;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Blocks;

/// <summary>
/// Cuts the text into paragraphs. A line is one, unless it runs on in the next line (wire copy with fixed width).
/// </summary>
public sealed class BlockAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [];

    public IReadOnlyList<Layer> Adds => [Layer.Blocks];

    public void Annotate(AnnotatedArticle article)
    {
        TextSpan? open = null;
        foreach (var line in Lines(article.Text))
        {
            if (open is { } before && line.Length > 0 && RunsOn(article.Text, before, line))
            {
                open = before with { End = line.End };
                continue;
            }

            AddBlock(article, open);
            open = line.Length > 0 ? line : null;
        }

        AddBlock(article, open);
    }

    private static void AddBlock(AnnotatedArticle article, TextSpan? span)
    {
        if (span is { } block)
            article.Blocks.Add(new Block(block, BlockKinds.Of(article.Text.AsSpan(block.Start, block.Length))));
    }

    private static bool RunsOn(string text, TextSpan before, TextSpan line) =>
        before.Length >= 40
        && !BlockKinds.EndsSentence(text[before.End - 1])
        && (char.IsLower(text[line.Start]) || text[before.End - 1] is ',' or '-');

    private static readonly char[] LineEnds = ['\n', '\r', '\u2028', '\u2029'];

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOfAny(LineEnds, start);
            if (end < 0)
                end = text.Length;
            yield return Trim(text, start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        // A line of nothing that is to be seen is none.
        for (var seen = start; start < end; start = seen)
        {
            seen = SilentLetters.IsBlank(text[start]) ? start + 1 : SilentLetters.EndFrom(text.AsSpan(0, end), start);
            if (seen == start)
                break;
        }

        while (end > start && SilentLetters.IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
