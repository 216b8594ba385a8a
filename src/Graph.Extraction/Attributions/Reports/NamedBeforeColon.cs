using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// Words without a verb: "Orlova: the bridge is safe", as headlines and transcripts have it, “...” — Ana Orlova and '...': Ana Orlova, and the
/// headlines "Opposition: 'He must go'" and "Mill to close – council".
/// </summary>
internal sealed class NamedBeforeColon(AnnotatedArticle article, ContentReader contents)
{
    /// <summary>The rule of what somebody named before a colon says.</summary>
    public const string ColonRule = "colon";

    private const string ClosingRule = "dash";

    private const int LongestSource = 6;

    // A sentence that a name closes with a dash is no longer.
    private const int LongestQuoted = 80;

    // Few sentences have such a colon or dash, and these are made once one has.
    private TokenIndex<ChainMention>? _namesByEnd;
    private TokenSet? _dateStarts;

    private TokenIndex<ChainMention> NamesByEnd => _namesByEnd ??= new(
        article.Mentions.Where(mention => mention.Kind == MentionKind.Name && mention.Chain.Type is EntityType.Person or EntityType.Organization or EntityType.State), mention => mention.Range.End);

    private TokenSet DateStarts => _dateStarts ??= TokenSet.Of(article.Tokens.Count, article.Dates.Select(date => date.Range.First));

    private List<Token> Tokens => article.Tokens;

    public Attribution? Find(Sentence sentence)
    {
        // "Said Orlova: “...”" has a verb, unlike the name in "Said Karim: ...".
        if (Tokens[sentence.First].Is("said") && article.Tags[sentence.First].Universal == "VERB")
            return null;
        if (Colon(sentence) is { } colon && contents.Trim(colon + 1, contents.WithoutTerminal(sentence)) is { Length: > 2 } said && !(IsState(FirstOf(sentence), colon) && TellsEvent(said)))
            return Report(ColonRule, new(FirstOf(sentence), colon), colon, Quoted(said));
        if (Addressed(sentence) is { } addressed && contents.Trim(addressed.Colon + 1, contents.WithoutTerminal(sentence)) is { } call)
            return Report(ColonRule, addressed.Source, addressed.Colon, Quoted(call));
        if (Owned(sentence) is { } owned && contents.Trim(owned.Noun + 2, contents.WithoutTerminal(sentence)) is { Length: > 2 } meant)
            return Report(ColonRule, owned.Owner, owned.Noun, Quoted(meant), CueFrames.Find(article.LemmaOf(owned.Noun), "NOUN")?.Class ?? CueClass.Neutral);
        if (Headline(sentence) is { } quoted)
            return Report(ColonRule, quoted.Source, quoted.Colon, [new(quoted.Colon + 1, article.BlockTokens[sentence.BlockIndex].End)]);
        if (ClosingSource(sentence) is { } closing && contents.Trim(sentence.First, closing.Dash) is { Length: > 2 } told)
            return Report(ClosingRule, closing.Source, closing.Dash, [told]);
        return Credit(sentence) is { } credit && article.QuotationUntil(credit.Dash) is { } quotation
            ? Report("credit", credit.Source, credit.Dash, [.. quotation.Parts])
            : null;
    }

    // The colon follows right behind a name, and nothing but the name and its title stands before.
    private int? Colon(Sentence sentence)
    {
        if (!IsBlockStart(sentence))
            return null;
        var first = FirstOf(sentence);
        for (var at = first + 1; at < Math.Min(sentence.End - 1, first + LongestTitled + 1); at++)
        {
            if (Tokens[at].Kind == TokenKind.Mark)
                return Tokens[at].Text == ":" && (at - first <= LongestSource && (IsUnnamedSource(first, at) || HoldsName(first, at) || IsOfficeAbove(sentence, at)) || IsTitled(first, at)) ? at : null;
        }

        return null;
    }

    // "Minister: Dam is safe", "Norway's president: We need help": above an article, before a clause.
    private bool IsOfficeAbove(Sentence sentence, int colon) =>
        sentence.BlockKind == BlockKind.Heading && article.OfficeUntil(colon) is { IsPlural: false } office && HoldsVerb(colon + 1, sentence.End) && !FunctionWords.Subordinators.Contains(Tokens[colon + 1].Lower)
        && (office.Range.First == sentence.First || NamesByEnd[Tokens[office.Range.First - 1].Kind == TokenKind.Possessive ? office.Range.First - 1 : office.Range.First].Any(name => name.Range.First == sentence.First));

