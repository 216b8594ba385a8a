using System.Collections.Concurrent;
using Graph.Extraction.Annotation;
using Graph.Extraction.Encoders;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tagging;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Parsing;

/// <summary>
/// Gives every token its part of speech, its place in the sentence's tree and what the network takes for a name. Universal Dependencies takes "vice-president" as three
/// words where a token here is one: it is read as three, and the token takes the tag and the head of the one that leads them.
/// </summary>
public sealed class SyntaxAnnotator : IAnnotator
{
    // Enough words that sentences of like length are found among them; a longer article needs no more room than that.
    private const int Together = 8192;

    // The room of articles that were read before, where no sentence took more than real ones do.
    private readonly ConcurrentBag<(SentenceReader Reader, List<int> Tokens)> _kept = [];

    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Sentences, Layer.Casing];

    public IReadOnlyList<Layer> Adds => [Layer.Tags, Layer.Dependencies, Layer.NameLabels];

    public void Annotate(AnnotatedArticle article)
    {
        article.Tags.EnsureCapacity(article.Tokens.Count);
        article.Dependencies.EnsureCapacity(article.Tokens.Count);
        article.NameLabels.EnsureCapacity(article.Tokens.Count);
        var (reader, tokens) = _kept.TryTake(out var kept) ? kept : (new(), []);
        foreach (var sentence in article.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
                AddWords(article.Tokens[token], token, reader, tokens);
            reader.EndSentence();
            if (reader.Count >= Together)
                Read(article, reader, tokens);
        }

        Read(article, reader, tokens);
        TreeMends.Apply(article);
        HeadlineMends.Apply(article);
        if (tokens.Capacity <= 2 * Together)
            _kept.Add((reader, tokens));
    }

    private static void Read(AnnotatedArticle article, SentenceReader reader, List<int> tokens)
    {
        reader.Run();
        Take(article, reader, tokens);
        reader.Clear();
        tokens.Clear();
    }

    private static void Take(AnnotatedArticle article, SentenceReader reader, List<int> tokens)
    {
        for (var word = 0; word < reader.Count;)
        {
            var end = word + 1;
            while (end < reader.Count && tokens[end] == tokens[word])
                end++;
            var leader = LeaderOf(reader, word, end);
            var head = reader.HeadOf(leader);
            article.Tags.Add(reader.TagOf(leader));
            article.NameLabels.Add((byte)reader.NameOf(word));
            article.Dependencies.Add(new Dependency(head < 0 ? -1 : tokens[head], reader.LabelOf(leader)));
            word = end;
        }
    }

    private static void AddWords(Token token, int at, SentenceReader reader, List<int> tokens)
    {
        if (!token.IsWord || token.Text.Length > MostOfHyphenated || !token.Text.Contains('-', StringComparison.Ordinal))
        {
            reader.Add(token.Text);
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
            reader.Add(word);
            tokens.Add(at);
        }
    }

    // A longer one is no word of English, and would make the sentence longer than sentences are.
    private const int MostOfHyphenated = 60;

    /// <summary>The first of a token's words that hangs on a word outside it.</summary>
    private static int LeaderOf(SentenceReader reader, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (reader.HeadOf(word) is var head && (head < first || head >= end))
                return word;
        return first;
    }
}
