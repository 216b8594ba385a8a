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
    private readonly TokenIndex<ChainMention> _people = new(
        article.Mentions.Where(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person }), mention => mention.Range.First);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The words find where a subject stands, the tree how far it reaches.</summary>
    public TokenRange? WholeSubject(int verb, int verbStart, int floor, Sentence sentence) =>
        Reaching(verb, verbStart, floor, sentence) is { } subject ? WithFirstOfTwo(WithoutThat(subject), verb, floor, sentence) : null;

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
        if (BeforeAside(verbStart, floor, sentence) is { } citing)
            return citing;
        var near = Subject(verbStart, floor, sentence.First);
        if (near is { } inserted && IsInserted(inserted, verb, verbStart))
            return near;
        var whole = subjects.Before(verb, verbStart, floor);
        if (near is { } inside && whole is null && IsInPreposition(inside.First, floor) && subjects.Of(verb) is { } far && far.End <= inside.First)
            return far;
        return near is { } words && (whole is not { } tree || !tree.Contains(words) || IsBehindPreposition(tree, words, floor) || FunctionWords.Prepositions.Contains(Tokens[tree.First].Lower) || Tokens[tree.First].Is("according")) ? near : whole;
    }

    /// <summary>", said Orlova" and "“...” says the minister".</summary>
    public TokenRange? Inverted(CueVerb verb, CueForm form, int at, TokenRange range, Sentence sentence)
    {
        // Behind "told" stands who is told.
        if (!verb.Complement.HasFlag(Complement.After) || verb.Lemma == "tell" || form is CueForm.Ing || form is CueForm.Plain && !IsPluralBehind(range.End, sentence) || range.First == sentence.First || range.Length > 1 || range.End >= sentence.End)
            return null;
        var before = Tokens[range.First - 1];
        if (!(before.IsDoubleQuote || before.Text is "," or "’" or "'" or "—" or "–" or "--"))
            return null;
        var next = Tokens[range.End];
        var startsPhrase = phrases.StartsName(range.End) || next.IsCapitalised || (FunctionWords.IsDeterminer(next.Lower) && !next.Is("that")) || FunctionWords.SubjectPronouns.Contains(next.Lower) || Offices.Titles.Default.Begins(next.Lower)
            || (next.IsWord && !FunctionWords.Prepositions.Contains(next.Lower) && !FunctionWords.Subordinators.Contains(next.Lower) && !FunctionWords.IsAdverb(next.Lower) && !phrases.IsDate(range.End) && before.Text is not ",");
        var whole = subjects.Behind(at);
        if (!startsPhrase && whole is null || phrases.IsDate(range.End) || (phrases.From(range.End, sentence.End) ?? whole) is not { } subject)
            return null;
        return subjects.Holds(at, subject) ? WithApposition(subject, sentence) : null;
    }

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

    /// <summary>
    /// "Belk to quit, says Ana Orlova", "Three have died, said a monitor": a noun alone is nothing that could be said, and one comma encloses
    /// no aside.
    /// </summary>
    public bool IsNounAloneBehind(CueVerb verb, TokenRange range, Sentence sentence)
    {
        var (comma, end) = (range.First - 1, sentence.End);
        while (end > range.End && Tokens[end - 1].Kind == TokenKind.Mark)
            end--;
        return comma > sentence.First && Tokens[comma].Text == "," && !verb.Complement.HasFlag(Complement.Noun) && end > range.End && article.Tags[end - 1].Universal is "PROPN" or "NOUN"
            && (article.Tags[range.End].Universal is "PROPN" or "DET" && !Tokens[range.End].Is("that") || article.Tags[end - 1].Universal == "PROPN")
            && Enumerable.Range(range.End, end - range.End).All(at => Tokens[at].Kind != TokenKind.Mark && article.Tags[at].Universal is "NOUN" or "PROPN" or "ADJ" or "DET" or "ADP" or "NUM" or "PART")
            && Enumerable.Range(sentence.First, comma - sentence.First).All(at => Tokens[at].Text != ",")
            && Enumerable.Range(sentence.First, comma - sentence.First).Any(at => article.Tags[at].Universal is "VERB" or "AUX");
    }

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
        if (end > floor && Tokens[end - 1].Text is "," or "—" or "–" or "--" or "-" && Aside(end - 1, floor) is { } aside)
        {
            var named = phrases.Until(aside, floor);
            return named is { } whole ? whole with { End = end - 1 } : null;
        }

        // "Orlova, who says the plan is dead, wrote that ...": another report stands in the aside.
        if (end > floor && Tokens[end - 1].Text is "," && Aside(end - 1, sentence) is { } opened && opened < floor && Tokens[opened + 1].Lower is "who" or "which")
            return phrases.Until(opened, sentence) is { } outer ? outer with { End = end - 1 } : null;

        return phrases.Until(end, floor);
    }

    /// <summary>Where the comma stands that opened the aside that closes at <paramref name="close"/>: ", who leads the party,".</summary>
    private int? Aside(int close, int floor)
    {
        for (var at = close - 2; at > Math.Max(floor, close - 28); at--)
        {
            if (Tokens[at].Text != Tokens[close].Text)
                continue;
            return (Tokens[close].Text != "," || OpensAside(at + 1)) && Tokens[at - 1].IsWord ? at : null;
        }

        return null;
    }

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
        return token.Lower is "who" or "which" or "whose" or "himself" or "herself" or "a" or "an" or "the" or "one" or "his" or "her" or "its" or "their" or "another" or "now" or "then" or "once" or "formerly" or "currently" or "speaking" or "asked" or "pressed" or "of" or "from"
            || token.IsCapitalised || token.Kind == TokenKind.Number || Offices.Titles.Default.Begins(token.Lower) || Offices.OfficeWords.Modifiers.Contains(token.Lower) || token.Lower is "former";
    }

    // ", say experts": "say" goes with many.
    private bool IsPluralBehind(int at, Sentence sentence) => at < sentence.End && article.Tags[at].Penn == "NNS";

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
        if (article.Tags[described.End - 1].Universal != "NOUN" || _people[described.End + 1].FirstOrDefault() is not { Range: var name })
            return null;
        return name.End >= sentence.End || Tokens[name.End].Kind == TokenKind.Mark ? name : null;
    }
}
