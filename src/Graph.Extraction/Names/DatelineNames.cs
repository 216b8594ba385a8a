using System.Globalization;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Dates;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// "PORT ARDEN, Ruritania (Lowmark Wire) - ...", "PORT ARDEN, March 7. /Lowmark Wire/.", "PORT ARDEN: ...": where an article was written and for whom, of which the network sees a
/// part or nothing.
/// </summary>
internal sealed class DatelineNames
{
    private const int Longest = 4;

    private readonly List<(TokenRange Range, EntityType Type)> _found = [];

    public DatelineNames(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
            if (article.OpensDateline(sentence.First))
                Read(article.Tokens, sentence.First, sentence.End);
    }

    public IReadOnlyList<(TokenRange Range, EntityType Type)> Found => _found;

    public bool Hold(TokenRange name)
    {
        foreach (var (range, _) in _found)
            if (range.Overlaps(name))
                return true;
        return false;
    }

    private void Read(List<Token> tokens, int first, int end)
    {
        var at = RunEnd(tokens, first, end, static token => token.IsAllCapitals);
        // "Port Arden, March 7 (Lowmark Wire) - "
        if (at == first && RunEnd(tokens, first, end, static token => token.IsCapitalised) is var town && town > first && town < end && tokens[town].Text is "," or "(")
        {
            AddAgency(tokens, town, end);
            return;
        }

        // "OSLO/STOCKHOLM - "
        if (at > first && at < end && tokens[at].Text == "/" && RunEnd(tokens, at + 1, end, static token => token.IsAllCapitals) > at + 1)
        {
            _found.Add((new TokenRange(first, at), EntityType.Place));
            Read(tokens, at + 1, end);
            return;
        }

        if (at == first || at >= end || !(tokens[at].Text is "," or "(" or "-" or "–" or "—" or "--" || tokens[at].Text is "." && at + 1 < end && DateReader.IsMonth(tokens[at + 1])) && !(tokens[at].Text == ":" && at + 1 == end))
            return;
        // "UNITED NATIONS —"
        var isBody = World.Default.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(TokenWords.Lower(tokens, new(first, at)))) is { Type: EntityType.Organization };
        _found.Add((new TokenRange(first, at), isBody ? EntityType.Organization : EntityType.Place));
        if (tokens[at].Text == "," && RunEnd(tokens, at + 1, end, static token => token.IsCapitalised) is var land && land > at + 1 && land < end && tokens[land].Text == "(")
        {
            _found.Add((new TokenRange(at + 1, land), EntityType.Place));
            at = land;
        }

        AddAgency(tokens, at, end);
    }

    private void AddAgency(List<Token> tokens, int at, int end)
    {
        end = Math.Min(end, at + FurthestAgency);
        while (at < end && tokens[at].Text is not ("(" or "/"))
            at++;
        if (at < end && tokens[at].Text is "(" or "/" && RunEnd(tokens, at + 1, end, static token => token.IsCapitalised) is var agency && agency > at + 1 && agency < end && tokens[agency].Text is ")" or "/")
            _found.Add((new TokenRange(at + 1, agency), EntityType.Organization));
    }

    private const int FurthestAgency = 10;

    private static int RunEnd(List<Token> tokens, int first, int end, Func<Token, bool> belongs)
    {
        var at = first;
        while (at < end && at <= first + Longest && tokens[at].IsWord && belongs(tokens[at]))
            at++;
        return at - first <= Longest ? at : first;
    }
}
