using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>"PORT ARDEN (Lowmark Wire) - ...": where an article was written may be of several words, of which the network sees one.</summary>
internal sealed class DatelinePlaces
{
    private const int Longest = 4;

    public DatelinePlaces(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
            if (article.OpensDateline(sentence.First))
            {
                var end = sentence.First;
                while (end < sentence.End && article.Tokens[end].IsWord && article.Tokens[end].IsAllCapitals)
                    end++;
                if (end - sentence.First is > 1 and <= Longest && end < sentence.End && article.Tokens[end].Text is "," or "(" or "-" or "–" or "—" or "--")
                    Found.Add(new TokenRange(sentence.First, end));
            }
    }

    public List<TokenRange> Found { get; } = [];

    public bool Hold(TokenRange name)
    {
        foreach (var place in Found)
            if (place.Overlaps(name))
                return true;
        return false;
    }
}
