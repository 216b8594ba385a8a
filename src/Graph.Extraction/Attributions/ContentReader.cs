using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Quotations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

/// <summary>Finds what is said: behind the cue, before it, or on both sides.</summary>
internal sealed class ContentReader(AnnotatedArticle article, NounPhrases phrases, ContentEnd ends, CitedAside asides)
{
    private readonly Speakers _speakers = new(article);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The content of a cue, and the words of an addressee between the two; null when nothing is said.</summary>
    public (List<TokenRange> Content, TokenRange? Addressee, string Rule)? Read(Cue cue, int index, List<Cue> cues, Sentence sentence)
    {
        var end = WithoutTerminal(sentence);
        var ceiling = NextStart(cue, index, cues, end);
        var left = LeftEnd(cue, sentence);
        var addressee = Addressee(cue, ceiling);
        if (addressee is { } asked && IsDemand(cue, asked))
            return Trim(asked.First, ends.Of(asked.First, ceiling, isClause: false)) is { } demand ? ([demand], addressee, "before") : null;
        var after = SkipAdjuncts(cue, addressee?.End ?? cue.End, ceiling, sentence);
        if (left is { } leftEnd && (Closes(after, end) || EndsSaying(leftEnd)))
        {
            var around = Around(cue, leftEnd, after, ceiling, sentence);
            if ((around is not [var only] || HoldsVerb(only) && !IsWhen(only, cue)) && !IsFramed(around, cue))
                return around.Count > 0 && (around.Count > 1 || around[0].Length > 1) ? (around, addressee, "after") : null;
        }

        if (cue.IsInverted)
            return left is { } only && Left(only, sentence, cue) is { Count: > 0 } quoted ? (quoted, addressee, "inverted") : null;
        return Behind(cue, after, ceiling, end, sentence) is { } behind ? (behind, addressee, "before") : null;
    }

    // "On Thursday, Orlova testified": when and where it was said is not what was said.
    private bool HoldsVerb(TokenRange words) =>
        Enumerable.Range(words.First, words.Length).Any(at => article.IsQuoted(at) || article.Tags[at].Universal is "VERB" or "AUX");

    // "After she left, Orlova wrote to him": when or why something was said is not what was said.
    private bool IsWhen(TokenRange words, Cue cue) =>
        !article.IsQuoted(words.First) && FunctionWords.Subordinators.Contains(Tokens[words.First].Lower)
        && Enumerable.Range(words.First, words.Length).Any(at => article.Dependencies[at].Label == "advcl" && article.Dependencies[at].Head == cue.Range.End - 1);

    // "In the video, she stated, “That is all.”", "When they came and said, “That is all,”": a whole sentence is quoted behind, and before
    // stands only where, or what else was done.
    private bool IsFramed(List<TokenRange> around, Cue cue) =>
        around.Count > 1 && OpensQuotation(around[1].First) is not null && Tokens[around[1].First + 1].IsCapitalised && (!HoldsVerb(around[0]) || ends.IsNextDeed(cue.Range.End - 1) && !article.IsQuoted(around[0].First));

    /// <summary>Whether what follows a cue is a clause or quoted: neither a noun phrase nor "to ...".</summary>
    public bool IsClause(Cue cue, List<TokenRange> content)
    {
        var first = content[0].First;
        return first < cue.Start || article.IsQuoted(first) || IsToldClause(cue, content[0]) || (cue.Verb.Complement & (Complement.That | Complement.Bare)) != 0 && !Tokens[first].Is("to") && ends.IsClause(cue.Range.End - 1);
    }

    // "told colleagues that he would go", "reported in May that he would go": what is told, though the tree may hang it on them.
    private bool IsToldClause(Cue cue, TokenRange content) =>
        Tokens[content.First].Is("that") && article.Tags[content.First].Universal == "SCONJ" || cue.Verb.Lemma == "tell" && (Tokens[content.First].Is("that") || FunctionWords.SubjectPronouns.Contains(Tokens[content.First].Lower));

