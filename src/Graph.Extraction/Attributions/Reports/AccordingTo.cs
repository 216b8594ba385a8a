using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Names;
using Graph.Extraction.Occupations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// "According to X, ...", "..., according to X" and "..., according to X, ..."; also "in X's opinion", "per X" and "in the view of X", where they open the
/// sentence or stand behind a comma.
/// </summary>
internal sealed class AccordingTo(AnnotatedArticle article, NounPhrases phrases, ContentReader contents)
{
    private List<Token> Tokens => article.Tokens;

    public void Add(Sentence sentence, List<Attribution> found)
    {
        for (var at = sentence.First; at + 2 < sentence.End; at++)
        {
            if (Opinion(at, sentence) is { } opinion)
                found.Add(opinion);
            if (Words(at, sentence) is not { } cue || SourceBehind(cue, sentence) is not { } source || IsMeasure(source) && !(at == sentence.First && Laws.Contains(Tokens[source.End - 1].Lower)))
                continue;
            var named = BeforeClause(source);
            var isInClause = named != source;
            source = isInClause ? named : WithApposition(WithTitle(WithName(WithClause(WithRest(source, cue, sentence), sentence), at, sentence), cue, sentence), at, sentence);
            // "in the journal Sea & Sky"
            if (source.End + 1 < sentence.End && Tokens[source.End].Text is "&" && Tokens[source.End + 1].IsCapitalised)
                source = source with { End = source.End + 2 };
            var content = isInClause ? Behind(named.End, sentence) : Content(at, EndOfRelative(source.End, sentence), sentence).ToList();
            if (content.Count > 0)
                found.Add(new() { Rule = "according-to", CueClass = CueClass.Neutral, Source = source, Cue = cue, Content = content, Confidence = Confidences.Spoken });
            at = source.End - 1;
        }
    }

    // "In her opinion, the locks are too old", "In Belk's view, ...": where it opens the sentence.
    private Attribution? Opinion(int at, Sentence sentence)
    {
        if (at != sentence.First || !Tokens[at].Is("in") || (article.Tags[at + 1].Penn == "PRP$" ? new TokenRange(at + 1, at + 2) : phrases.NameFrom(at + 1)) is not { } source || source.End >= sentence.End)
            return null;
        var noun = Tokens[source.End].Kind == TokenKind.Possessive ? source.End + 1 : source.End;
        if (noun + 2 >= sentence.End || noun == source.End && source.Length > 1 || !(Tokens[noun].Lower is "opinion" or "view" or "assessment" or "telling" or "account" or "estimation" or "judgment" or "judgement") || Tokens[noun + 1].Text != "," || contents.Trim(noun + 2, contents.WithoutTerminal(sentence)) is not { Length: > 2 } said)
            return null;
        return new() { Rule = "according-to-opinion", CueClass = CueClasses.OfNoun("opinion"), Source = source, Cue = new(noun, noun + 1), Content = [said], Confidence = Confidences.Spoken };
    }

    // "According to Mara Orlova, a spokeswoman for the council, the locks were repaired."
    private TokenRange WithTitle(TokenRange source, TokenRange cue, Sentence sentence)
    {
        var first = source.End + 1;
        if (cue.First > sentence.First + 1 || first + 2 >= sentence.End || Tokens[source.End].Text != "," || !Tokens[source.End - 1].IsCapitalised || article.Tags[first].Universal == "VERB")
            return source;
        var noun = FunctionWords.IsDeterminer(Tokens[first].Lower) ? first + 1 : first;
        var comma = noun;
        while (comma < Math.Min(sentence.End, first + LongestTitle) && Tokens[comma].Text != "," && !article.Tags[comma].IsFinite && !article.IsQuoted(comma))
            comma++;
        if (comma + 2 >= sentence.End || Tokens[comma].Text != ",")
            return source;
        var isTold = article.OfficesIn(noun, Math.Min(comma, noun + FurthestTitle)).Length > 0 ? article.HoldsFiniteVerb(comma + 1, sentence.End) : noun > first && TellsKind(noun, comma) && !Tokens[comma + 1].Is(Tokens[first].Lower);
        return isTold ? source with { End = comma } : source;
    }