    // "Orlova to Belk: Resign", as headlines have it.
    private (TokenRange Source, int Colon)? Addressed(Sentence sentence)
    {
        if (sentence.BlockKind != BlockKind.Heading || !IsBlockStart(sentence))
            return null;
        var colon = sentence.First + 1;
        while (colon < Math.Min(sentence.End - 1, sentence.First + LongestHeading) && Tokens[colon].Kind != TokenKind.Mark)
            colon++;
        for (var to = sentence.First + 1; to < colon - 1 && Tokens[colon].Text == ":"; to++)
            if (Tokens[to].Is("to"))
                return HoldsName(sentence.First, to) && IsSpeaker(to + 1, colon) ? (new(sentence.First, to), colon) : null;
        return null;
    }

    // "Her argument: the bridge is too old.", "Belk's message: “Pay now.”"
    private (TokenRange Owner, int Noun)? Owned(Sentence sentence)
    {
        for (var colon = sentence.First + 2; colon < Math.Min(sentence.End - 2, sentence.First + LongestSource); colon++)
        {
            if (Tokens[colon].Text != ":")
                continue;
            if (CueFrames.Find(article.LemmaOf(colon - 1), "NOUN") is null && !(Tokens[colon - 1].Lower is "message" or "verdict" or "answer" or "response" or "reply") || article.Tree.LabelOf(colon - 1) == "obj" || article.Tree.Child(colon - 1, "nmod:poss") is not { } owner || owner > colon - 2)
                return null;
            var end = Tokens[owner + 1].Kind == TokenKind.Possessive ? owner + 1 : article.Tags[owner].Penn == "PRP$" ? owner + 1 : -1;
            return end > 0 && HoldsVerb(colon + 1, sentence.End) && !HoldsVerb(sentence.First, colon) && Enumerable.Range(end, colon - 1 - end).All(at => Tokens[at].Kind == TokenKind.Possessive || article.Tags[at].Universal == "ADJ") ? (new(sentence.First, end), colon - 1) : null;
        }

        return null;
    }

    private bool IsState(int first, int colon)
    {
        foreach (var name in NamesByEnd[colon])
            if (name.Range.First == first && name.Chain.Type == EntityType.State)
                return true;
        return false;
    }

    // "Norway: Fire breaks out in a mill": where it happened; what a state says of another begins with the other's name or holds what must be.
    private bool TellsEvent(TokenRange said)
    {
        if (article.QuotationAt(said.First) is not null || !TextOrder.Between(article.Mentions, said.First, said.First + 1, static mention => mention.Range.First).IsEmpty)
            return false;
        var hasVerb = false;
        for (var at = said.First; at < said.End; at++)
        {
            if (article.Tags[at].Penn == "MD" || article.IsQuoted(at) || article.Tags[at].Penn is "PRP" or "PRP$")
                return false;
            hasVerb |= article.Tags[at].IsFinite;
        }

        return hasVerb;
    }

    // "Head of the harbour mission Ana Orlova: “...”"
    private bool IsTitled(int first, int colon)
    {
        if (article.QuotationAt(colon + 1)?.First != colon + 1)
            return false;
        foreach (var name in NamesByEnd[colon])
            if (name.Chain.Type == EntityType.Person && article.OfficeFrom(first) is not null && Enumerable.Range(first, name.Range.First - first).All(at => article.Tags[at].Universal is "NOUN" or "PROPN" or "ADJ" or "DET" or "ADP" or "PART" or "CCONJ"))
                return true;
        return false;
    }

    // "Head of the harbour mission of the council Ana Orlova"
    private const int LongestTitled = 12;

    // "Opposition: 'He must go'", "Orlova on the bridge: 'No money' to mend it": above an article a quotation opens right behind the colon.
    private (int Colon, TokenRange Source)? Headline(Sentence sentence)
    {
        if (!IsBlockStart(sentence) || article.BlockTokens[sentence.BlockIndex].End != sentence.End)
            return null;
        for (var at = sentence.First + 1; at < Math.Min(sentence.End - 2, sentence.First + LongestHeading); at++)
            if (Tokens[at].Text == ":")
                return article.QuotationAt(at + 1)?.First == at + 1 && IsAbove(sentence) && SpeakerBefore(sentence.First, at) is { } source ? (at, source) : null;
        return null;
    }

