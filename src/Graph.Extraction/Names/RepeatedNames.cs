using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// What an article names once is a name wherever it stands there again: a whole name, a word of a person's full name before a verb though
/// it be a common word too ("Moon said"), and the acronym that a body's name introduces ("Oldport Water Board (OWB)").
/// </summary>
internal sealed class RepeatedNames(AnnotatedArticle article, List<NameMention> known)
{
    private const int LongestAcronym = 8;

    private readonly HashSet<int> _names = [.. known.SelectMany(name => Enumerable.Range(name.Range.First, name.Range.Length))];
    private readonly HashSet<int> _offices = [.. article.Offices.SelectMany(office => Enumerable.Range(office.Range.First, office.Range.Length))];
    private readonly Dictionary<string, EntityType> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _personWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestByFirstWord = new(StringComparer.Ordinal);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, and those that repeat them.</summary>
    public List<NameMention> Join()
    {
        foreach (var name in known.Where(name => name is { Entry: null, IsInner: false }))
            Note(name);
        if (_types.Count == 0)
            return known;
        return [.. known, .. article.Sentences.Where(sentence => sentence.BlockKind != BlockKind.Tail).SelectMany(In)];
    }

    private void Note(NameMention name)
    {
        Note(name.Range, name.Type);
        if (name.Type == EntityType.Person && name.Range.Length > 1)
            _personWords.UnionWith(Words(name.Range).Where(word => word.Length > 2 && char.IsUpper(word[0]) && !OfficeWords.Honorifics.ContainsKey(word.ToLowerInvariant())));
        if (name.Type == EntityType.Organization && name.Range.Length > 1 && AcronymBehind(name.Range.End) is { } acronym)
            Note(acronym, EntityType.Organization);
    }

    private void Note(TokenRange range, EntityType type)
    {
        if (!_types.TryAdd(string.Join(' ', Words(range)), type))
            return;
        var first = Tokens[range.First].Text;
        _longestByFirstWord[first] = Math.Max(_longestByFirstWord.GetValueOrDefault(first), range.Length);
    }

    private TokenRange? AcronymBehind(int end) =>
        end + 2 < Tokens.Count && Tokens[end].Text == "(" && Tokens[end + 2].Text == ")" && Tokens[end + 1] is { IsAllCapitals: true, Text.Length: > 1 and <= LongestAcronym }
            ? new TokenRange(end + 1, end + 2) : null;

    private IEnumerable<NameMention> In(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!Tokens[at].IsCapitalised || IsTaken(at) || Longest(at, sentence) is not { } name)
                continue;
            yield return name;
            at = name.Range.End - 1;
        }
    }

    private NameMention? Longest(int at, Sentence sentence)
    {
        for (var length = Math.Min(_longestByFirstWord.GetValueOrDefault(Tokens[at].Text), sentence.End - at); length > 0; length--)
        {
            var range = new TokenRange(at, at + length);
            if (_types.TryGetValue(string.Join(' ', Words(range)), out var type) && !Enumerable.Range(at, length).Any(IsTaken) && (length > 1 || IsNameAlone(at, type, sentence)))
                return new NameMention(range, type, null, IsInner: false);
        }

        return _personWords.Contains(Tokens[at].Text) && IsNameAlone(at, EntityType.Person, sentence) ? new NameMention(new TokenRange(at, at + 1), EntityType.Person, null, IsInner: false) : null;
    }

    // One word is a name where the tagger says so or its letters all are capitals; a person's also where it has its capital from no
    // sentence, or a verb follows.
    private bool IsNameAlone(int at, EntityType type, Sentence sentence)
    {
        if (NameWords.NeverNames.Contains(Tokens[at].Lower) || Tokens[at].Text.Any(char.IsDigit) || IsPartOfRun(at - 1, sentence) || IsPartOfRun(at + 1, sentence))
            return false;
        var isName = article.Tags[at].Universal == "PROPN" || Tokens[at] is { IsAllCapitals: true, Text.Length: > 1 };
        return type == EntityType.Person ? !(at > 0 && Tokens[at - 1].Lower is "the" or "a" or "an") && (isName || IsPersonAlone(at, sentence)) : isName;
    }

    private bool IsPersonAlone(int at, Sentence sentence) =>
        at > sentence.First && Tokens[at - 1].Kind != TokenKind.Mark || at + 1 < sentence.End && article.Tags[at + 1].Universal is "VERB" or "AUX";

    // A capital beside it may make it part of another name.
    private bool IsPartOfRun(int at, Sentence sentence) =>
        at > sentence.First && at < sentence.End && Tokens[at] is { IsWord: true, IsCapitalised: true } && !_offices.Contains(at);

    private bool IsTaken(int at) => _names.Contains(at) || _offices.Contains(at);

    private IEnumerable<string> Words(TokenRange range) => Enumerable.Range(range.First, range.Length).Select(at => Tokens[at].Text);
}