    /// <summary>The sentence's end without its full stop; a closing quotation mark belongs to what is quoted.</summary>
    public int WithoutTerminal(Sentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First && Tokens[end - 1].Text is "." or "!" or "?" or ";" or ":" or "…" or "," && article.QuotationAt(end - 1) is null)
            end--;
        return end;
    }

    /// <summary>A stretch of text as it is handed over: without commas and conjunctions at its edges.</summary>
    public TokenRange? Trim(int first, int end)
    {
        while (first < end && Tokens[first].Text is "," or ";" or ":" or "—" or "–" or "--" or "-" or "." or ")" or "(")
            first++;
        while (end > first && Tokens[end - 1].Text is "," or ";" or ":" or "—" or "–" or "--" or "-" && article.QuotationAt(end - 1) is null)
            end--;
        return end > first ? new TokenRange(first, end) : null;
    }

    // Content ends where the next report of the same sentence begins: ", adding that", ", but Orlova denied".
    private int NextStart(Cue cue, int index, List<Cue> cues, int end)
    {
        end = Math.Min(end, PredicateBehind(cue) ?? end);
        for (var next = index + 1; next < cues.Count; next++)
        {
            var start = cues[next].Start;
            if (cues[next].Range.First > cue.End && Tokens[cues[next].Range.First - 1].Text == "," && cues[next].Subject is { } outer && outer.First < cue.Start && cue.Start < outer.End)
                return cues[next].Range.First - 1;
            if (cues[next].Subject is { } whole && whole.First < cue.Start && whole.End > cue.End && cues[next].Range.First < end)
                return cues[next].Range.First;
            if (start <= cue.End || start >= end)
                continue;
            var before = Tokens[start - 1];
            if (cues[next].IsParticiple && before.Text is "," || IsLastWord(cues[next], end) && before.Text is "," && cue.Start < start)
                return start - 1;
            if (cues[next].IsParticiple && ClosesBehindComma(start - 1))
                return start;
            if (before.Lower is "but" or "while" or "and" or "though" or "although" && start >= 2 && (Tokens[start - 2].IsDoubleQuote || Tokens[start - 2].Text == ","))
                return start - 2 >= cue.End ? start - 1 : end;
            if (cues[next].Subject == cue.Subject && before.Lower is "and" or "but")
                return start - 1;
        }

        for (var at = cue.End; at + 2 < end; at++)
        {
            if (Tokens[at].Text == "," && Tokens[at + 1].Lower is "according" && Tokens[at + 2].Lower is "to")
                return at;
            if (Tokens[at].Is("without") && !article.IsQuoted(at) && IsProving(at + 1, end))
                return at;
        }

        return end;
    }

    // "said the vote was stolen, without offering evidence": how it was said is not what was said.
    private static readonly HashSet<string> Proving = FunctionWords.Set("offering providing giving citing presenting");
    private static readonly HashSet<string> Proofs = FunctionWords.Set("evidence proof details explanation reason reasons source sources");

    // "without giving notice" may be all that matters.
    private bool IsProving(int at, int end)
    {
        if (Tokens[at].Lower is "elaborating" or "specifying")
            return true;
        var noun = at + 1;
        while (noun < end && (FunctionWords.IsDeterminer(Tokens[noun].Lower) || article.Tags[noun].Universal == "ADJ"))
            noun++;
        return Proving.Contains(Tokens[at].Lower) && noun < end && Proofs.Contains(Tokens[noun].Lower);
    }

    // "A man who said he was the owner left": where the sentence tells what the one who said so did.
    private int? PredicateBehind(Cue cue)
    {
        if (Enumerable.Range(cue.Range.First, cue.Range.Length).Select(at => article.Dependencies[at]).FirstOrDefault(one => one.Label == "acl:relcl") is not { Head: var spoken and >= 0 } || article.Dependencies[spoken] is not { Label: "nsubj" or "nsubj:pass", Head: var told } || told < cue.End || !Enumerable.Range(cue.End, told - cue.End).Any(at => article.Tags[at].Universal is "VERB" or "AUX" && article.Dependencies[at].Head != told))
            return null;
        return article.Tree.ChildrenOf(told).Where(child => child > cue.End && child < told && article.Dependencies[child].Label is "aux" or "aux:pass" or "cop" or "advmod").Append(told).Min();
    }

    // "Belk believes the plan will fail, officials said.": the last report is of all before it.
    private bool IsLastWord(Cue cue, int end) =>
        cue.End >= end && cue.Subject is not null && cue.Verb.Complement.HasFlag(Complement.After) && !IsRelative(cue);

    private bool ClosesBehindComma(int at) => article.QuotationAt(at) is { } quotation && quotation.End == at + 1 && Tokens[at - 1].Text is ",";

    /// <summary>Where content before the cue ends, its closing quotation mark included; null when nothing said stands before.</summary>
    private int? LeftEnd(Cue cue, Sentence sentence)
    {
        if (!cue.Verb.Complement.HasFlag(Complement.After) && !IsInserted(cue) && !ClosesSaying(cue) || IsFiller(cue) || cue.Start <= sentence.First || cue.IsParticiple || cue.Subject is null)
            return null;
        var before = cue.Start - 1;
        if (article.QuotationAt(before) is { } quotation && quotation.End == before + 1)
            return cue.Start;
        // "The town likes “Good Morning, Oldport,” he said": the comma stands inside the title's marks.
        if (Tokens[before].IsDoubleQuote && before - 1 > sentence.First && Tokens[before - 1].Text == ",")
            return cue.Start;
        // "After the storm, the rain continued": nobody said it.
        if ((cue.Verb.Complement & (Complement.That | Complement.Bare)) == 0 && !Enumerable.Range(Math.Max(sentence.First, before - FurthestQuoted), Math.Min(before - sentence.First, FurthestQuoted)).Any(article.IsQuoted))
            return null;
        if (Tokens[before].Text is "," or "—" or "–" or "--" && before > sentence.First)
            return AsksFirst(sentence.First) || IsRelative(cue) || IsToCome(cue) ? null : before;
        return null;
    }

    // Between what is quoted and who said it.
    private const int FurthestQuoted = 4;

    // "an official, who asked not to be named,": the noun before the comma is not what is said.
    private bool IsRelative(Cue cue) => cue.Subject is { Length: 1 } subject && Tokens[subject.First].Lower is "who" or "which";

    // "If they come, Belk will respond": a deed to come, and no report of what stands before it.
    private bool IsToCome(Cue cue) =>
        cue.Verb.Lemma is not ("say" or "argue") && Enumerable.Range(cue.Range.First, cue.Range.Length).Any(at => Tokens[at].Lower is "will" or "would" or "shall" or "should" or "must" or "may" or "might" or "could" or "can" or "'ll" or "'d" or "wo");

    // "It was, you know, late": nobody is told of.
    private bool IsFiller(Cue cue) => cue.Subject is { Length: 1 } subject && Tokens[subject.First].Is("you") && cue.Range.Length == 1;

    // "“I will cut taxes,” Orlova promised the crowd".
    private bool ClosesSaying(Cue cue) => cue.Verb.Complement.HasFlag(Complement.That) && cue.Start > 1 && EndsSaying(cue.Start);

    // "The plan, Orlova vowed, would fail".
    private bool IsInserted(Cue cue) =>
        cue.Verb.Complement.HasFlag(Complement.That) && cue.Start > 0 && Tokens[cue.Start - 1].Text == "," && cue.End < Tokens.Count && Tokens[cue.End].Text == ",";

    // Nothing said can stand behind the cue: the sentence ends there, or a comma or another quotation follows.
    private bool Closes(int after, int end) =>
        after >= end || Tokens[after].Text is "," or "." or ";" or "—" or "–" or "--" || Tokens[after].Lower is "as" or "after" or "when" or "while" or "before" or "during" or "in" or "on" or "at" or "over" or "through" or "from" or "and" or "but" or "of" or "to" or "by" or "with";

    private List<TokenRange> Around(Cue cue, int leftEnd, int after, int ceiling, Sentence sentence)
    {
        var content = Left(leftEnd, sentence, cue);
        if (content.Count == 0 || after >= ceiling)
            return content;
        var next = after;
        if (Tokens[next].Text is "," or "." or "—" or "–" or "--" or ";")
            next++;
        if (next >= ceiling)
            return content;
        if (OpensQuotation(next) is { } quotation || EndsQuoted(leftEnd) && GoesOnQuoted(next, ceiling) is { } later && (quotation = later) is not null)
            content.AddRange(quotation.Parts);
        else if (ClosesInsertion(after, leftEnd) && ContinuesClause(next) && (!EndsQuoted(leftEnd) || Tokens[next].Is("that")) && Trim(next, ends.Of(next, ceiling, false)) is { } rest)
            content.Add(rest);
        return content;
    }

    // A comma, or the second of two dashes.
    private bool ClosesInsertion(int mark, int leftEnd) => Tokens[mark].Text is "," || Tokens[mark].Text is "—" or "–" or "--" && Tokens[leftEnd].Text == Tokens[mark].Text;

    private bool EndsQuoted(int leftEnd) => article.QuotationAt(leftEnd - 1) is not null;

    // "Enough is enough," with the mark inside: whoever follows has said it, whatever comes behind.
    private bool EndsSaying(int leftEnd) =>
        article.QuotationAt(leftEnd - 1) is { } quotation && quotation.End == leftEnd && Tokens[leftEnd - 2].Text is "," or "!" or "?" && quotation.InnerLength > 2;

    // "he said two days later, “and that is that”".
    private Quotation? GoesOnQuoted(int from, int ceiling)
    {
        for (var at = from + 1; at < ceiling; at++)
            if (Tokens[at - 1].Text is "," or "—" or "–" or "--" && OpensQuotation(at) is { } quotation)
                return quotation;
        return null;
    }

    private bool ContinuesClause(int at) =>
        !(Tokens[at].Lower is "adding" or "who" or "which" or "citing" or "quoting" or "according" or "speaking" or "referring" or "as" or "when" or "after" or "in" or "on" or "at" or "while" or "during" or "noting" or "saying" or "calling");

    private List<TokenRange> Left(int end, Sentence sentence, Cue cue)
    {
        if (article.QuotationAt(end - 1) is { } quotation && quotation.End == end)
        {
            // Words of the reporter before the quotation belong to what is said: "But the raid "was a mistake", she said".
            if (quotation.First > sentence.First && Trim(sentence.First, end) is { } mixed)
                return [mixed];
            return [.. quotation.Parts];
        }

        // "“Wait? I will wait” until they meet, she said": what is quoted began a sentence before.
        var floor = article.QuotationAt(sentence.First) is { } begun && begun.First < sentence.First && article.BlockTokens[sentence.BlockIndex].Contains(begun.First) ? begun.First : sentence.First;
        return Trim(BehindManner(floor, end, cue), end) is { } whole && end <= cue.Start ? [whole] : [];
    }

    // "Orlova was blunt: the bridge was lost, she said": how somebody was is not what she said.
    private int BehindManner(int floor, int end, Cue cue)
    {
        if (cue.Subject is not { Length: 1 } subject || !(Tokens[subject.First].Lower is "he" or "she" or "they"))
            return floor;
        for (var at = floor + 2; at < end; at++)
            if (Tokens[at].Text == ":" && article.Tags[at - 1].Universal == "ADJ" && article.Tree.Child(at - 1, "cop") is not null && article.Tree.Child(at - 1, "nsubj") is { } who && article.Tags[who].Universal == "PROPN")
                return at + 1;
        return floor;
    }

    // "Asked whether she would go, Orlova said": what somebody else asked.
    private bool AsksFirst(int at) => Tokens[at].Lower is "asked" or "pressed" or "questioned" || Tokens[at].Is("when") && at + 1 < Tokens.Count && Tokens[at + 1].Lower is "asked" or "pressed";

    private List<TokenRange>? Behind(Cue cue, int after, int ceiling, int end, Sentence sentence)
    {
        if (after >= ceiling)
            return Tokens[Math.Min(sentence.End - 1, after)].Text is ":" && after >= end ? NextBlock(sentence) : null;
        var token = Tokens[after];
        var complement = cue.Verb.Complement;
        if (token.Text is ":" || (token.Text is "," && after + 1 < ceiling && OpensQuotation(after + 1) is not null))
            return after + 1 < ceiling ? Clause(after + 1, ceiling, sentence, false) : NextBlock(sentence);
        if (OpensQuotation(after) is not null && (complement & (Complement.Quote | Complement.Noun | Complement.That)) != 0)
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        if (complement.HasFlag(Complement.That) && token.Lower is "that" or "whether" or "if" or "how" or "why" or "what" or "when" or "where" or "who" or "which")
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        if (complement.HasFlag(Complement.Addressee) && token.Lower is "whether" or "if" or "how" or "why" or "what" or "about" or "that" or "to")
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        if (complement.HasFlag(Complement.Infinitive) && token.Lower is "to")
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        if (complement.HasFlag(Complement.Bare) && StartsClause(after) && !IsThing(cue, after))
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        return complement.HasFlag(Complement.Noun) && StartsNoun(after) ? Clause(after, ceiling, sentence, IsClauseAt(cue, after)) : null;
    }

    // "added a bridge to the list", "wrote a book", "won again, showing the same skill": what is done with a thing is not what is said.
    private bool IsThing(Cue cue, int first) =>
        (cue.Verb.Lemma is "add" or "write" || cue is { Verb.Lemma: "show", Form: CueForm.Ing }) && !ends.IsClause(cue.Range.End - 1) && ends.ObjectOf(cue.Range.End - 1) is { } thing && thing >= first && !article.IsQuoted(thing);

    private bool IsClauseAt(Cue cue, int first) =>
        Tokens[first].Is("that") && article.Tags[first].Universal == "SCONJ" || cue.Verb.Complement.HasFlag(Complement.Bare) && !article.IsQuoted(first) && ends.IsClause(cue.Range.End - 1);

    private List<TokenRange>? Clause(int first, int ceiling, Sentence sentence, bool isClause)
    {
        if (OpensQuotation(first) is { } quotation && (quotation.End >= ceiling || quotation.Parts.Count > 1 || Tokens[quotation.End - 2].Text is "." or "!" or "?" or "," || Tokens[quotation.End].Text is "," or "." or ";"))
            return [.. quotation.Parts];
        return Trim(first, ends.Of(first, ceiling, isClause)) is { } range ? [.. WithQuotation(range, sentence)] : null;
    }

    // "He said that he would “go. Nobody stops me.”": what is quoted goes on behind its sentence.
    private IEnumerable<TokenRange> WithQuotation(TokenRange range, Sentence sentence)
    {
        if (range.End < WithoutTerminal(sentence) || article.QuotationAt(range.End - 1) is not { } quotation || quotation.End <= sentence.End || quotation.First < range.First)
            return [range];
        return [range with { End = quotation.Parts[0].End }, .. quotation.Parts.Skip(1)];
    }

    // "Orlova wrote:" and the quotation is the next paragraph, with or without marks.
    private List<TokenRange>? NextBlock(Sentence sentence)
    {
        var block = sentence.BlockIndex + 1;
        if (block >= article.Blocks.Count || article.BlockTokens[block] is not { IsEmpty: false } range)
            return null;
        if (article.QuotationAt(range.First) is { } quotation && quotation.First == range.First)
            return [.. quotation.Parts];
        return article.Blocks[block].Kind == BlockKind.Prose && !article.IsQuoted(range.First) ? [range] : null;
    }

    private Quotation? OpensQuotation(int at) =>
        article.QuotationAt(at) is { } quotation && quotation.Parts.Any(part => part.First == at) ? quotation : null;

    // "told reporters", "told the committee on Monday".
    private TokenRange? Addressee(Cue cue, int ceiling)
    {
        if (!cue.Verb.Complement.HasFlag(Complement.Addressee) || cue.IsInverted || cue.End >= ceiling)
            return null;
        var first = cue.End;
        if (Tokens[first].Lower is "me" or "him" or "her" or "them" or "us" or "you")
            return new TokenRange(first, first + 1);
        return (phrases.StartsName(first) || Tokens[first].IsCapitalised || StartsNoun(first)) && phrases.From(first, ceiling) is { } told ? WithTitle(WithoutClause(WithName(told, ceiling)), ceiling) : null;
    }

    // "told Lowmark Radio's “Good Morning” that": a title is part of who is told.
    private TokenRange WithTitle(TokenRange told, int ceiling)
    {
        var mark = told.End < ceiling && Tokens[told.End].Kind == TokenKind.Possessive ? told.End + 1 : told.End;
        if (mark >= ceiling || !Tokens[mark].IsDoubleQuote || article.IsQuoted(mark))
            return told;
        do
            mark++;
        while (mark < ceiling && !Tokens[mark].IsDoubleQuote);
        return mark < ceiling ? told with { End = mark + 1 } : told;
    }

    // "told reporters Norway would pay", "told reporters the bridge was safe": with the name or the article begins what they are told.
    private TokenRange WithoutClause(TokenRange told)
    {
        for (var at = told.First + 1; at < told.End; at++)
            if (phrases.StartsName(at) && Tokens[at - 1] is { IsWord: true, IsCapitalised: false } listener && listener.Lower.EndsWith('s') || OpensNext(at))
                return told with { End = at };
        return told;
    }

    private bool OpensNext(int at) => OpensInfinitive(at) ||
        Tokens[at].Lower is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "my" or "your" or "no" && Tokens[at - 1] is { IsWord: true, Lower: var listener } && !FunctionWords.IsDeterminer(listener) && !FunctionWords.Prepositions.Contains(listener) && !FunctionWords.Coordinators.Contains(listener);

    // "told Belk to go", "told reporters not to ask", but not "told lies to win".
    private bool IsDemand(Cue cue, TokenRange told) =>
        cue.Verb.Lemma == "tell" && OpensInfinitive(told.End < Tokens.Count && Tokens[told.End].Is("not") ? told.End + 1 : told.End) && _speakers.MayBe(told.End - 1);

    /// <summary>What a cue does: to tell somebody to go is to demand it, to decline to speak denies nothing.</summary>
    public CueClass ClassOf(Cue cue, TokenRange content, TokenRange? addressee) =>
        addressee is { } told && IsDemand(cue, told) ? CueClass.Demanding : Silence.Is(article, cue.Verb.Lemma, content) ? CueClass.Neutral : cue.Verb.Class;

    // "told the Norwegian daily Lowmark Post that"
    private TokenRange WithName(TokenRange told, int ceiling) =>
        phrases.StartsName(told.End) && phrases.From(told.End, ceiling) is { } name && name.End < ceiling && Tokens[name.End].Lower is "that" or "," or ":" or "on" or "in" ? told with { End = name.End } : told;

    /// <summary>Skips when, where and from whom it was said: "on Monday", "in a statement to the council", ", citing the mayor,".</summary>
    private int SkipAdjuncts(Cue cue, int at, int ceiling, Sentence sentence)
    {
        var start = at;
        for (var steps = 0; steps < 3 && at < ceiling; steps++)
        {
            while (at < ceiling && (phrases.IsDate(at) || Tokens[at].IsWord && FunctionWords.IsAdverb(Tokens[at].Lower) && !OpensPhrase(at) || IsPartOfPeriod(at)))
                at++;
            if (at < ceiling && asides.ClosingComma(at, sentence) is { } close && close < ceiling)
                return close + 1;
            if (at >= ceiling || !AdjunctPrepositions.Contains(Tokens[at].Lower) && !TellsOfOccasion(cue, at) || OpensOwnDeed(cue, at))
                break;
            if (IsByReport(at))
                return start;
            var stop = at + 1;
            while (stop < ceiling && stop < at + 14 && !Tokens[stop].Is("because") && !(IsQuotationMark(stop) || Tokens[stop].Text is "," or ":" or "." or ";" or "—" || Tokens[stop].Lower is "that"))
                stop++;
            if (stop < ceiling && !(IsQuotationMark(stop) || Tokens[stop].Text is "," or ":" or "." or ";" || Tokens[stop].Lower is "that"))
                return start;
            at = stop;
        }

        return at;
    }

    // "said both sides would talk", "said nearly 300 homes were lost": the word belongs to who or what is told of.
    private bool OpensPhrase(int at) => article.Tree.HeadOf(at) is var head && head > at && article.Tags[head].Universal is "NOUN" or "PROPN" or "NUM" or "PRON" or "DET" && !phrases.IsDate(head) && !FunctionWords.Subordinators.Contains(Tokens[at + 1].Lower);

    // "responded by accusing Belk of “lies”": the second verb reports.
    private bool IsByReport(int at) =>
        at + 1 < Tokens.Count && Tokens[at].Is("by") && article.Tags[at + 1].Penn == "VBG" && CueFrames.Find(article.LemmaOf(at + 1), "VERB") is not null;

    // "said late on Monday", "said early in May"
    private bool IsPartOfPeriod(int at) =>
        at + 1 < Tokens.Count && Tokens[at].Lower is "late" or "early" && (phrases.IsDate(at + 1) || AdjunctPrepositions.Contains(Tokens[at + 1].Lower));

    // "in an interview published on Sunday"
    private bool TellsOfOccasion(Cue cue, int at) =>
        article.Tags[at].Penn == "VBN" && article.Dependencies[at] is { Label: "acl", Head: var told } && told >= cue.End && told < at;

    // The marks of a title are none.
    private bool IsQuotationMark(int at) => Tokens[at].IsDoubleQuote && article.IsQuoted(at);

    // "vowed to return", but not "I want to thank you", which does what it says.
    private bool OpensOwnDeed(Cue cue, int at) =>
        cue.Verb.Complement.HasFlag(Complement.Infinitive) && OpensInfinitive(at)
        && !(cue.Subject is { Length: 1 } subject && Tokens[subject.First].Lower is "i" or "we" or "you");

    private bool OpensInfinitive(int at) => at + 1 < Tokens.Count && Tokens[at].Is("to") && article.Tags[at + 1].Penn == "VB";

    private static readonly HashSet<string> AdjunctPrepositions = FunctionWords.Set("in on at during over to from via through after before by of");

    private bool StartsClause(int at)
    {
        var token = Tokens[at];
        if (token.Kind == TokenKind.Number || phrases.StartsName(at) || token.IsCapitalised || IsRoughNumber(at))
            return true;
        var word = token.Lower;
        if (FunctionWords.IsDeterminer(word) || FunctionWords.SubjectPronouns.Contains(word) || word is "there" or "in" or "if" or "while" or "as" or "when" or "although" or "despite")
            return true;
        return token.IsWord && !FunctionWords.Prepositions.Contains(word) && !FunctionWords.Subordinators.Contains(word) && !FunctionWords.Coordinators.Contains(word)
            && !FunctionWords.Auxiliaries.Contains(word) && (!FunctionWords.IsAdverb(word) || OpensPhrase(at)) && word is not "so" and not "goodbye" and not "nothing" and not "something";
    }

    // "about half of it", "around 300 people", "at least two".
    private bool IsRoughNumber(int at) =>
        at + 2 < Tokens.Count && Tokens[at].Lower is "about" or "around" or "over" or "under" or "at" or "up" && (IsNumber(at + 1) || Tokens[at + 1].Lower is "least" or "most" or "to" && IsNumber(at + 2));

    private bool IsNumber(int at) => Tokens[at].Kind == TokenKind.Number || article.Tags[at].Universal == "NUM" || Tokens[at].Is("half") || at + 1 < Tokens.Count && Tokens[at].Is("a") && Tokens[at + 1].Lower is "third" or "quarter" or "dozen" or "hundred" or "thousand" or "million" or "half";

    private bool StartsNoun(int at)
    {
        var token = Tokens[at];
        return phrases.StartsName(at) || token.IsCapitalised || (token.IsWord && !FunctionWords.Prepositions.Contains(token.Lower) && !FunctionWords.Coordinators.Contains(token.Lower)
            && !FunctionWords.Auxiliaries.Contains(token.Lower) && (!FunctionWords.IsAdverb(token.Lower) || OpensPhrase(at)) && !FunctionWords.Subordinators.Contains(token.Lower) | token.Lower is "that");
    }
}
