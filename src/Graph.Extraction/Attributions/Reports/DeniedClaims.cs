using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>"allegations, which she denies, that ...", "charged with fraud, a claim he rejects", "for elections, a demand he rejects": somebody denies what a noun tells.</summary>
internal sealed class DeniedClaims(AnnotatedArticle article, SubjectPhrases subjects, ContentReader contents)
{
    /// <summary>Nouns of what somebody may deny.</summary>
    public static readonly HashSet<string> Claims = FunctionWords.Set("allegation accusation charge claim suggestion rumor rumour assertion demand call plea finding conclusion something");

    // Between the noun and the verb: "which the council's own engineers have always strongly denied".
    private const int FurthestVerb = 20;

    // No sentence holds more reports of what is denied in it.
    private const int MostReports = 40;

    private List<Token> Tokens => article.Tokens;

    /// <param name="own">From where on the reports of this sentence stand.</param>
    public void Add(Sentence sentence, List<Attribution> found, int own)
    {
        for (var at = sentence.First + 2; at < sentence.End; at++)
        {
            if (article.IsQuoted(at) || Attribution.AnyHasCue(found, own, found.Count, at))
                continue;
            if (!IsDenial(at))
            {
                if (Loose(at, sentence, found, own) is { } loose)
                    found.Add(loose);
                continue;
            }

            var comma = CommaBefore(at, sentence);
            var told = comma is { } mark ? Holding(mark, found, own) : null;
            if ((Claim(at) ?? (IsBlame(told) ? Thing(at) : null)) is { } claim && Report(claim, at, sentence) is { } denial)
                found.Add(told is null || at + 1 < sentence.End && Tokens[at + 1].Text == "," ? denial : Parted(denial, told, comma!.Value, found, own));
        }
    }

    // "accused the bank of theft, a claim the bank denies": the tree may hang it anywhere.
    private Attribution? Loose(int verb, Sentence sentence, List<Attribution> found, int own)
    {
        if (article.Tags[verb].Universal != "VERB" || !CueClasses.Denials.Contains(article.LemmaOf(verb)) || CommaBefore(verb, sentence) is not { } comma || Tokens[comma + 1].Is("which") || Holding(comma, found, own) is not { } told)
            return null;
        var denier = Claims.Contains(article.LemmaOf(comma + 1)) ? comma + 2 : comma + 3;
        var start = Cue.FirstOf(Tokens, verb, denier);
        return start > denier ? new() { Rule = "denied-claim", CueClass = CueClass.Denying, Source = new(denier, start), Cue = new(start, verb + 1), Content = [.. told.Content], Confidence = Confidences.Construed } : null;
    }

    // "accused her of theft, which she denies", but not "said they would pay for the wall, which she rejects".
    private static bool IsBlame(Attribution? told) => told is { CueClass: CueClass.Judging };

    private bool IsDenial(int at) => article.Tags[at].Universal == "VERB" && CueClasses.Denials.Contains(article.LemmaOf(at)) && article.Tree.LabelOf(at) == "acl:relcl";

    // "said she took bribes, a claim she rejects", "accused her of theft, which she denies": the comma before "a claim" or "which".
    private int? CommaBefore(int verb, Sentence sentence)
    {
        for (var at = verb - 2; at > Math.Max(sentence.First, verb - FurthestVerb); at--)
            if (Tokens[at].Text == "," && (Tokens[at + 1].Is("which") || Claims.Contains(article.LemmaOf(at + 1)) || Tokens[at + 1].Lower is "a" or "an" or "the" && Claims.Contains(article.LemmaOf(at + 2))))
                return at;
        return null;
    }

    // What "which" behind a comma means, be it no claim by its name.
    private int? Thing(int verb) => article.Tree.Child(verb, "obj") is { } which && Tokens[which].Is("which") && Tokens[which - 1].Text == "," ? article.Tree.HeadOf(verb) : null;

    // Of reports inside reports the innermost: "he claimed that Belk had lied, a charge that Belk denies".
    private static Attribution? Holding(int comma, List<Attribution> found, int own)
    {
        Attribution? holding = null;
        for (var at = own; at < Math.Min(found.Count, own + MostReports); at++)
            if (found[at].Content[^1] is var last && last.First < comma && last.End >= comma && !(holding?.Content[^1].First > last.First))
                holding = found[at];
        return holding;
    }

