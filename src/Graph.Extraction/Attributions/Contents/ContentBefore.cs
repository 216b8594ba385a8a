using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Reports;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>What is said before its cue: "“Enough,” Orlova said".</summary>
internal sealed class ContentBefore(AnnotatedArticle article, ContentReader contents)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>Where content before the cue ends, its closing quotation mark included; null when nothing said stands before.</summary>
    public int? LeftEnd(Cue cue, Sentence sentence)
    {
        if (!cue.Verb.Complement.Holds(Complement.After) && !IsInserted(cue) && !ClosesSaying(cue) || IsFiller(cue) || cue.Start <= sentence.First || cue.IsParticiple || cue.Subject is null)
            return null;
        var before = cue.Start - 1;
        if (article.QuotationUntil(cue.Start) is { } quotation)
            return AsksFirst(sentence.First) && quotation.First > sentence.First && Tokens[quotation.First - 1].IsWord ? null : cue.Start;
        // "The town likes “Good Morning, Oldport,” he said": the comma stands inside the title's marks.
        if (Tokens[before].IsDoubleQuote && before - 1 > sentence.First && Tokens[before - 1].Text == ",")
            return cue.Start;
        // "After the storm, the rain continued": nobody said it.
        if ((cue.Verb.Complement & (Complement.That | Complement.Bare)) == 0 && !Enumerable.Range(Math.Max(sentence.First, before - FurthestQuoted), Math.Min(before - sentence.First, FurthestQuoted)).Any(article.IsQuoted))
            return null;
        if (Tokens[before].IsCommaOrDash && before > sentence.First)
            return AsksFirst(sentence.First) || IsRelative(cue) || IsClaim(cue.Start) || IsToCome(cue) ? null : before;
        return null;
    }

    /// <summary>What is said before its cue, up to its end.</summary>
    public List<TokenRange> Left(int end, Sentence sentence, Cue cue)
    {
        if (article.QuotationUntil(end) is { } quotation)
        {
            // Words of the reporter before the quotation belong to what is said: "But the raid "was a mistake", she said", but not "Others were
            // careful: “Wages grow,” she said".
            if (quotation.First > sentence.First && Tokens[quotation.First - 1].Text is not (":" or ";") && !IsBehindOthers(sentence.First, quotation.First) && contents.Trim(sentence.First, end) is { } mixed)
                return [mixed];
            return [.. quotation.Parts];
        }

        // "“Wait? I will wait” until they meet, she said": what is quoted began a sentence before.
        var floor = article.QuotationAt(sentence.First) is { } begun && begun.First < sentence.First && article.BlockTokens[sentence.BlockIndex].Contains(begun.First) ? begun.First : sentence.First;
        return contents.Trim(BehindManner(floor, end, cue), end) is { } whole && end <= cue.Start ? [whole] : [];
    }

    // "“We will go,” Belk said, and “I will stay,” Orlova said": the first is none of her words.
    private bool IsBehindOthers(int first, int opening)
    {
        for (var at = opening - 1; at > first; at--)
            if (Tokens[at].IsDoubleQuote)
                return (Tokens[at - 1].Text == "," || Tokens[at + 1].Text == ",") && Enumerable.Range(at + 1, opening - at - 1).Any(cue => article.Tags[cue].Universal == "VERB" && CueWords.IsForm(Tokens[cue].Lower));
        return false;
    }

    /// <summary>"an official, who asked not to be named,": the noun before the comma is not what is said.</summary>
    public bool IsRelative(Cue cue) => cue.Subject is { Length: 1 } subject && Tokens[subject.First].Lower is "who" or "which";

    // "Orlova accused Belk of theft, a claim Belk denies": what is denied is what she said.
    private bool IsClaim(int subject) => FunctionWords.IsDeterminer(Tokens[subject].Lower) && DeniedClaims.Claims.Contains(article.LemmaOf(subject + 1)) && subject + 2 < Tokens.Count && !CueWords.IsForm(Tokens[subject + 2].Lower);

    // Between what is quoted and who said it.
    private const int FurthestQuoted = 4;

    // "If they come, Belk will respond": a deed to come, and no report of what stands before it.
    private bool IsToCome(Cue cue) =>
        cue.Verb.Lemma is not ("say" or "argue") && Enumerable.Range(cue.Range.First, cue.Range.Length).Any(at => Tokens[at].Lower is "will" or "would" or "shall" or "should" or "must" or "may" or "might" or "could" or "can" or "'ll" or "'d" or "wo");

    // "It was, you know, late": nobody is told of.
    private bool IsFiller(Cue cue) => cue.Subject is { Length: 1 } subject && Tokens[subject.First].Is("you") && cue.Range.Length == 1;

    // "“I will cut taxes,” Orlova promised the crowd".
    private bool ClosesSaying(Cue cue) => cue.Verb.Complement.Holds(Complement.That) && article.EndsSpeech(cue.Start);

    /// <summary>"The plan, Orlova vowed, would fail".</summary>
    public bool IsInserted(Cue cue) =>
        cue.Verb.Complement.Holds(Complement.That) && cue.Start > 0 && Tokens[cue.Start - 1].Text == "," && cue.End < Tokens.Count && Tokens[cue.End].Text == ",";

    /// <summary>"Belk said it would hold; what it needs, he argued, is paint": another report stands before the mark.</summary>
    public int? SemicolonBefore(int end, int floor)
    {
        for (var at = end - 1; at > floor; at--)
            if (Tokens[at].Text == ";" && !article.IsQuoted(at))
                return at;
        return null;
    }

    // "Orlova was blunt: the bridge was lost, she said": how somebody was is not what she said.
    private int BehindManner(int floor, int end, Cue cue)
    {
        if (SemicolonBefore(end, floor) is { } semicolon)
            return semicolon + 1;
        if (cue.Subject is not { Length: 1 } subject || !(Tokens[subject.First].Lower is "he" or "she" or "they"))
            return floor;
        for (var at = floor + 2; at < end; at++)
            if (Tokens[at].Text == ":" && SubjectOfManner(at - 1) is { } who && (article.Tags[who].Universal == "PROPN" || article.Tree.Child(who, "appos") is { } name && article.Tags[name].Universal == "PROPN"))
                return at + 1;
        return floor;
    }

    // "Orlova was blunt:", "Orlova went further:", "Orlova takes a different view:"
    private int? SubjectOfManner(int last) => article.Tags[last].Universal == "ADJ" && article.Tree.Child(last, "cop") is not null ? article.Tree.Child(last, "nsubj")
        : Tokens[last].Is("further") && article.Tree.HeadOf(last) is >= 0 and var went && article.LemmaOf(went) == "go" ? article.Tree.Child(went, "nsubj")
        : Views.Contains(article.LemmaOf(last)) && article.Tree.LabelOf(last) == "obj" && article.Tree.HeadOf(last) is >= 0 and var verb ? article.Tree.Child(verb, "nsubj") : null;

    private static readonly HashSet<string> Views = FunctionWords.Set("view answer explanation position line tack advice message warning verdict recipe suggestion theory");

    // "Asked whether she would go, Orlova said": what somebody else asked.
    private bool AsksFirst(int at) => Tokens[at].Lower is "asked" or "pressed" or "questioned" || Tokens[at].Is("when") && at + 1 < Tokens.Count && Tokens[at + 1].Lower is "asked" or "pressed";
}
