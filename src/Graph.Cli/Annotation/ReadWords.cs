using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;

namespace Graph.Cli.Annotation;

/// <summary>Writes a text as it was read: its own sentences and tokens.</summary>
internal static class ReadWords
{
    public static void Write(AnnotatedArticle article, TextWriter output)
    {
        var (names, chains) = (NameTags.Of(article), ChainBrackets.Of(article));
        if (article.Sentences.Count > 0)
            output.WriteLine("# newdoc\n" + ChainBrackets.Header);
        foreach (var sentence in article.Sentences)
            Write(article, sentence, names, chains, output);
    }

    private static void Write(AnnotatedArticle article, Sentence sentence, string[] names, string[] chains, TextWriter output)
    {
        var span = article.SpanOf(new(sentence.First, sentence.End));
        output.WriteLine("# text = " + span.Cut(article.Text).ReplaceLineEndings(" "));
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var (tag, dependency) = (article.Tags[token], article.Dependencies[token]);
            var head = dependency.IsRoot ? -1 : dependency.Head - sentence.First;
            var isGlued = token + 1 < sentence.End && !article.Tokens[token + 1].SpaceBefore;
            var misc = string.Join('|', new[] { chains[token], names[token], isGlued ? "SpaceAfter=No" : "" }.Where(part => part.Length > 0));
            output.WriteLine(ConllLine.Of(token - sentence.First, article.Tokens[token].Span.Cut(article.Text), article.LemmaOf(token), tag.Universal, tag.Penn, head, dependency.Label, misc));
        }

        output.WriteLine();
    }
}