    // "a Karst-based think tank", "a lawyer in Oldport": whoever is told to be so is the source; "a bank, a school and a church were hit" goes on.
    private bool TellsKind(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (!Tokens[at].IsCapitalised && (NameWords.BodyNouns.Contains(Tokens[at].Lower) || NameWords.Companies.Contains(Tokens[at].Lower) || OccupationWords.Default.EndingAt(Tokens, at + 1, first) is not null))
                return true;
            else if (FunctionWords.Prepositions.Contains(Tokens[at].Lower))
                return false;
        return false;
    }

    // "according to a November 2004 report from the institute": the date belongs to it.
    private TokenRange? SourceBehind(TokenRange cue, Sentence sentence)
    {
        if (phrases.From(cue.End, sentence.End) is not { Length: 1, End: var date } determiner || !FunctionWords.IsDeterminer(Tokens[determiner.First].Lower))
            return phrases.From(cue.End, sentence.End);
        while (date < sentence.End && phrases.IsDate(date))
            date++;
        return date > determiner.End && phrases.From(date, sentence.End) is { } rest ? determiner with { End = rest.End } : determiner;
    }

    // "in order according to age", "held according to the law": by what it goes, and nobody who says so, unlike "According to the law, nobody may vote twice".
    private bool IsMeasure(TokenRange source) => source.Length <= 2 && Measures.Contains(Tokens[source.End - 1].Lower);

    private static readonly HashSet<string> Laws = FunctionWords.Set("law rules");

    private static readonly HashSet<string> Measures = FunctionWords.Set("law rules plan schedule age size need needs ability taste height weight tradition custom protocol merit rank season demand");

    // "The locks were repaired, according to Mara Orlova, a professor of law in Oldport": who the source is belongs to it.
    private TokenRange WithApposition(TokenRange source, int cue, Sentence sentence)
    {
        if (source.End + 1 >= sentence.End || Tokens[source.End].Text != "," || !HasContentBefore(cue, sentence))
            return source;
        for (var at = source.First; at < source.End; at++)
            if (article.Tree.Child(at, "appos") is { } told && told > source.End && article.Tree.RangeOf(told) is var aside && aside.First >= source.End && aside.First <= source.End + 1 && aside.End - source.End <= LongestAside && (aside.End >= contents.WithoutTerminal(sentence) || Tokens[aside.End].Text == ","))
                return source with { End = Math.Min(aside.End, contents.WithoutTerminal(sentence)) };
        return IsTitleToEnd(source.End + 1, contents.WithoutTerminal(sentence)) ? source with { End = contents.WithoutTerminal(sentence) } : source;
    }

    // "a security analyst for the consultancy Karst Group.": no clause.
    private bool IsTitleToEnd(int first, int end)
    {
        if (end - first is < 3 or > LongestAside || !(Tokens[first].Lower is "a" or "an" or "the" || Offices.Titles.Default.Begins(Tokens[first].Lower)) || !Tokens[first - 2].IsCapitalised)
            return false;
        for (var at = first; at < end; at++)
            if (article.Tags[at].Universal is "VERB" or "AUX" || Tokens[at].Kind == TokenKind.Mark)
                return false;
        return true;
    }

    private const int LongestAside = 40;

    // "a former senior spokeswoman for the council"
    private const int LongestTitle = 16;
    private const int FurthestTitle = 4;

    // "According to the officer in charge of the base that night, ...": the tree knows what belongs to a source up to the comma.
    private TokenRange WithRest(TokenRange source, TokenRange cue, Sentence sentence)
    {
        if (cue.First > sentence.First + 1 || source.End >= sentence.End || Tokens[source.End].Text == ",")
            return source;
        var head = article.Tree.HeadOf(cue.First);
        if (head < source.First || !article.Tree.LabelOf(head).StartsWith("obl", StringComparison.Ordinal))
            return source;
        var comma = source.End;
        while (comma < Math.Min(sentence.End - 1, article.Tree.RangeOf(head).End) && Tokens[comma].Text != ",")
            comma++;
        return Tokens[comma].Text == "," ? source with { End = comma } : source;
    }

