using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

/// <summary>Words without a verb: "Orlova: the bridge is safe", as headlines and transcripts have it, and “...” — Ana Orlova.</summary>
internal sealed class NamedBeforeColon(AnnotatedArticle article, ContentReader contents)
{
    private const int LongestSource = 6;
    private readonly ILookup<int, ChainMention> _namesByEnd = article.Mentions
        .Where(mention => mention.Kind == MentionKind.Name && mention.Chain.Type is EntityType.Person or EntityType.Organization or EntityType.State)
        .ToLookup(mention => mention.Range.End);

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<Attribution> Find(Sentence sentence)
    {
        if (Colon(sentence) is { } colon && contents.Trim(colon + 1, contents.WithoutTerminal(sentence)) is { Length: > 2 } said)
            yield return Report("colon", new(sentence.First, colon), colon, Quoted(said));
        else if (Credit(sentence) is { } dash && article.QuotationAt(dash - 1) is { } quotation)
            yield return Report("credit", new(dash + 1, contents.WithoutTerminal(sentence)), dash, [.. quotation.Parts]);
    }

    // The colon follows right behind a name, and nothing but the name and its title stands before.
    private int? Colon(Sentence sentence)
    {
        if (!IsBlockStart(sentence))
            return null;
        for (var at = sentence.First + 1; at < Math.Min(sentence.End - 1, sentence.First + LongestSource + 1); at++)
        {
            if (Tokens[at].Kind == TokenKind.Mark)
                return Tokens[at].Text == ":" && (IsUnnamedSource(sentence.First, at) || _namesByEnd[at].Any(name => IsAllName(sentence.First, name.Range.First))) ? at : null;
        }

        return null;
    }

    private bool IsBlockStart(Sentence sentence) => article.BlockTokens[sentence.BlockIndex].First == sentence.First;

    // "Poll: ..." above an article tells what a poll found.
    private bool IsUnnamedSource(int first, int end) => end == first + 1 && Unnamed.Contains(Tokens[first].Lower);

    private static readonly HashSet<string> Unnamed = FunctionWords.Set("poll report survey study sources officials police");

    private bool IsAllName(int first, int end) =>
        Enumerable.Range(first, end - first).All(at => Tokens[at].IsCapitalised);

    // The last thing of a paragraph: a quotation, a dash and a name.
    private int? Credit(Sentence sentence)
    {
        var end = contents.WithoutTerminal(sentence);
        if (article.BlockTokens[sentence.BlockIndex].End != sentence.End)
            return null;
        var name = _namesByEnd[end].FirstOrDefault(name => name.Chain.Type == EntityType.Person);
        var dash = name?.Range.First - 1 ?? -1;
        return dash >= sentence.First && dash > article.BlockTokens[sentence.BlockIndex].First && Tokens[dash].Text is "—" or "–" or "―" or "--" ? dash : null;
    }

    private List<TokenRange> Quoted(TokenRange said) =>
        article.QuotationAt(said.First) is { } quotation && quotation.First == said.First ? [.. quotation.Parts] : [said];

    private static Attribution Report(string rule, TokenRange source, int cue, List<TokenRange> content) => new()
    {
        Rule = rule, CueClass = CueClass.Neutral, Source = source, Cue = new(cue, cue + 1), Content = content, Confidence = 0.75,
    };
}
