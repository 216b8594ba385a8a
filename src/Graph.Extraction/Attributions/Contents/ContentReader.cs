using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Reports;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Quotations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>Finds what is said: behind the cue, before it, or on both sides.</summary>
internal sealed class ContentReader
{
    private readonly AnnotatedArticle _article;
    private readonly NounPhrases _phrases;
    private readonly ContentEnd _ends;
    private readonly ContentStarts _starts;
    private readonly CueAdjuncts _adjuncts;
    private readonly ToldWords _told;
    private readonly ContentCeiling _ceiling;
    private readonly ContentBefore _before;
    private readonly Calls _calls;

    public ContentReader(AnnotatedArticle article, NounPhrases phrases, ContentEnd ends, CitedAside asides)
    {
        (_article, _phrases, _ends) = (article, phrases, ends);
        _starts = new(article, phrases);
        _adjuncts = new(article, phrases, _starts, asides);
        _told = new(article, phrases, _starts);
        _before = new(article, this);
        _calls = new(article);
        _ceiling = new(article, phrases, _before);
    }

    private List<Token> Tokens => _article.Tokens;

    /// <summary>The content of a cue, and the words of an addressee between the two; null when nothing is said.</summary>
    public (List<TokenRange> Content, TokenRange? Addressee, string Rule)? Read(Cue cue, int index, List<Cue> cues, Sentence sentence)
    {
        var end = WithoutTerminal(sentence);
        var ceiling = _ceiling.NextStart(cue, index, cues, end);
        var left = _before.LeftEnd(cue, sentence);
        var addressee = _told.Addressee(cue, ceiling);
        if (addressee is { } asked && _told.IsDemand(cue, asked))
            return Trim(asked.First, _ends.Of(asked.First, ceiling, isClause: false)) is { } demand ? ([demand], addressee, "before") : null;
        var after = _adjuncts.SkipAdjuncts(cue, addressee?.End ?? cue.End, ceiling, sentence);
        if (left is { } leftEnd && (Closes(after, end) || _article.EndsSpeech(leftEnd)))
        {
            var around = Around(cue, leftEnd, after, ceiling, sentence);
            if ((around is not [var only] || HoldsVerb(only) && !IsWhen(only, cue)) && !IsAttending(around, cue) && !IsFramed(around, cue) && !(cue.Subject is { } who && around.Exists(part => part.Overlaps(who))))
                return around.Count > 0 && (around.Count > 1 || around[0].Length > 1) ? (around, addressee, "after") : null;
        }

        if (SaidBefore(cue, after, end, sentence) is { } said)
            return ([.. said.Parts], addressee, "after");
        if (cue.IsInverted)
            return Inverted(cue, left, after, ceiling, end, sentence) is { } inverted ? (inverted, addressee, "inverted") : null;
        return Behind(cue, after, ceiling, end, sentence) is { } behind ? (behind, addressee, "before") : null;
    }

    // "But, said Orlova, “it is old.”": what only joins the sentence to the one before is not all that was said.
    private List<TokenRange>? Inverted(Cue cue, int? left, int after, int ceiling, int end, Sentence sentence)
    {
        if (left is not { } leftEnd || _before.Left(leftEnd, sentence, cue) is not { Count: > 0 } said || !HoldsOwnVerb(said[0]))
            return null;
        var next = after < end && Tokens[after].Text == "," ? after + 1 : after;
        return said is [{ Length: <= 2 } joint] && !HoldsVerb(joint) && next < end && OpensQuotation(next) is not null && Behind(cue, next, ceiling, end, sentence) is { } behind ? [joint, .. behind] : said;
    }

    // "“I hope so.” Orlova said.", "“I do …” Orlova said.", "“Never!” Orlova said, shaking her head": the mark inside the quotation ended a sentence.
    private Quotation? SaidBefore(Cue cue, int after, int end, Sentence sentence) =>
        (after >= end || Closes(after, end) && _article.EndsSpeech(cue.Start) && !OpensFurther(after)) && cue.Start == sentence.First && cue.Subject is not null && cue.Verb.Complement.Holds(Complement.Quote) && _article.QuotationUntil(sentence.First) is { } quotation
        && _article.Sentences[_article.SentenceAt(quotation.First)].First == quotation.First && _article.BlockTokens[sentence.BlockIndex].Contains(quotation.First) ? quotation : null;

    private bool OpensFurther(int mark) => mark + 1 < Tokens.Count && (OpensQuotation(mark + 1) is not null || Tokens[mark + 1].Is("that"));

