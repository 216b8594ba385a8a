using System.Runtime.InteropServices;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// What an article names once is a name wherever it stands there again: a whole name, a word of a person's full name before a verb though
/// it be a common word too ("Moon said"), and the acronym that a body's name introduces ("Oldport Water Board (OWB)").
/// </summary>
internal sealed class RepeatedNames(AnnotatedArticle article, List<NameMention> known)
{
    private const int LongestAcronym = 8;
    private const int LongestName = 24;

    private readonly TokenSet _names = TokenSet.Of(article.Tokens.Count, known, name => name.Range);
    private readonly PhraseTable<EntityType> _types = new();
    private readonly HashSet<string> _personWords = new(StringComparer.Ordinal);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, and those that repeat them.</summary>
    public List<NameMention> Join()
    {
        foreach (var name in known)
            if (name is { Entry: null, IsInner: false })
                Note(name);
        var repeated = new List<NameMention>();
        foreach (var sentence in article.Sentences)
            if (sentence.BlockKind != BlockKind.Tail)
                AddRepeated(sentence, repeated);
        return repeated.Count == 0 ? known : [.. known, .. repeated];
    }

    private void Note(NameMention name)
    {
        _types.TryAdd(TokenWords.Text(Tokens, name.Range), name.Type);
        if (name.Range.Length < 2)
            return;
        if (name.Type == EntityType.Person)
            NoteWords(name.Range);
        // "Lions coach Ana Orlova" behind "the Oldport Lions"
        if (name.Type == EntityType.Organization && ClubNames.IsTeamHead(Tokens[name.Range.End - 1].Lower))
            _types.TryAdd(Tokens[name.Range.End - 1].Text, EntityType.Organization);
        if (name.Type == EntityType.Organization && AcronymBehind(name.Range.End) is { } acronym)
            _types.TryAdd(Tokens[acronym].Text, EntityType.Organization);
    }

    private void NoteWords(TokenRange person)
    {
        for (var at = person.First; at < person.End; at++)
            if (Tokens[at] is { Text.Length: > 2, IsCapitalised: true } word && !OfficeWords.Honorifics.ContainsKey(word.Lower))
                _personWords.Add(word.Text);
    }

    private int? AcronymBehind(int end) =>
        end + 2 < Tokens.Count && Tokens[end].Text == "(" && Tokens[end + 2].Text == ")" && Tokens[end + 1] is { IsAllCapitals: true, Text.Length: > 1 and <= LongestAcronym } ? end + 1 : null;

    private void AddRepeated(Sentence sentence, List<NameMention> repeated)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!Tokens[at].IsCapitalised || IsTaken(at) || Longest(at, sentence) is not { } name)
                continue;
            repeated.Add(name);
            at = name.Range.End - 1;
        }
    }

    private NameMention? Longest(int at, Sentence sentence)
    {
        if (_types.Begins(Tokens[at].Text) && _types.LongestAt(CollectionsMarshal.AsSpan(Tokens), static token => token.Text, at, EndOfFree(at, sentence)) is { Length: > 0 } known && (known.Length > 1 || IsNameAlone(at, known.Value, sentence)))
            return new NameMention(new TokenRange(at, at + known.Length), known.Value, null, IsInner: false);
        return _personWords.Contains(Tokens[at].Text) && IsNameAlone(at, EntityType.Person, sentence) ? new NameMention(new TokenRange(at, at + 1), EntityType.Person, null, IsInner: false) : null;
    }

    private int EndOfFree(int at, Sentence sentence)
    {
        var end = at + 1;
        while (end < sentence.End && end - at < LongestName && !IsTaken(end))
            end++;
        return end;
    }

    // One word is a name where the tagger says so or its letters all are capitals; a person's also where it has its capital from no
    // sentence, or a verb follows.
    private bool IsNameAlone(int at, EntityType type, Sentence sentence)
    {
        if (NameWords.NeverNames.Contains(Tokens[at].Lower) || Tokens[at].Text.Any(char.IsDigit) || IsPartOfRun(at - 1, sentence) || IsPartOfRun(at + 1, sentence))
            return false;
        // "Karst coach Ana Orlova" where the sentence gives the capital
        var isName = article.Tags[at].Universal == "PROPN" || Tokens[at] is { IsAllCapitals: true, Text.Length: > 1 } || article.OfficeFrom(at + 1) is { } office && office.Range.End < sentence.End && Tokens[office.Range.End].IsCapitalised;
        return type == EntityType.Person ? !(at > 0 && Tokens[at - 1].Lower is "the" or "a" or "an") && (isName || IsPersonAlone(at, sentence)) : isName;
    }

    private bool IsPersonAlone(int at, Sentence sentence) =>
        at > sentence.First && Tokens[at - 1].Kind != TokenKind.Mark || at + 1 < sentence.End && article.Tags[at + 1].Universal is "VERB" or "AUX";

    // A capital beside it may make it part of another name.
    private bool IsPartOfRun(int at, Sentence sentence) =>
        at > sentence.First && at < sentence.End && Tokens[at] is { IsWord: true, IsCapitalised: true } && !article.OfficeTokens.Contains(at);

    private bool IsTaken(int at) => _names.Contains(at) || article.OfficeTokens.Contains(at);
}