    // "where according to the agency 200 people live": the subject of what it tells is no part of it.
    private TokenRange BeforeClause(TokenRange source)
    {
        for (var at = source.First + 1; at < source.End; at++)
            if (OpensClause(at))
                return source with { End = at };
        return source;
    }

    private bool OpensClause(int at)
    {
        if (article.Tags[at].Universal is not ("NUM" or "DET" or "NOUN" or "PROPN" or "ADJ") || article.Tags[at - 1].Universal != "PROPN")
            return false;
        for (var subject = at; subject < Math.Min(Tokens.Count, at + LongestSubject) && Tokens[subject].Kind != TokenKind.Mark; subject++)
            if (article.Tree.LabelOf(subject) == "nsubj" && article.Tree.HeadOf(subject) > subject && (article.Tags[at].Universal == "NUM" || article.Tree.RangeOf(subject).First == at))
                return true;
        return false;
    }

    // "200 of the people"
    private const int LongestSubject = 6;

    private List<TokenRange> Behind(int first, Sentence sentence)
    {
        var end = first;
        while (end < contents.WithoutTerminal(sentence) && (Tokens[end].Text != "," || article.IsQuoted(end)))
            end++;
        return contents.Trim(first, end) is { } said ? [said] : [];
    }

    private TokenRange? Words(int at, Sentence sentence)
    {
        if (Tokens[at].Is("according") && Tokens[at + 1].Is("to"))
            return new TokenRange(at, at + 2);
        if (at > sentence.First && Tokens[at - 1].Text != ",")
            return null;
        // "per head" and "per cent" count.
        if (Tokens[at].Is("per") && (FunctionWords.IsDeterminer(Tokens[at + 1].Lower) || phrases.StartsName(at + 1)))
            return new TokenRange(at, at + 1);
        return at + 4 < sentence.End && Tokens[at].Is("in") && Tokens[at + 1].Is("the") && Tokens[at + 2].Lower is "view" or "opinion" && Tokens[at + 3].Is("of") ? new TokenRange(at, at + 4) : null;
    }

    // "according to people briefed on the talks", "according to an aide who saw it": what is told of them, up to a mark.
    private TokenRange WithClause(TokenRange source, Sentence sentence)
    {
        var told = source.End;
        if (told + 1 >= sentence.End)
            return source;
        // "according to Ana Orlova, writing for the Gazette,"
        if (Tokens[told].Text == "," && Tokens[told + 1].Lower is "writing" or "speaking" or "reporting")
            return source with { End = MarkBehind(told + 2, sentence.End) };
        if (Tokens[told].Lower is "who" or "that" && article.Tags[told].Penn is "WP" or "WDT" && article.Tree.HeadOf(told) is var deed && deed > told && article.Dependencies[deed] is { Label: "acl:relcl", Head: var somebody } && source.Contains(somebody))
            return source with { End = MarkBehind(told + 1, sentence.End) };
        return article.Tags[told].Penn is "VBN" or "VBG" && article.Dependencies[told] is { Label: "acl", Head: var head } && source.Contains(head)
            ? source with { End = MarkBehind(told + 1, Math.Min(sentence.End, article.Tree.RangeOf(told).End)) }
            : source;
    }

    private int MarkBehind(int at, int limit)
    {
        while (at < limit && Tokens[at].Kind != TokenKind.Mark)
            at++;
        return at;
    }

    // "according to the state agency, LNA, ...": what the agency is called belongs to it.
    private TokenRange WithName(TokenRange source, int cue, Sentence sentence)
    {
        var comma = source.End;
        if (comma + 2 >= sentence.End || Tokens[comma].Text != "," || phrases.StartsName(source.End - 1) || !Tokens[comma + 1].IsCapitalised && !OpensName(comma + 1, cue, sentence) || phrases.From(comma + 1, sentence.End) is not { } name)
            return source;
        return name.End < sentence.End && Tokens[name.End].Text is "," or "." ? source with { End = name.End } : source;
    }

