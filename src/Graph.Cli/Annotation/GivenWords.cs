using System.Text;
using Graph.Core.Articles;
using Graph.Extraction;
using Graph.Extraction.Annotation;
using Graph.Extraction.Encoders;
using Graph.Extraction.Lemmas;
using Graph.Extraction.Readings;

namespace Graph.Cli.Annotation;

/// <summary>
/// Reads the words of a CoNLL-U file, so that they can be scored against it. Its comments, its ranges of surface tokens and its empty
/// nodes are kept as they are. Names are read over all of its sentences as one text, a line each.
/// </summary>
internal static class GivenWords
{
    /// <exception cref="FormatException">A line is neither empty, nor a comment, nor columns that tabs part; the message begins with its number.</exception>
    public static async Task WriteAsync(TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var lines = (await input.ReadToEndAsync(cancellationToken)).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Check(lines);
        var names = new NamesByPlace(TextOf(lines));
        var reader = Read(lines);
        var (first, word) = (0, 0);
        foreach (var line in lines)
        {
            if (line.Length == 0)
                first = word;
            output.WriteLine(IsWord(line) ? WordLine(line, first, word, reader, names.Next(FormOf(line).Length)) : line);
            word += IsWord(line) ? 1 : 0;
        }

        output.WriteLine();
    }

    private static void Check(string[] lines)
    {
        var fault = Array.FindIndex(lines, line => line.Length > 0 && line[0] != '#' && !(char.IsAsciiDigit(line[0]) && line.Contains('\t', StringComparison.Ordinal)));
        if (fault >= 0 || !lines.Any(IsWord))
            throw new FormatException($":{Math.Max(fault, 0) + 1}: This is no CoNLL-U: a word's line begins with its number and has a tab between its columns. Without --conllu any text is read.");
    }

    private static SentenceReader Read(string[] lines)
    {
        var reader = new SentenceReader();
        foreach (var line in lines)
        {
            if (line.Length == 0)
                reader.EndSentence();
            else if (IsWord(line))
                reader.Add(FormOf(line));
        }

        reader.EndSentence();
        reader.Run();
        return reader;
    }

    private static string WordLine(string line, int first, int word, SentenceReader reader, string name)
    {
        var (form, tag) = (FormOf(line), reader.TagOf(word));
        var head = reader.HeadOf(word) < 0 ? -1 : reader.HeadOf(word) - first;
        return ConllLine.Of(word - first, form, Lemmatizer.Default.LemmaOf(form, tag), tag.Universal, tag.Penn, head, reader.LabelOf(word), name);
    }

    private static string TextOf(string[] lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.Length == 0)
                text.Append('\n');
            else if (IsWord(line))
                text.Append(FormOf(line)).Append(' ');
        }

        return text.ToString();
    }

    private static bool IsWord(string line) => line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Split('\t', 2)[0].All(char.IsAsciiDigit);

    private static string FormOf(string line) => line.Split('\t', 3) is [_, var form, ..] ? form : "_";

    /// <summary>The names of a text, asked for word by word from its start.</summary>
    private sealed class NamesByPlace(string text)
    {
        private readonly AnnotatedArticle _article = ArticleReader.Default.Annotate(new ArticleText(text));
        private string[]? _tags;
        private int _token;
        private int _at;

        public string Next(int length)
        {
            _tags ??= NameTags.Of(_article);
            while (_at < text.Length && text[_at] == '\n')
                _at++;
            var span = new TextSpan(_at, _at + length);
            _at = span.End + 1;
            while (_token < _tags.Length && _article.Tokens[_token].Span.End <= span.Start)
                _token++;
            if (_token >= _tags.Length || _article.Tokens[_token].Span.Start >= span.End)
                return "";
            var isInside = _article.Tokens[_token].Span.Start < span.Start;
            return isInside ? _tags[_token].Replace("NE=B-", "NE=I-", StringComparison.Ordinal) : _tags[_token];
        }
    }
}