    // "On Thursday, Orlova testified": when and where it was said is not what was said.
    private bool HoldsVerb(TokenRange words) =>
        Enumerable.Range(words.First, words.Length).Any(at => _article.IsQuoted(at) || _article.Tags[at].Universal is "VERB" or "AUX");

    // "The Gazette, like LNA, which was the first, declared Orlova": no clause that anybody could say.
    private bool HoldsOwnVerb(TokenRange words) =>
        !Enumerable.Range(words.First, words.Length).Any(IsRelative) || Enumerable.Range(words.First, words.Length).Any(at => _article.IsQuoted(at) || _article.Tags[at].IsFinite && !InRelative(at));

    private bool InRelative(int verb) => _article.Tree.LabelOf(verb) == "acl:relcl" || _article.Tags[verb].Universal == "AUX" && _article.Tree.HeadOf(verb) is >= 0 and var head && _article.Tree.LabelOf(head) == "acl:relcl";

    // "After she left, Orlova wrote to him": when or why something was said is not what was said.
    private bool IsWhen(TokenRange words, Cue cue) =>
        !_article.IsQuoted(words.First) && FunctionWords.Subordinators.Contains(Tokens[SubordinatorOf(words)].Lower)
        && Enumerable.Range(words.First, words.Length).Any(at => _article.Dependencies[at].Label == "advcl" && _article.Dependencies[at].Head == cue.Range.End - 1);

    // "But even as she left"
    private int SubordinatorOf(TokenRange words)
    {
        var at = words.First;
        while (at + 1 < words.End && (FunctionWords.Coordinators.Contains(Tokens[at].Lower) || Tokens[at].Lower is "even" or "just" or "only"))
            at++;
        return at;
    }

    // "While giving no date, the council announced on Monday its plan": what else was not done while it was said.
    private bool IsAttending(List<TokenRange> around, Cue cue)
    {
        if (around.Count < 2 || around[0].Length < 3 || _article.Tags[around[0].First + 1].Penn != "VBG" || !IsWhen(around[0], cue))
            return false;
        for (var at = around[0].First; at < around[0].End; at++)
            if (_article.Tags[at].Penn is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
        return true;
    }

    // "In the video, she stated, “That is all.”", "When they came and said, “That is all,”": a whole sentence is quoted behind, and before
    // stands only where, or what else was done.
    private bool IsFramed(List<TokenRange> around, Cue cue) =>
        around.Count > 1 && OpensQuotation(around[1].First) is not null && around[1].First + 1 < Tokens.Count && Tokens[around[1].First + 1].IsCapitalised && (!HoldsVerb(around[0]) || IsWhen(around[0], cue) || OpensWithParticiple(around[0]) || _ends.IsNextDeed(cue.Range.End - 1) && !_article.IsQuoted(around[0].First));

    // "Taking to X, she wrote, “That is all.”"
    private bool OpensWithParticiple(TokenRange words) =>
        _article.Tags[words.First].Penn == "VBG" && !Enumerable.Range(words.First, words.Length).Any(at => _article.IsQuoted(at) || _article.Tags[at].IsFinite);

    /// <summary>Whether what follows a cue is a clause or quoted: neither a noun phrase nor "to ...".</summary>
    public bool IsClause(Cue cue, List<TokenRange> content)
    {
        var first = content[0].First;
        return first < cue.Start || _article.IsQuoted(first) || IsToldClause(cue, content[0]) || (cue.Verb.Complement & (Complement.That | Complement.Bare)) != 0 && !Tokens[first].Is("to") && _ends.IsClause(cue.Range.End - 1);
    }

    // "told colleagues that he would go", "reported in May that he would go": what is told, though the tree may hang it on them.
    private bool IsToldClause(Cue cue, TokenRange content) =>
        Tokens[content.First].Is("that") && _article.Tags[content.First].Universal == "SCONJ" || cue.Verb.Lemma == "tell" && (Tokens[content.First].Is("that") || FunctionWords.SubjectPronouns.Contains(Tokens[content.First].Lower));

    /// <summary>The sentence's end without its full stop; a closing quotation mark belongs to what is quoted.</summary>
    public int WithoutTerminal(Sentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First && Tokens[end - 1].Text is "." or "!" or "?" or ";" or ":" or "…" or "," && _article.QuotationAt(end - 1) is null)
            end--;
        return end;
    }