    // What is denied is what somebody else is reported to say before the comma, and there ends what he says.
    private static Attribution Parted(Attribution denial, Attribution told, int comma, List<Attribution> found, int own)
    {
        for (var at = own; at < Math.Min(found.Count, own + MostReports); at++)
            if (found[at].Content[^1] is var last && last.First < comma && last.End > comma)
                found[at].Content[^1] = last with { End = comma };
        denial.Content = [.. told.Content];
        return denial;
    }

    // The noun whose relative clause denies it, also behind what it is of: "charges of theft that she denies".
    private int? Claim(int verb)
    {
        var tree = article.Tree;
        if (tree.HeadOf(verb) is not (>= 0 and var noun))
            return null;
        if (tree.LabelOf(noun) == "nmod" && !Claims.Contains(article.LemmaOf(noun)))
            noun = tree.HeadOf(noun);
        return noun >= 0 && noun < verb && verb - noun < FurthestVerb && Claims.Contains(article.LemmaOf(noun)) ? noun : null;
    }

    private Attribution? Report(int claim, int verb, Sentence sentence)
    {
        if (article.Tree.Child(verb, "nsubj") is not { } subject || subject <= claim || Tokens[subject].Lower is "which" or "that" || subjects.Phrase(subject) is not { } source || source.First <= claim || source.End > verb)
            return null;
        var start = Cue.FirstOf(Tokens, verb, source.End);
        if ((ClauseBehind(verb, sentence) ?? Named(claim, source.First)) is not { } said)
            return null;
        return new()
        {
            Rule = "denied-claim", CueClass = CueClass.Denying, Source = source, Cue = new(start, verb + 1), Content = [said], Confidence = Confidences.Construed,
        };
    }

    // ", that Orlova took bribes"
    private TokenRange? ClauseBehind(int verb, Sentence sentence)
    {
        if (verb + 4 >= sentence.End || Tokens[verb + 1].Text != "," || !Tokens[verb + 2].Is("that"))
            return null;
        var (end, hasVerb) = (verb + 3, false);
        for (; end < contents.WithoutTerminal(sentence) && Tokens[end].Text != "," && !(hasVerb && IsMainVerb(end, verb + 2)); end++)
            hasVerb |= article.Tags[end].IsFinite;
        return contents.Trim(verb + 2, end);
    }

    // "Allegations, ..., that Orlova took bribes have hurt her": the sentence's own verb has no subject behind "that".
    private bool IsMainVerb(int at, int that) =>
        (article.Tags[at].IsFinite || FunctionWords.Auxiliaries.Contains(Tokens[at].Lower) && article.Tags[at - 1].Universal is "NOUN" or "PROPN" or "ADV")
        && !(article.Tree.Child(article.Tags[at].Universal == "AUX" || FunctionWords.Auxiliaries.Contains(Tokens[at].Lower) ? article.Tree.HeadOf(at) : at, "nsubj", "nsubj:pass", "expl") > that);

    // "allegations of fraud that she denies"; "charged with fraud, a claim she denies": what the claim tells stands before the comma.
    private TokenRange? Named(int claim, int denier)
    {
        var (tree, end) = (article.Tree, Tokens[denier - 1].Lower is "which" or "that" ? denier - 1 : denier);
        if (tree.LabelOf(claim) == "appos" && tree.HeadOf(claim) is var told && told >= 0 && told < claim && Comma(told, claim) is { } comma)
            return contents.Trim(BehindPreposition(told), comma);
        // "called for elections, a demand he rejects": the tree may hang the claim on the verb.
        var first = tree.RangeOf(claim).First;
        if ((Tokens[first].Text == "," ? first : first - 1) is > 0 and var mark && tree.LabelOf(claim) == "parataxis" && Tokens[mark].Text == "," && article.Tags[mark - 1].Universal is "NOUN" or "PROPN")
            return contents.Trim(BehindPreposition(mark - 1), mark);
        return contents.Trim(BehindPreposition(claim), end);
    }

    private int BehindPreposition(int noun) => article.Tree.Child(noun, "case") is { } preposition && preposition < noun ? preposition + 1 : article.Tree.RangeOf(noun).First;

    private int? Comma(int first, int end)
    {
        for (var at = first + 1; at < end; at++)
            if (Tokens[at].Text == ",")
                return at;
        return null;
    }
}
