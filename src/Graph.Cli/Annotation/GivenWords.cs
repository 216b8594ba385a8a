using System.Text;
using Graph.Core.Articles;
using Graph.Extraction;
using Graph.Extraction.Annotation;
using Graph.Extraction.Lemmas;
using Graph.Extraction.Parsing;
using Graph.Extraction.Readings;

namespace Graph.Cli.Annotation;

/// <summary>
/// Reads the words of a CoNLL-U file, so that they can be scored against it. Its comments, its ranges of surface tokens and its empty
/// nodes are kept as they are. Names are read over all of its sentences as one text, a line each.
/// </summary>
internal static class GivenWords
{
    public static async Task WriteAsync(TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var lines = (await input.ReadToEndAsync(cancellationToken)).ReplaceLineEndings("\n").Split('\n');
        var names = new NamesByPlace(TextOf(lines));
        var parser = new SentenceParser();
        var sentence = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
            {
                sentence.Add(line);
                continue;
            }

            if (sentence.Count > 0)
                Write(sentence, parser, names, output);
            sentence.Clear();
        }
    }

    private static void Write(List<string> lines, SentenceParser parser, NamesByPlace names, TextWriter output)
    {
        parser.Clear();
        foreach (var line in lines.Where(IsWord))
            parser.Add(FormOf(line));
        parser.Run();
        var word = 0;
        foreach (var line in lines)
        {
            output.WriteLine(IsWord(line) ? WordLine(line, word, parser, names.Next(FormOf(line).Length)) : line);
            word += IsWord(line) ? 1 : 0;
        }

        output.WriteLine();
    }

    private static string WordLine(string line, int word, SentenceParser parser, string name)
    {
        var (form, tag) = (FormOf(line), parser.TagOf(word));
        return ConllLine.Of(word, form, Lemmatizer.Default.LemmaOf(form, tag), tag.Universal, tag.Penn, parser.HeadOf(word), parser.LabelOf(word), name);
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

    private static bool IsWord(string line) => char.IsAsciiDigit(line[0]) && line.Split('\t', 2)[0].All(char.IsAsciiDigit);

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
