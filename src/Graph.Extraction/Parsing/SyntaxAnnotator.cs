using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tagging;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Parsing;

/// <summary>
/// Gives every token its part of speech and its place in the sentence's tree. Universal Dependencies takes "vice-president" as three
/// words where a token here is one: it is read as three, and the token takes the tag and the head of the one that leads them.
/// </summary>
public sealed class SyntaxAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Sentences];

    public IReadOnlyList<Layer> Adds => [Layer.Tags, Layer.Dependencies];

    public void Annotate(AnnotatedArticle article)
    {
        article.Tags.EnsureCapacity(article.Tokens.Count);
        article.Dependencies.EnsureCapacity(article.Tokens.Count);
        var parser = new SentenceParser();
        var tokens = new List<int>();
        foreach (var sentence in article.Sentences)
            Annotate(article, sentence, parser, tokens);
    }

    private static void Annotate(AnnotatedArticle article, Sentence sentence, SentenceParser parser, List<int> tokens)
    {
        parser.Clear();
        tokens.Clear();
        for (var token = sentence.First; token < sentence.End; token++)
            AddWords(article.Tokens[token], token, parser, tokens);
        parser.Run();
        for (var word = 0; word < parser.Count;)
        {
            var end = word + 1;
            while (end < parser.Count && tokens[end] == tokens[word])
                end++;
            var leader = LeaderOf(parser, word, end);
            var head = parser.HeadOf(leader);
            article.Tags.Add(parser.TagOf(leader));
            article.Dependencies.Add(new Dependency(head < 0 ? -1 : tokens[head], parser.LabelOf(leader)));
            word = end;
        }
    }

    private static void AddWords(Token token, int at, SentenceParser parser, List<int> tokens)
    {
        if (!token.IsWord || token.Text.Length > MostOfHyphenated || !token.Text.Contains('-', StringComparison.Ordinal))
        {
            parser.Add(token.Text);
            tokens.Add(at);
            return;
        }

        var start = 0;
        for (var letter = 0; letter <= token.Text.Length; letter++)
        {
            if (letter < token.Text.Length && token.Text[letter] != '-')
                continue;
            Add(token.Text[start..letter]);
            Add(letter < token.Text.Length ? "-" : "");
            start = letter + 1;
        }

        void Add(string word)
        {
            if (word.Length == 0)
                return;
            parser.Add(word);
            tokens.Add(at);
        }
    }

    // A longer one is no word of English, and would make the sentence longer than sentences are.
    private const int MostOfHyphenated = 60;

    /// <summary>The first of a token's words that hangs on a word outside it.</summary>
    private static int LeaderOf(SentenceParser parser, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (parser.HeadOf(word) is var head && (head < first || head >= end))
                return word;
        return first;
    }
}