    // "Ten died, according to the monitor, the Oldport Observatory": where all is said before it, no clause begins behind the comma.
    private bool OpensName(int at, int cue, Sentence sentence) =>
        Tokens[at].Is("the") && Tokens[at + 1].IsCapitalised && article.Tags[at - 2].Penn == "NN" && HasContentBefore(cue, sentence);

    // "according to the agency, which cited two diplomats, ...", "citing two diplomats, ...", "a poll, published on Sunday, ...": the comma that ends what is told of the source.
    private int EndOfRelative(int comma, Sentence sentence)
    {
        if (comma + 1 >= sentence.End || Tokens[comma].Text != "," || !(Tokens[comma + 1].Lower is "which" or "who" or "citing" or "quoting" or "published" or "released" or "conducted" or "issued" or "obtained" or "seen"))
            return comma;
        for (var at = comma + 2; at < sentence.End; at++)
            if (Tokens[at].Text == ",")
                return at;
        return comma;
    }

    private IEnumerable<TokenRange> Content(int cue, int behind, Sentence sentence)
    {
        var end = contents.WithoutTerminal(sentence);
        if (SentenceMeant(cue, sentence) is { } meant)
        {
            yield return meant;
            yield break;
        }

        // "It was closed; according to Orlova, it was open": what stands before the semicolon is another's.
        var first = cue > sentence.First && Tokens[cue - 1].Text == ";" && !article.IsQuoted(cue - 1) ? cue : sentence.First;
        var hasBefore = first < cue && HasContentBefore(cue, sentence);
        if (hasBefore && contents.Trim(first, cue) is { } before)
            yield return before;
        if (behind < end && (Tokens[behind].Text is "," || Tokens[behind].Text is ":" && cue == sentence.First) && contents.Trim(behind, end) is { } rest && (!hasBefore || !IsAside(behind + 1) && (article.HoldsFiniteVerb(rest.First, rest.End) || article.IsQuoted(rest.First))))
            foreach (var part in contents.WithQuotation(rest, sentence))
                yield return part;
    }

    // "The bridge is closed. That's according to the ministry."
    private TokenRange? SentenceMeant(int cue, Sentence sentence)
    {
        if (cue != sentence.First + 2 || sentence.First == 0 || !(Tokens[sentence.First].Lower is "that" or "this") || !(Tokens[sentence.First + 1].Lower is "is" or "'s" or "’s"))
            return null;
        var before = article.Sentences[article.SentenceAt(sentence.First - 1)];
        return before.BlockKind == BlockKind.Prose && before.BlockIndex >= sentence.BlockIndex - 1 && !article.HoldsQuotation(before) && article.HoldsFiniteVerb(before.First, before.End) ? contents.Trim(before.First, contents.WithoutTerminal(before)) : null;
    }

    // "Earlier on Monday, according to X, ...": a time before it is no content, but the subject of what stands behind is.
    private bool HasContentBefore(int cue, Sentence sentence)
    {
        for (var at = sentence.First; at < cue && Tokens[cue - 1].Text == ","; at++)
            if (article.Tree.LabelOf(at).StartsWith("nsubj", StringComparison.Ordinal) && article.Tree.HeadOf(at) > cue)
                return true;

        var words = 0;
        for (var at = sentence.First; at < cue; at++)
        {
            var word = Tokens[at].Lower;
            if (Tokens[at].IsWord && !phrases.IsDate(at) && word is not ("earlier" or "later" or "on" or "in" or "but" or "and" or "at" or "meanwhile" or "however"))
                words++;
        }

        return words > 2;
    }

    private bool IsAside(int at) => at < Tokens.Count && Tokens[at].Lower is "which" or "who" or "citing" or "while" or "adding";
}