    // "Orlova on the bridge" speaks of it.
    private const int LongestHeading = 10;

    private bool IsAbove(Sentence sentence) => article.Blocks[sentence.BlockIndex].Kind == BlockKind.Heading || sentence.BlockIndex == 0;

    private TokenRange? SpeakerBefore(int first, int colon)
    {
        var end = first + 1;
        while (end < colon && !Tokens[end].Is("on"))
            end++;
        return end - first <= LongestSource && IsSpeaker(first, end) ? new TokenRange(first, end) : null;
    }

    private bool IsSpeaker(int first, int end) => HoldsName(first, end) || IsWordForSpeaker(first, end);

    // A name, with nothing but its title before it.
    private bool HoldsName(int first, int end, bool isPerson = false)
    {
        foreach (var name in NamesByEnd[end])
            if (name.Range.First >= first && (!isPerson || name.Chain.Type == EntityType.Person) && IsAllName(first, name.Range.First))
                return true;
        return false;
    }

    // "the council", "Gazette editorial", "former minister", but not "Video".
    private bool IsWordForSpeaker(int first, int end) =>
        (Speakers.IsWord(Tokens[end - 1].Lower) || Documents.Speaking.Contains(Tokens[end - 1].Lower) || article.OfficeTokens.Contains(end - 1)) && Enumerable.Range(first, end - first).All(at => Tokens[at].IsWord && article.Tags[at].Universal is not ("VERB" or "AUX" or "ADP"));

    // "Mill to close in June – council", "Norway urges Sweden to pay: spokesman": the last words of a heading, behind its dash or behind the
    // colon that a clause has before it; the name of a paper there is whose page it is.
    private (int Dash, TokenRange Source)? ClosingSource(Sentence sentence)
    {
        if (!IsBlockStart(sentence) || !IsAbove(sentence) || article.BlockTokens[sentence.BlockIndex].End != sentence.End || Tokens[sentence.End - 1].Kind == TokenKind.Mark)
            return null;
        for (var dash = sentence.End - 2; dash >= Math.Max(sentence.First + 3, sentence.End - LongestSource); dash--)
            if (Tokens[dash].Text is "–" or "—" or "-" or "--" && Tokens[dash].SpaceBefore && Tokens[dash + 1].SpaceBefore || Tokens[dash].Text == ":" && HoldsVerb(sentence.First, dash))
                return !Tokens[sentence.End - 1].IsCapitalised && IsWordForSpeaker(dash + 1, sentence.End) || HoldsName(dash + 1, sentence.End, isPerson: true) ? (dash, new(dash + 1, sentence.End)) : null;
        return null;
    }

    private bool HoldsVerb(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (article.Tags[at].IsFinite || article.Tags[at].Penn == "TO" && at > first)
                return true;
        return false;
    }

    /// <summary>Cuts what other reports of a heading tell where whoever closes it is named.</summary>
    public static void Part(List<Attribution> found, int own)
    {
        if (found.FindIndex(own, static report => report.Rule == ClosingRule) is not (>= 0 and var closing) || found[closing] is not { Cue: { First: var mark } })
            return;
        for (var at = own; at < found.Count; at++)
            if (at != closing && found[at].Content is [.., { } last] && last.First < mark && last.End > mark)
                found[at].Content[^1] = last with { End = mark };
    }

    /// <summary>Cuts the paper or agency behind the dash that closes a heading from what its reports tell: "Norway says it will pay - LNA".</summary>
    public void CutPaper(Sentence sentence, List<Attribution> found, int own)
    {
        if (found.Count == own || PaperDash(sentence) is not { } dash)
            return;
        for (var at = own; at < found.Count; at++)
            if (found[at].Content is [.., { } last] && last.First < dash && last.End > dash)
                found[at].Content[^1] = last with { End = dash };
    }

