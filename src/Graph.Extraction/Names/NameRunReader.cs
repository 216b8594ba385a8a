using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>Reads the runs of capitalised words of one article, sentence after sentence.</summary>
internal sealed class NameRunReader(AnnotatedArticle article, ArticleWorld world)
{
    private readonly List<int> _singles = [];
    private readonly PersonNames _persons = new();

    public List<NameMention> Found { get; } = [];

    private List<Token> Tokens => article.Tokens;

    public void ReadSentence(Sentence sentence)
    {
        var at = sentence.First;
        while (at < sentence.End)
        {
            if (!CanStart(at, sentence))
            {
                at++;
                continue;
            }

            at = ReadRun(at, RunEnd(at, sentence.End), sentence);
        }
    }

    /// <summary>Names that one word alone gives no ground for, where a fuller name stands elsewhere in the article.</summary>
    public void ReadShortNames()
    {
        foreach (var at in _singles)
            if (_persons.IsPartOfOne(Tokens[at].Text))
                Add(new TokenRange(at, at + 1), EntityType.Person, null);
    }

    /// <summary>In a line where every word has a capital: only names that are known from elsewhere.</summary>
    public void ReadKnownNames(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!NameWords.MayBePart(Tokens[at]))
                continue;
            if (world.LongestAt(Tokens, at, sentence.End) is { } listed)
            {
                Add(listed.Range, listed.Entry.Type, listed.Entry);
                at = listed.Range.End - 1;
            }
            else if (_persons.LongestAt(Tokens, at, sentence.End) is var length and > 0)
            {
                Add(new TokenRange(at, at + length), EntityType.Person, null);
                at += length - 1;
            }
        }
    }

    private int ReadRun(int at, int end, Sentence sentence)
    {
        while (at < end)
        {
            if (article.OfficeTokens.Contains(at))
            {
                at++;
                continue;
            }

            // "New Lakeside Bank figures", "A Lakeside Bank clerk": the word has its capital from the sentence.
            if (IsSentenceStart(at, sentence) && (FunctionWords.SentenceOpeners.Contains(Tokens[at].Lower) || Tokens[at].Is("a")) && at + 1 < end
                && world.LongestAt(Tokens, at, sentence.End) is null && world.LongestAt(Tokens, at + 1, sentence.End) is not null)
            {
                at++;
                continue;
            }

            // "As the Lakeside Post said", "Its Lakeside Initiative", but "ON Metals Corp."
            if (at == sentence.First && at + 1 < end && !Tokens[at].IsAllCapitals && article.Tags[at].Universal is "SCONJ" or "ADP" or "PRON" && FunctionWords.SentenceOpeners.Contains(Tokens[at].Lower) && world.LongestAt(Tokens, at, sentence.End) is null)
            {
                at++;
                continue;
            }

            var listed = world.LongestAt(Tokens, at, sentence.End);
            var headed = HeadedName.At(Tokens, at, end, sentence.End);
            if (headed is { } name && !LearnedNames.IsFormerField(article, name.Range) && (listed is null || name.Range.End > listed.Value.Range.End))
            {
                AddParts(name);
                at = name.Range.End;
            }
            else if (listed is { } known)
            {
                Add(known.Range, known.Entry.Type, known.Entry);
                at = known.Range.End;
            }
            else
            {
                var stop = PieceEnd(at, end, sentence.End);
                ReadPiece(new TokenRange(at, stop), sentence);
                at = stop;
            }
        }

        return Math.Max(at, end);
    }

    private void AddParts((TokenRange Range, EntityType Type) name)
    {
        if (TitledNames.Parted(article, name) is not var (body, holder))
        {
            AddHeaded(name);
            return;
        }

        AddHeaded((body, EntityType.Organization));
        _persons.Add(Tokens, holder);
        Add(holder, EntityType.Person, null);
    }

    private void AddHeaded((TokenRange Range, EntityType Type) name)
    {
        var first = name.Range.First;
        if (Tokens[first].Lower is "the" or "a" && name.Range.Length > 1)
            first++;
        var range = name.Range with { First = first };
        // "told The Associated Press"
        if (first > name.Range.First && world.LongestAt(Tokens, first, range.End) is { } listed && listed.Range == range)
        {
            Add(range, listed.Entry.Type, listed.Entry);
            return;
        }

        Add(range, ToldKinds.IsOfMembers(Tokens, range) ? EntityType.Organization : name.Type, null);
        for (var at = first; at < range.End; at++)
        {
            if (world.LongestAt(Tokens, at, range.End) is not { } inner)
                continue;
            if (inner.Range != range && NameMention.MayStandInside(Tokens, range, inner.Entry, inner.Range))
                Found.Add(new NameMention(inner.Range, inner.Entry.Type, inner.Entry, IsInner: true));
            at = inner.Range.End - 1;
        }
    }

    private int PieceEnd(int at, int end, int sentenceEnd)
    {
        var stop = at + 1;
        while (stop < end && !article.OfficeTokens.Contains(stop)
            && (IsParticle(stop) || !IsBoundary(stop, sentenceEnd)))
            stop++;
        while (stop > at + 1 && IsParticle(stop - 1))
            stop--;
        return stop;
    }

    // A listed name inside "Ana Paris" is part of the person's name when a given name opens it.
    private bool IsBoundary(int at, int sentenceEnd) =>
        world.LongestAt(Tokens, at, sentenceEnd) is { } listed && !(world.IsGivenName(Tokens[at - 1].Text) && listed.Range.Length == 1 && listed.Entry.Use is not NameUse.Acronym);

    private void ReadPiece(TokenRange piece, Sentence sentence)
    {
        piece = WithoutOpener(piece, sentence);
        while (!piece.IsEmpty && FunctionWords.IsDeterminer(Tokens[piece.First].Lower))
            piece = piece with { First = piece.First + 1 };
        if (piece.IsEmpty)
            return;
        piece = OccupiedName.Without(Tokens, piece, world);
        if (IsPerson(piece, sentence))
        {
            _persons.Add(Tokens, piece);
            Add(piece, EntityType.Person, null);
        }
        else if (piece.Length == 1 && Tokens[piece.First].IsAllCapitals && Tokens[piece.First].Text.Length is > 1 and < 9)
            Add(piece, EntityType.Organization, null);
        else if (piece.Length == 1)
            ReadSingle(piece.First, sentence);
        else if (IsPlacePreposition(piece.First))
            Add(piece, EntityType.Place, null);
    }

    private void ReadSingle(int at, Sentence sentence)
    {
        if (IsSentenceStart(at, sentence) || !IsPlacePreposition(at))
            _singles.Add(at);
        else
            Add(new TokenRange(at, at + 1), EntityType.Place, null);
    }

    private bool IsPerson(TokenRange piece, Sentence sentence)
    {
        var titled = article.OfficeUntil(piece.First) is not null && IsCapitalisedOrLower(piece.First - 1)
            || (piece.First > 0 && OfficeWords.Honorifics.ContainsKey(Tokens[piece.First - 1].Lower) && Tokens[piece.First - 1].IsCapitalised);
        if (OfficeWords.IsAddress(Tokens, piece))
            return false;
        if (titled && (piece.Length > 1 || !Tokens[piece.First].IsAllCapitals))
            return true;
        if (piece.Length is < 2 or > 5)
            return false;
        if (world.IsGivenName(Tokens[piece.First].Text) || IsInitial(Tokens[piece.First]))
            return true;
        return piece.Length is 2 or 3 && IsPlainPersonShape(piece) && !FollowsThe(piece) && !IsSentenceStart(piece.First, sentence) | NamesSpeaker(piece);
    }

    private bool IsCapitalisedOrLower(int at) => at >= 0 && Tokens[at].IsWord;

    private bool IsPlainPersonShape(TokenRange piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            var token = Tokens[at];
            if (IsParticle(at) || IsInitial(token))
                continue;
            if (token.IsAllCapitals || token.Text.Length < 2 || !IsPlain(token.Text) || NameWords.Adjectives.Contains(token.Lower))
                return false;
        }

        return !IsPlacePreposition(piece.First);
    }

    private static bool IsPlain(string word)
    {
        foreach (var letter in word)
            if (!char.IsLetter(letter) && letter is not ('-' or '\'' or '’'))
                return false;
        return true;
    }

    private bool FollowsThe(TokenRange piece) => piece.First > 0 && FunctionWords.IsDeterminer(Tokens[piece.First - 1].Lower);

    private bool NamesSpeaker(TokenRange piece) =>
        piece.End < Tokens.Count && Tokens[piece.End].Lower is "said" or "says" or "told" or "has" or "was" or "is" or "," or "will" or "had" or "who";

    private TokenRange WithoutOpener(TokenRange piece, Sentence sentence)
    {
        while (!piece.IsEmpty && IsSentenceStart(piece.First, sentence) && FunctionWords.SentenceOpeners.Contains(Tokens[piece.First].Lower))
            piece = piece with { First = piece.First + 1 };
        return piece;
    }

    private void Add(TokenRange range, EntityType type, ListedName? entry) => Found.Add(new NameMention(range, type, entry, IsInner: false));

    private bool CanStart(int at, Sentence sentence)
    {
        var token = Tokens[at];
        // "the Democratic Republic of the Congo": alone the first word is no name.
        if (!IsNameWord(at))
            return token.IsCapitalised && world.LongestAt(Tokens, at, sentence.End) is { Range.Length: > 2, Entry.Type: EntityType.State };
        return !IsSentenceStart(at, sentence) || !FunctionWords.SentenceOpeners.Contains(token.Lower) || at + 1 < sentence.End && IsNameWord(at + 1)
            || world.LongestAt(Tokens, at, sentence.End) is not null;
    }

    private bool IsNameWord(int at) => NameWords.MayBePart(Tokens[at]);

    private bool IsSentenceStart(int at, Sentence sentence) =>
        at == sentence.First || Tokens[at - 1].IsDoubleQuote || Tokens[at - 1].Kind == TokenKind.Mark && Tokens[at - 1].Text is "‘" or "'" or ":" or "—" or "–" or "--" or "(" or "[" or "…";

    private int RunEnd(int at, int end)
    {
        var stop = at + 1;
        while (stop < end && (IsNameWord(stop) || (IsParticle(stop) && stop + 1 < end && IsNameWord(stop + 1))))
            stop++;
        return stop;
    }

    private bool IsParticle(int at) => NameWords.PersonParticles.Contains(Tokens[at].Lower) && Tokens[at].IsWord && !Tokens[at].IsCapitalised;

    private static bool IsInitial(Token token) => token.IsWord && token.Text.Length == 2 && token.Text[1] == '.' && char.IsUpper(token.Text[0]);

    private bool IsPlacePreposition(int at) => at > 0 && Tokens[at - 1].Lower is "in" or "near" or "outside" or "at";
}