    /// <summary>A stretch of text as it is handed over: without commas and conjunctions at its edges.</summary>
    public TokenRange? Trim(int first, int end)
    {
        while (first < end && (Tokens[first].Text is "," or ";" or ":" or "—" or "–" or "--" or "-" or "." or ")" or "(" || Tokens[first].IsDoubleQuote && _article.QuotationAt(first) is { } closed && closed.End == first + 1 && closed.First < first))
            first++;
        while (end > first && Tokens[end - 1].Text is "," or ";" or ":" or "—" or "–" or "--" or "-" && _article.QuotationAt(end - 1) is null)
            end--;
        end = WithoutAside(first, end);
        return end > first ? new TokenRange(first, end) : null;
    }

    // "who ruled that the law was void, for instance, said": what only joins the sentence to the one before stands between the two.
    private int WithoutAside(int first, int end) =>
        end - 3 > first && end < Tokens.Count && Tokens[end].Text == "," && Tokens[end - 3].Text == "," && (Tokens[end - 2].Lower, Tokens[end - 1].Lower) is ("for", "instance") or ("for", "example") or ("by", "contrast") or ("in", "turn") or ("of", "course") ? end - 3
        : end - 2 > first && end < Tokens.Count && Tokens[end].Text == "," && Tokens[end - 2].Text == "," && Tokens[end - 1].Lower is "however" or "though" or "too" or "meanwhile" ? end - 2
        : end;

    // Nothing said can stand behind the cue: the sentence ends there, or a comma or another quotation follows.
    private bool Closes(int after, int end) =>
        after >= end || Tokens[after].Text is "," or "." or ";" or "—" or "–" or "--" || Tokens[after].Lower is "as" or "after" or "when" or "while" or "before" or "during" or "in" or "on" or "over" or "through" or "from" or "and" or "but" or "of" or "to" or "by" or "with" || Tokens[after].Is("at") && !NounPhrases.IsRoughly(Tokens, after);

    private List<TokenRange> Around(Cue cue, int leftEnd, int after, int ceiling, Sentence sentence)
    {
        var content = _before.Left(leftEnd, sentence, cue);
        if (content.Count == 0 || after >= ceiling)
            return content;
        var next = after;
        if (Tokens[next].Text is "," or "." or "—" or "–" or "--" or ";")
            next++;
        if (next >= ceiling)
            return content;
        if (EndsQuoted(leftEnd) && Joined(next, ceiling, sentence) is { } joined)
            content.AddRange(joined);
        else if (!IsTerm(next) && OpensQuotation(next) is { } quotation || EndsQuoted(leftEnd) && GoesOnQuoted(next, ceiling) is { } later && (quotation = later) is not null)
            content.AddRange(quotation.Parts);
        else if (ClosesInsertion(after, leftEnd) && ContinuesClause(next) && !IsDoneBeside(cue, next) && (!EndsQuoted(leftEnd) || Tokens[next].Is("that")) && Trim(next, _ends.Of(next, ceiling, false)) is { } rest)
            content.Add(rest);
        return content;
    }

    // "“I like him,” she said, but “he has to go”": the joint is hers too, unlike "and “he has to go,” Belk said" and "but “old mills” remain".
    private List<TokenRange>? Joined(int joint, int ceiling, Sentence sentence)
    {
        var opening = joint + 2 < ceiling && FunctionWords.IsAdverb(Tokens[joint + 1].Lower) ? joint + 2 : joint + 1;
        return opening < ceiling && FunctionWords.Coordinators.Contains(Tokens[joint].Lower) && OpensQuotation(opening) is { } quotation && quotation.End - opening > 3 && quotation.End >= WithoutTerminal(sentence) && Tokens[quotation.End - 2].Text != "," ? [quotation.Parts[0] with { First = joint }, .. quotation.Parts.Skip(1)] : null;
    }

    // "said Orlova, who calls herself a “fixer”"
    private bool IsTerm(int at) => FunctionWords.IsDeterminer(Tokens[at - 1].Lower);

    // A comma, or the second of two dashes.
    private bool ClosesInsertion(int mark, int leftEnd) => Tokens[mark].Text is "," || Tokens[mark].Text is "—" or "–" or "--" && Tokens[leftEnd].Text == Tokens[mark].Text;

    private bool EndsQuoted(int leftEnd) => _article.QuotationAt(leftEnd - 1) is not null;

    // "he said two days later, “and that is that”".
    private Quotation? GoesOnQuoted(int from, int ceiling)
    {
        for (var at = from + 1; at < ceiling; at++)
            if (Tokens[at - 1].IsCommaOrDash && OpensQuotation(at) is { } quotation)
                return quotation;
        return null;
    }