    private int? PaperDash(Sentence sentence)
    {
        if (!IsBlockStart(sentence) || !IsAbove(sentence) || article.BlockTokens[sentence.BlockIndex].End != sentence.End)
            return null;
        foreach (var name in NamesByEnd[sentence.End])
            if (name.Chain.Type == EntityType.Organization && name.Range.First - 1 is var dash && dash > sentence.First + 2 && Tokens[dash].Text is "-" or "–" or "—" or "|" && Tokens[dash].SpaceBefore)
                return dash;
        return null;
    }

    // A point of a list begins behind its bullet.
    private int FirstOf(Sentence sentence) => sentence.First + (Tokens[sentence.First].Text is "-" or "–" or "•" or "·" or "*" or "▪" or "‣" ? 1 : 0);

    // Behind "17:30" or where it was written, and behind the semicolon of a heading, too.
    private bool IsBlockStart(Sentence sentence)
    {
        var first = article.BlockTokens[sentence.BlockIndex].First;
        return first == sentence.First || sentence.BlockKind == BlockKind.Heading && Tokens[sentence.First - 1].Text == ";" || article.Sentences[article.SentenceAt(first)] is { BlockKind: BlockKind.Tail, End: var end } && end == sentence.First;
    }

    // "Poll: ..." above an article tells what a poll found.
    private bool IsUnnamedSource(int first, int end) => end == first + 1 && Unnamed.Contains(Tokens[first].Lower);

    private static readonly HashSet<string> Unnamed = FunctionWords.Set("poll report survey study sources officials police opposition");

    private bool IsAllName(int first, int end) =>
        Enumerable.Range(first, end - first).All(at => Tokens[at].IsCapitalised || article.OfficeTokens.Contains(at));

    // The last thing of a paragraph, or one of its own below a quotation: a dash, a name and, behind a comma, what it was said of.
    private (int Dash, TokenRange Source)? Credit(Sentence sentence)
    {
        var end = contents.WithoutTerminal(sentence);
        if (article.BlockTokens[sentence.BlockIndex].End != sentence.End)
            return null;
        for (var dash = sentence.First; dash < Math.Min(end, sentence.First + LongestQuoted); dash++)
            if (dash > 0 && (Tokens[dash].Text is "—" or "–" or "―" or "--" || Tokens[dash].Text is "-" or ":" && article.QuotationAt(dash - 1) is not null) && NamedBehind(dash + 1, end) is { } source)
                return (dash, source);
        return null;
    }

    private TokenRange? NamedBehind(int first, int end)
    {
        for (var at = first + 1; at <= Math.Min(end, first + LongestSource); at++)
            if ((at == end || IsOccasion(at, end) || IsBody(at, end)) && HoldsName(first, at, isPerson: true))
                return new TokenRange(first, at);
        return null;
    }

    // ", Teachers' Union", ", the Bank of Oldport"
    private bool IsBody(int comma, int end) =>
        Tokens[comma].Text == "," && comma + 1 < end && Tokens[end - 1].IsCapitalised
        && Enumerable.Range(comma + 1, end - comma - 1).All(at => Tokens[at].IsCapitalised || Tokens[at].Kind == TokenKind.Possessive || Tokens[at].Lower is "the" or "of" or "for" or "and" or "’");

    // ", on the bridge", ", 1931", but not ", who was there, laughed".
    private bool IsOccasion(int comma, int end) =>
        Tokens[comma].Text == "," && comma + 1 < end && (FunctionWords.Prepositions.Contains(Tokens[comma + 1].Lower) || Tokens[comma + 1].Kind == TokenKind.Number || DateStarts.Contains(comma + 1))
        && !Enumerable.Range(comma + 1, end - comma - 1).Any(at => Tokens[at].Text == "," && !(at + 1 < end && Tokens[at + 1].Kind == TokenKind.Number));

    private List<TokenRange> Quoted(TokenRange said) =>
        article.QuotationAt(said.First) is { } quotation && quotation.First == said.First ? [.. quotation.Parts] : [said];

    private static Attribution Report(string rule, TokenRange source, int cue, List<TokenRange> content, CueClass cueClass = CueClass.Neutral) => new()
    {
        Rule = rule, CueClass = cueClass, Source = source, Cue = new(cue, cue + 1), Content = content, Confidence = Confidences.LaidOut,
    };
}
