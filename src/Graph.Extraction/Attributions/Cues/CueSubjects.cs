using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Reports;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>Whom the words around a reporting verb name as its subject: before it, behind the aside before it, or behind it.</summary>
internal sealed class CueSubjects(AnnotatedArticle article, NounPhrases phrases, SubjectPhrases subjects, CitedAside asides)
{
    // Made once they are asked for: few subjects have a name or a land behind a comma.
    private TokenIndex<ChainMention>? _people;
    private TokenIndex<TokenRange>? _lands;

    private TokenIndex<ChainMention> People => _people ??= new(
        article.Mentions.Where(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person }), mention => mention.Range.First);

    private TokenIndex<TokenRange> Lands => _lands ??= new(
        article.Names.Where(name => name.Type is EntityType.State or EntityType.Place).Select(name => name.Range), land => land.First);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The words find where a subject stands, the tree how far it reaches.</summary>
    public TokenRange? WholeSubject(int verb, int verbStart, int floor, Sentence sentence) =>
        Reaching(verb, verbStart, floor, sentence) is { } subject ? WithMembers(WithFirstOfTwo(WithOtherSubject(WithWholeName(WithoutThat(subject), floor), verb, floor), verb, floor, sentence), floor) : null;

    // "EU members Norway, Sweden and Finland said": all of them.
    private TokenRange WithMembers(TokenRange subject, int floor)
    {
        var first = subject.First;
        while (first - 2 > floor && Tokens[first - 1].Text == "," && phrases.NameUntil(first - 1) is { } name && name.First > floor)
            first = name.First;
        return first < subject.First && Tokens[first - 1].Lower is "members" or "states" && phrases.Until(first, floor) is { } members ? subject with { First = members.First } : subject;
    }

    // "“...,” LNA This Morning anchor Belk said": right behind what is quoted the name of who said it may hold any word.
    private TokenRange WithWholeName(TokenRange subject, int floor)
    {
        if (subject.First <= floor || subject.First - floor > LongestName || article.Tags[floor].Universal != "PROPN" || article.QuotationUntil(floor) is null)
            return subject;
        for (var at = floor; at < subject.First; at++)
            if (!Tokens[at].IsCapitalised)
                return subject;
        return subject with { First = floor };
    }

    private const int LongestName = 4;

    // "Belk and his deputy Ana Orlova said": the tree may hang each of the two on the verb.
    private TokenRange WithOtherSubject(TokenRange subject, int verb, int floor) =>
        subject.First - 1 > floor && Tokens[subject.First - 1].Is("and") && phrases.Until(subject.First - 1, floor) is { } other
        && article.Dependencies[article.HeadOf(other)] is { Label: "nsubj", Head: var said } && said == verb
            ? subject with { First = other.First }
            : subject;

    // "The town fell, the army and local officials said.": behind the comma stand both and nothing follows.
    private TokenRange WithFirstOfTwo(TokenRange subject, int verb, int floor, Sentence sentence)
    {
        if (subject.First - 2 <= floor || !Tokens[subject.First - 1].Is("and") || subject.End != verb || verb + 2 < sentence.End && !phrases.IsDate(verb + 1) && !Tokens[verb + 1].Is("on"))
            return subject;
        return phrases.Until(subject.First - 1, floor) is { } first && first.First - 1 > floor && Tokens[first.First - 1].Text == "," ? subject with { First = first.First } : subject;
    }

    // "found that librarians said": the word opens the clause, as it cannot stand before many.
    private TokenRange WithoutThat(TokenRange subject) =>
        subject.Length > 1 && Tokens[subject.First].Is("that") && article.Tags[subject.End - 1].Penn == "NNS" ? subject with { First = subject.First + 1 } : subject;

    private TokenRange? Reaching(int verb, int verbStart, int floor, Sentence sentence)
    {
        if (DescribedBehindSpeech(verbStart, floor) is { } described)
            return described;
        if (BeforeAside(verbStart, floor, sentence) is { } citing)
            return subjects.NamedBefore(verb) is { } teller && teller.End < citing.First ? teller : citing;
        var near = Subject(verbStart, floor, sentence.First);
        if (near is { } inserted && IsInserted(inserted, verb, verbStart))
            return near;
        // "Having a child may explain why": what is done tells it, and not whom it is done with.
        if (near is { } done && article.Tree.HeadOf(article.HeadOf(done)) is >= 0 and var deed && article.Tags[deed].Penn == "VBG" && article.Tree.HeadOf(deed) == verb && deed == sentence.First && article.Tree.Child(verb, "nsubj") is null)
            return null;
        var whole = subjects.Before(verb, verbStart, floor);
        if (near is { } inside && whole is null && IsInPreposition(inside.First, floor) && subjects.Of(verb) is { } far && far.End <= inside.First)
            return far;
        // "Ana Orlova after the game said": when is no part of who.
        if (near is { } late && whole is { } early && early.End < late.First && Tokens[early.End].Lower is "after" or "before" or "during" or "since" or "when" or "while" && early.End + 1 >= late.First - 1)
            return early;
        return near is { } words && (whole is not { } tree || !tree.Contains(words) || IsBehindPreposition(tree, words, floor) || FunctionWords.Prepositions.Contains(Tokens[tree.First].Lower) && !NounPhrases.IsRoughly(Tokens, tree.First) || Tokens[tree.First].Is("according")) ? near : whole;
    }

    // "“...,” Ana Orlova, one of the engineers on the site told the Gazette", where the comma behind what is told of her is forgotten; "“...,” engineer
    // Ana Orlova, wearing a red hat, said": right behind what is quoted stands who said it, whatever is told of him before the verb.
    private TokenRange? DescribedBehindSpeech(int verbStart, int floor)
    {
        if (verbStart - floor is <= 2 or > LongestAside || !article.EndsSpeech(floor))
            return null;
        if (Tokens[verbStart - 1].Text == ",")
            return phrases.From(floor, verbStart) is { } somebody && Tokens[somebody.End].Text == "," && !HoldsClause(somebody.End + 1, verbStart - 1) ? somebody with { End = verbStart - 1 } : null;
        return phrases.NameFrom(floor) is { } name && name.End + 2 < verbStart && Tokens[name.End].Text == "," && Tokens[name.End + 1].Lower is "a" or "an" or "the" or "one" && !HoldsClause(name.End + 1, verbStart) ? new(floor, verbStart) : null;
    }

    private bool HoldsClause(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (article.Tags[at].IsFinite && !InRelative(at) || Tokens[at].Kind == TokenKind.Mark && Tokens[at].Text is not ("," or "“" or "”" or "\"" or "(" or ")"))
                return true;
        return false;
    }

    private bool InRelative(int verb) =>
        article.Tree.LabelOf(verb) == "acl:relcl" || article.Tree.HeadOf(verb) is >= 0 and var head && article.Tags[verb].Universal == "AUX" && article.Tree.LabelOf(head) == "acl:relcl";

    /// <summary>", said Orlova" and "“...” says the minister".</summary>
    public TokenRange? Inverted(CueVerb verb, CueForm form, int at, TokenRange range, Sentence sentence)
    {
        // Behind "told" stands who is told.
        if (!verb.Complement.Holds(Complement.After) || verb.Lemma == "tell" || form is CueForm.Ing || form is CueForm.Plain && !IsPluralBehind(range.End, sentence) || range.First == sentence.First || range.Length > 1 || range.End >= sentence.End)
            return null;
        var before = Tokens[range.First - 1];
        if (!(before.IsDoubleQuote || before.Text is "," or "’" or "'" or "—" or "–" or "--"))
            return null;
        var next = Tokens[range.End];
        var startsPhrase = phrases.StartsName(range.End) || next.IsCapitalised || (FunctionWords.IsDeterminer(next.Lower) && !next.Is("that")) || FunctionWords.SubjectPronouns.Contains(next.Lower) || Offices.Titles.Default.Begins(next.Lower)
            || (next.IsWord && !FunctionWords.Prepositions.Contains(next.Lower) && !FunctionWords.Subordinators.Contains(next.Lower) && !FunctionWords.IsAdverb(next.Lower) && !phrases.IsDate(range.End) && before.Text is not ",");
        var whole = subjects.Behind(at);
        if (!startsPhrase && whole is null || phrases.IsDate(range.End) || (WithRest(phrases.From(range.End, sentence.End), whole, sentence) ?? whole ?? BehindParticiple(range.End, sentence)) is not { } subject)
            return null;
        var speaker = WithApposition(WithoutOccasion(subject), sentence);
        return subjects.Holds(at, subject) || GoesOn(speaker, range, sentence) ? speaker : null;
    }

    // "said engineer Tomas Orlov, tired of the talks.": what closes the sentence with who speaks.
    private TokenRange? WithRest(TokenRange? phrase, TokenRange? whole, Sentence sentence) =>
        phrase is { } near && whole is { } all && all.First == near.First && all.End >= sentence.End - 1 && near.End + 1 < all.End && Tokens[near.End].Text == "," && article.Tags[near.End + 1].Universal == "ADJ" ? all : phrase;

    // "The trouble with it, says Ana Orlova, is that": one comma before, and behind the next the verb of what stands before the two.
    private bool GoesOn(TokenRange speaker, TokenRange verb, Sentence sentence)
    {
        if (speaker.End + 1 >= sentence.End || Tokens[speaker.End].Text != "," || !article.Tags[speaker.End + 1].IsFinite)
            return false;
        for (var at = sentence.First; at < verb.First - 1; at++)
            if (Tokens[at].Kind == TokenKind.Mark || article.Tags[at].IsFinite)
                return false;
        return Tokens[verb.First - 1].Text == ",";
    }

    // "wrote Belk on his blog", "said Belk in Oldport": where somebody with a name said it.
    private TokenRange WithoutOccasion(TokenRange subject)
    {
        for (var at = subject.First; at + 1 < subject.End && Tokens[at + 1].Text[0] is not '\'' and not '’' && (article.Tags[at].Universal == "PROPN" || at > subject.First && Tokens[at].Lower is "on" or "in" or "to" or "before" or "after" or "during"); at++)
            if (article.Tags[at].Universal != "PROPN")
                return subject with { End = at };
        return subject;
    }

    // "said retired doctor Ana Belk"
    private TokenRange? BehindParticiple(int at, Sentence sentence) =>
        article.Tags[at].Penn is "VBN" or "VBG" && at + 1 < sentence.End && article.Dependencies[at] is { Label: "amod", Head: var told } && told > at && phrases.From(at + 1, sentence.End) is { } who ? who with { First = at } : null;

    /// <summary>"in a later interview said", "who has in the past described": the noun before the verb tells when or where.</summary>
    public bool IsInPreposition(int first, int floor)
    {
        for (var at = first - 1; at >= Math.Max(floor, first - 3) && Tokens[at].IsWord; at--)
            if (FunctionWords.Prepositions.Contains(Tokens[at].Lower))
                return true;
        return false;
    }

    /// <summary>"Orlova, who chairs the council, said the plan was dead": the sentence begins with the speaker and what is told of her.</summary>
    public bool ClosesSubjectsAside(int verb, int floor, Sentence sentence) =>
        floor == sentence.First && verb - 1 > floor && Tokens[verb - 1].Text is "," && Aside(verb - 1, floor) is { } aside
        && phrases.Until(aside, floor) is { } subject && subject.First == FirstWord(sentence);

    /// <summary>"And Belk, said Orlova, does not forgive": one comma parts no subject from its verb.</summary>
    public bool IsParted(TokenRange subject, TokenRange verb) =>
        subject.End == verb.First - 1 && Tokens[subject.End].Text == "," && (phrases.StartsName(verb.End) || phrases.From(verb.End, Tokens.Count) is { } behind && behind.End < Tokens.Count && Tokens[behind.End].Text == ",") && Enumerable.Range(subject.First, subject.Length).All(at => Tokens[at].Text != ",") && !FunctionWords.SubjectPronouns.Contains(Tokens[subject.First].Lower);

    /// <summary>
    /// "Belk to quit, says Ana Orlova", "Three have died, said a monitor": a noun alone is nothing that could be said, and one comma encloses
    /// no aside.
    /// </summary>
    public bool IsNounAloneBehind(CueVerb verb, TokenRange range, Sentence sentence)
    {
        var (comma, end) = (range.First - 1, sentence.End);
        while (end > range.End && Tokens[end - 1].Kind == TokenKind.Mark)
            end--;
        return comma > sentence.First && Tokens[comma].Text == "," && !verb.Complement.Holds(Complement.Noun) && end > range.End && article.Tags[end - 1].Universal is "PROPN" or "NOUN"
            && (article.Tags[range.End].Universal is "PROPN" or "DET" && !Tokens[range.End].Is("that") || article.Tags[end - 1].Universal == "PROPN" || end - range.End == 1 && Speakers.IsWord(Tokens[range.End].Lower))
            && Enumerable.Range(range.End, end - range.End).All(at => Tokens[at].Kind != TokenKind.Mark && article.Tags[at].Universal is "NOUN" or "PROPN" or "ADJ" or "DET" or "ADP" or "NUM" or "PART")
            && Enumerable.Range(sentence.First, comma - sentence.First).All(at => Tokens[at].Text != ",")
            && (Enumerable.Range(sentence.First, comma - sentence.First).Any(at => article.Tags[at].Universal is "VERB" or "AUX") || IsVerblessHeading(sentence, comma));
    }

    // "Centre not serious about relief, says opposition leader Ana Belk"
    private bool IsVerblessHeading(Sentence sentence, int comma) =>
        comma - sentence.First >= FewestHeadingWords && article.BlockTokens[sentence.BlockIndex].End == sentence.End && (sentence.BlockKind == Blocks.BlockKind.Heading || sentence.BlockIndex == 0);

    private const int FewestHeadingWords = 3;

    // "The Gazette, citing Orlova, reported": whom it cites is no part of who reports.
    private TokenRange? BeforeAside(int verbStart, int floor, Sentence sentence)
    {
        if (verbStart - 1 <= floor || Tokens[verbStart - 1].Text != ",")
            return null;
        for (var at = verbStart - 2; at > Math.Max(floor, verbStart - LongestAside); at--)
            if (asides.ClosingComma(at, sentence) == verbStart - 1)
                return phrases.Until(at, floor);
        return null;
    }

    /// <summary>No aside of a subject is longer.</summary>
    public const int LongestAside = 40;

    // "Like Orlova, Belk said": the comma parts who speaks from whom the preposition names.
    private bool IsBehindPreposition(TokenRange whole, TokenRange near, int floor) =>
        whole.First > floor && Tokens[whole.First - 1].Lower is var word && (FunctionWords.Prepositions.Contains(word) || word is "unlike") && near.First > whole.First && Tokens[near.First - 1].Text == ",";

    // "The plan, Orlova said, would fail": who speaks stands between two commas with the verb.
    private bool IsInserted(TokenRange subject, int verb, int verbStart) =>
        subject.First > 0 && Tokens[subject.First - 1].Text == "," && subject.End == verbStart && verb + 1 < Tokens.Count && Tokens[verb + 1].Text == ",";

    private TokenRange? Subject(int verbStart, int floor, int sentence)
    {
        var end = verbStart;
        while (end > floor && phrases.IsDate(end - 1))
            end--;
        while (end > floor && end < verbStart && Tokens[end - 1].Lower is "earlier" or "later" or "just" or "late" or "early")
            end--;
        if (end < verbStart && end > floor && Tokens[end - 1].Lower is "on" or "in" or "late" or "early")
            end--;
        end = PeriodStart(end, floor);
        if (end > floor && Tokens[end - 1].Text is "," or "—" or "–" or "--" or "-" && Aside(end - 1, floor) is { } aside)
        {
            var named = phrases.Until(aside, floor);
            return named is { } whole ? whole with { End = end - 1 } : null;
        }

        if (end > floor && Tokens[end - 1].Text is "," && floor == sentence && BeforeRelative(floor, end - 1) is { } told)
            return told;

        // "Orlova, who says the plan is dead, wrote that ...": another report stands in the aside.
        if (end > floor && Tokens[end - 1].Text is "," && Aside(end - 1, sentence) is { } opened && opened < floor && TellsWhich(opened + 1, floor))
            return phrases.Until(opened, sentence) is { } outer ? outer with { End = end - 1 } : null;

        return phrases.Until(end, floor);
    }

    // "Mara Orlova, whose home town, Oldport, is under water, argues": commas in what is told of a name that opens the sentence.
    private TokenRange? BeforeRelative(int first, int close) =>
        phrases.NameFrom(first) is { } name && name.End + 3 < close && close - name.End < LongestAside && Tokens[name.End].Text == "," && Tokens[name.End + 1].Lower is "who" or "whose" or "which" && article.HoldsFiniteVerb(name.End + 2, close)
            ? name with { End = close } : null;

    // "who says the plan is dead", "a mayor whom Belk dismissed".
    private bool TellsWhich(int first, int floor)
    {
        for (var at = first; at < floor; at++)
            if (Tokens[at].Lower is "who" or "whom" or "which")
                return at == first || FunctionWords.IsDeterminer(Tokens[first].Lower);
        return false;
    }

    // "Belk this past week announced", "Belk a month later announced": when it was, as no date tells.
    private int PeriodStart(int end, int floor)
    {
        var at = end;
        if (at > floor && Tokens[at - 1].Lower is "later" or "earlier" or "before" or "ago")
            at--;
        if (at <= floor + 1 || !Periods.Contains(Tokens[at - 1].Lower))
            return end;
        at--;
        while (at > floor && Tokens[at - 1].Lower is "past" or "same" or "next" or "following" or "previous" or "few" or "very")
            at--;
        return at > floor + 1 && (Tokens[at - 1].Lower is "this" or "that" or "last" or "the" or "a" or "an" or "one" || article.Tags[at - 1].Universal == "NUM") && (Tokens[at - 2].Text == "," || article.Tags[at - 2].Universal is "PROPN" or "PRON" or "NOUN") ? at - 1 : end;
    }

    private static readonly HashSet<string> Periods = FunctionWords.Set("minute minutes hour hours day days night morning afternoon evening week weeks weekend month months year years decade spring summer autumn fall winter");

    /// <summary>Where the comma stands that opened the aside that closes at <paramref name="close"/>: ", who leads the party,".</summary>
    private int? Aside(int close, int floor)
    {
        for (var at = BeforeBrackets(close, floor) - 1; at > Math.Max(floor, close - 28); at--)
        {
            if (Tokens[at].Text != Tokens[close].Text || IsBeforeLand(at, close))
                continue;
            // "Belk, 44, who chairs the council, said"
            if (Tokens[at - 1].Kind == TokenKind.Number && at - 3 > floor && Tokens[at - 2].Text == ",")
                at -= 2;
            return (Tokens[close].Text != "," || OpensAside(at + 1) || IsBehindSpeech(at, floor)) && (Tokens[at - 1].IsWord || Tokens[at - 1].Text == ")") ? at : null;
        }

        return null;
    }

    // "Belk, speaking at a rally in Columbus, Ohio, said": nor does the one between a town and its land.
    private bool IsBeforeLand(int comma, int close) =>
        comma > 0 && article.Tags[comma - 1].Universal == "PROPN" && Lands[comma + 1].Any(land => land.End == close);

    // "Senator Ana Orlova (LP, Oldport),": a comma in brackets opens nothing.
    private int BeforeBrackets(int close, int floor)
    {
        if (close < 2 || Tokens[close - 1].Text != ")")
            return close - 1;
        for (var at = close - 2; at > Math.Max(floor, close - LongestBrackets); at--)
            if (Tokens[at].Text == "(")
                return at;
        return close - 1;
    }

    private const int LongestBrackets = 12;

    // "“...,” Mara Ostrova, legal director for a group of towns, said": right behind what is quoted stands who said it.
    private bool IsBehindSpeech(int comma, int floor) =>
        article.QuotationUntil(floor) is not null && article.Sentences[article.SentenceAt(comma)].First < floor && article.Tags[comma + 1].Universal is "NOUN" or "ADJ" && phrases.Until(comma, floor) is { } named && named.First == floor && article.Tags[comma - 1].Universal == "PROPN";

    private int FirstWord(Sentence sentence)
    {
        var at = sentence.First;
        while (at + 1 < sentence.End && (Tokens[at].Kind == TokenKind.Mark || FunctionWords.Coordinators.Contains(Tokens[at].Lower)))
            at++;
        return at;
    }

    private bool OpensAside(int at)
    {
        var token = Tokens[at];
        return token.Lower is "who" or "which" or "whose" or "himself" or "herself" or "a" or "an" or "the" or "one" or "his" or "her" or "its" or "their" or "another" or "now" or "then" or "once" or "formerly" or "currently" or "speaking" or "asked" or "pressed" or "of" or "from" or "like" or "unlike" or "as"
            || token.IsCapitalised || token.Kind == TokenKind.Number || Offices.Titles.Default.Begins(token.Lower) || Offices.OfficeWords.Modifiers.Contains(token.Lower) || token.Lower is "former";
    }

    // ", say experts": "say" goes with many.
    private bool IsPluralBehind(int at, Sentence sentence)
    {
        while (at < sentence.End && article.Tags[at].Universal is "DET" or "ADJ" or "NUM")
            at++;
        return at < sentence.End && article.Tags[at].Penn is "NNS" or "NNPS";
    }

    // "said Ana Orlova, the head of the council.", "said a nurse, Ana Orlova."
    private TokenRange WithApposition(TokenRange subject, Sentence sentence)
    {
        var comma = subject.End;
        if (comma + 1 >= sentence.End || Tokens[comma].Text != ",")
            return subject;
        if (NameOf(subject, sentence) is { } name)
            return subject with { End = name.End };
        if (!(Tokens[comma + 1].Lower is "a" or "an" or "the" or "who" || Offices.Titles.Default.Begins(Tokens[comma + 1].Lower) || Offices.OfficeWords.Modifiers.Contains(Tokens[comma + 1].Lower)))
            return subject;
        var end = comma + 1;
        while (end < sentence.End && end < comma + 26 && !Tokens[end].IsDoubleQuote && Tokens[end].Text is not ("." or "," or ";" or "?" or "!" or ":" or "—"))
            end++;
        return end < sentence.End && end > comma + 1 ? subject with { End = end } : subject;
    }

    // The name behind the comma of somebody described before it, where nothing else is told there.
    private TokenRange? NameOf(TokenRange described, Sentence sentence)
    {
        if (article.Tags[described.End - 1].Universal != "NOUN" || People[described.End + 1].FirstOrDefault() is not { Range: var name })
            return null;
        return name.End >= sentence.End || Tokens[name.End].Kind == TokenKind.Mark ? name : null;
    }
}