    // "Ruritania will pay, Orlova said on Monday, rejecting the claims": what she does as she says it.
    private bool IsDoneBeside(Cue cue, int at) => _article.Tags[at].Penn == "VBG" && _article.Dependencies[at] is { Label: "advcl", Head: var said } && said == cue.Range.End - 1;

    private bool ContinuesClause(int at) =>
        !(Tokens[at].Lower is "adding" or "who" or "which" or "citing" or "quoting" or "according" or "speaking" or "referring" or "as" or "when" or "after" or "in" or "on" or "at" or "while" or "during" or "noting" or "saying" or "calling");

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
        if (IsRelative(after) || IsBesideOther(cue, after))
            return null;
        if (complement.Holds(Complement.That) && token.Lower is "that" or "whether" or "if" or "how" or "why" or "what" or "when" or "where" or "who" or "which")
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        if (complement.Holds(Complement.Addressee) && token.Lower is "whether" or "if" or "how" or "why" or "what" or "about" or "that" or "to")
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        if (complement.Holds(Complement.Infinitive) && token.Lower is "to")
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        if (complement.Holds(Complement.Bare) && _starts.StartsClause(after) && !IsThing(cue, after) && !IsFoundSo(cue, after))
            return Clause(after, ceiling, sentence, IsClauseAt(cue, after));
        if (cue.Verb is { Lemma: "call", Particle: null or "out" } && (cue.Verb.Particle is null ? cue.Range.End - 1 : cue.Range.End - 2) is var call && _ends.ObjectOf(call) is { } somebody && _calls.Reach(call, somebody))
            return null;
        return complement.Holds(Complement.Noun) && (_starts.StartsNoun(after) || _starts.StartsShifted(after, ceiling)) ? Clause(after, IsClauseAt(cue, after) ? ceiling : _ends.OfThing(cue.Range.End - 1, after, ceiling), sentence, IsClauseAt(cue, after)) : null;
    }

    // "Orlova said as she entered the talks": what is done at the same time; "as many as 30 people" are told of.
    private bool IsBesideOther(Cue cue, int at) =>
        Tokens[at].Is("as") && at + 1 < Tokens.Count && !(Tokens[at + 1].Lower is "many" or "much" or "few" or "little") && _article.Tree.LabelOf(at) == "mark" && _article.Tree.HeadOf(at) is >= 0 and var done && _article.Dependencies[done] is { Label: "advcl", Head: var head } && head == cue.Range.End - 1;

    // "told the mayors who had come", "said Orlova, who chairs the council": which ones, and nothing that is said.
    private bool IsRelative(int at) =>
        Tokens[at].Lower is "who" or "which" && (Tokens[at - 1].Text == "," && !_article.IsQuoted(at) || _article.Tree.HeadOf(at) is var told and >= 0 && _article.Tree.LabelOf(told) == "acl:relcl" && _article.Tree.HeadOf(told) < at);

    // "a note that they had found taped to a drill", "a note that she had found online": how or where a thing was found.
    private bool IsFoundSo(Cue cue, int first) => cue.Verb.Lemma == "find" && (_article.Tags[first].Penn == "VBN" || _article.Tags[first].Universal == "ADV") && _article.Tree.HeadOf(first) == cue.Range.End - 1;

    // "added a bridge to the list", "wrote a book", "won again, showing the same skill": what is done with a thing is not what is said.
    private bool IsThing(Cue cue, int first) =>
        (cue.Verb.Lemma is "add" or "write" || cue is { Verb.Lemma: "show" or "find", Form: CueForm.Ing } || IsDeed(cue)) && !_ends.IsClause(cue.Range.End - 1) && _ends.ObjectOf(cue.Range.End - 1) is { } thing && thing >= first && !_article.IsQuoted(thing);

    // "found sanctuary in Norway", "showed no sign of it": what somebody does who finds no thing to be so, and no study.
    private bool IsDeed(Cue cue) =>
        cue.Verb.Lemma is "find" or "show" && cue.Subject is { } finder && IsSomebody(finder) && _article.Tree.Child(cue.Range.End - 1, "xcomp") is null
        && !(_ends.ObjectOf(cue.Range.End - 1) is { } thing && (thing + 1 < Tokens.Count && Tokens[thing + 1].Is("that") || cue.Verb.Lemma == "find" && ProofWords.IsMissing(_article, thing)));

    // "she", "Orlova", "Orlova, 54,", "the agents", but neither "the study by Orlova" nor "Gallup".
    private bool IsSomebody(TokenRange finder)
    {
        for (var at = finder.First; at < finder.End; at++)
            if (Studies.Contains(Tokens[at].Lower))
                return false;
        if (finder.Length == 1 && FunctionWords.SubjectPronouns.Contains(Tokens[finder.First].Lower) && !(Tokens[finder.First].Lower is "it" or "this" or "that"))
            return true;
        foreach (var mention in TextOrder.Between(_article.Mentions, finder.First, finder.End, static mention => mention.Range.First))
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && (mention.Range.End == finder.End || Tokens[mention.Range.End].Text == ","))
                return true;
        return _article.Tags[finder.End - 1].Universal == "NOUN" && _article.Speakers.MayBe(finder.End - 1);
    }

    private static readonly HashSet<string> Studies = new([.. Documents.Speaking, .. FunctionWords.Set("polls surveys studies reports data results analysis investigation inquiry review audit count returns records")], StringComparer.Ordinal);

    private bool IsClauseAt(Cue cue, int first) =>
        Tokens[first].Is("that") && _article.Tags[first].Universal == "SCONJ" || cue.Verb.Complement.Holds(Complement.Bare) && !_article.IsQuoted(first) && _ends.IsClause(cue.Range.End - 1);

    private List<TokenRange>? Clause(int first, int ceiling, Sentence sentence, bool isClause)
    {
        if (OpensQuotation(first) is { } quotation && (quotation.End >= ceiling || quotation.Parts.Count > 1 || Tokens[quotation.End - 2].Text is "." or "!" or "?" or "," || Tokens[quotation.End].Text is "," or "." or ";"))
            return [.. WithFurther(quotation, ceiling)];
        return Trim(first, _ends.Of(first, ceiling, isClause)) is { } range ? [.. WithQuotation(range, sentence)] : null;
    }

    // "told them, “I will go,” and, “I will stay”", "vowed to “go,” and to “stay”": both are said.
    private List<TokenRange> WithFurther(Quotation quotation, int ceiling)
    {
        var said = new List<TokenRange>(quotation.Parts);
        while (NextQuoted(said[^1].End, ceiling) is { } further)
        {
            said[^1] = said[^1] with { End = further.Parts[0].End };
            said.AddRange(further.Parts.Skip(1));
        }

        return said;
    }

    private Quotation? NextQuoted(int at, int ceiling)
    {
        if (at >= ceiling || !(Tokens[at].Lower is "and" or "or"))
            return null;
        at++;
        if (at < ceiling && Tokens[at].Text == ",")
            at++;
        if (at < ceiling && Tokens[at].Lower is "to" or "that" or "then")
            at++;
        return at < ceiling && OpensQuotation(at) is { } further && further.First == at ? further : null;
    }

    /// <summary>"He said that he would “go. Nobody stops me.”": what is quoted goes on behind its sentence.</summary>
    public IEnumerable<TokenRange> WithQuotation(TokenRange range, Sentence sentence)
    {
        if (range.End < WithoutTerminal(sentence) || _article.QuotationAt(range.End - 1) is not { } quotation || quotation.End <= sentence.End || quotation.First < range.First)
            return [range];
        return [range with { End = quotation.Parts[0].End }, .. quotation.Parts.Skip(1)];
    }

    // "Orlova wrote:" and the quotation is the next paragraph, with or without marks.
    private List<TokenRange>? NextBlock(Sentence sentence)
    {
        var block = sentence.BlockIndex + 1;
        if (block >= _article.Blocks.Count || _article.BlockTokens[block] is not { IsEmpty: false } range)
            return null;
        if (_article.QuotationAt(range.First) is { } quotation && quotation.First == range.First)
            return [.. quotation.Parts];
        return _article.Blocks[block].Kind == BlockKind.Prose && !_article.IsQuoted(range.First) ? [range] : null;
    }

    private Quotation? OpensQuotation(int at) =>
        _article.QuotationAt(at) is { } quotation && quotation.Parts.Any(part => part.First == at) ? quotation : null;

    /// <summary>What a cue does: to tell somebody to go is to demand it, to decline to speak denies nothing.</summary>
    public CueClass ClassOf(Cue cue, TokenRange content, TokenRange? addressee) =>
        addressee is { } told && _told.IsDemand(cue, told) ? CueClass.Demanding : Silence.Is(_article, cue.Verb.Lemma, content) ? CueClass.Neutral : cue.Verb.Class;
}
