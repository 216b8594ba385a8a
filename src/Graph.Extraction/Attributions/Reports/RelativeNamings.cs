using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// "Tomas Belk, whom she described as steady", "what the council called a disgrace": a clause names what its pronoun means (Huddleston and
/// Pullum 2002, chapter 4, section 5.3: predicative complements of the object).
/// </summary>
internal sealed class RelativeNamings(AnnotatedArticle article, ContentReader contents)
{
    private static readonly HashSet<string> Plain = FunctionWords.Set("call dub label term brand deem consider");

    private static readonly HashSet<string> WithAs = FunctionWords.Set("describe see view regard characterize characterise brand denounce dismiss hail condemn portray decry depict label");

    // "what she sees as her home" names less than it tells.
    private static readonly HashSet<string> Seeing = FunctionWords.Set("consider deem see view regard");

    private readonly RelativeSubjects _subjects = new(article);

    private List<Token> Tokens => article.Tokens;

    public void Add(Sentence sentence, List<Attribution> found)
    {
        for (var at = sentence.First; at + 3 < sentence.End; at++)
            if (Tokens[at].Lower is "what" or "whom" or "which" && !article.IsQuoted(at) && !IsAsked(at, sentence) && Report(at, sentence) is { } report)
                found.Add(report);
    }

    // "Which mayor called it safe", "What did Orlova call it?"
    private bool IsAsked(int relative, Sentence sentence) =>
        article.Tree.LabelOf(relative) == "det" || FunctionWords.Auxiliaries.Contains(Tokens[relative + 1].Lower) || Tokens[sentence.End - 1].Text == "?";

    private Attribution? Report(int relative, Sentence sentence)
    {
        if (Verb(relative, sentence) is not { } verb || _subjects.Of(relative, verb) is not { } source || Named(relative, verb, sentence) is not { } named)
            return null;
        var isThing = Tokens[relative].Is("what");
        return new()
        {
            Rule = "relative-naming",
            CueClass = article.LemmaOf(verb) == "describe" ? CueClass.Neutral : CueClass.Judging,
            Source = source,
            Cue = new(source.End, verb + 1),
            Content = [new(relative, relative + 1), named],
            Antecedent = isThing ? null : relative > sentence.First && Tokens[relative - 1].Kind == TokenKind.Mark ? relative - 1 : relative,
            IsCueNegated = _subjects.IsNegated(source, verb),
            Confidence = Confidences.Construed,
        };
    }

    private int? Verb(int relative, Sentence sentence)
    {
        if (_subjects.VerbFrom(relative + 2, relative, sentence) is not { } verb)
            return null;
        var lemma = article.LemmaOf(verb);
        return (Tokens[verb + 1].Is("as") ? WithAs : Plain).Contains(lemma) && !(Tokens[relative].Is("what") && Seeing.Contains(lemma)) ? verb : null;
    }

    private TokenRange? Named(int relative, int verb, Sentence sentence)
    {
        var first = Tokens[verb + 1].Is("as") ? verb + 2 : verb + 1;
        if (first == verb + 1 && FunctionWords.Prepositions.Contains(Tokens[first].Lower))
            return null;
        // "what he called her “mercenaries” or face the consequences"
        var quoted = FunctionWords.IsDeterminer(Tokens[first].Lower) || article.Tags[first].Penn == "PRP$" ? first + 1 : first;
        if (article.QuotationAt(quoted) is { } quotation && quotation.First == quoted && quotation.End <= sentence.End)
            return contents.Trim(verb + 1, quotation.End);
        var clause = article.Tree.LabelOf(verb) is "acl:relcl" or "ccomp" or "advcl" ? verb : relative;
        var (at, end) = (first, Math.Min(contents.WithoutTerminal(sentence), article.Tree.RangeOf(clause).End));
        while (at < end && (article.IsQuoted(at) || Tokens[at].Text is not ("," or ";" or "—" or "–" or "--" or ")") && !IsNextClause(at)))
            at++;
        return at > first ? contents.Trim(verb + 1, at) : null;
    }

    // "and which cost 5 million"
    private bool IsNextClause(int at) => FunctionWords.Coordinators.Contains(Tokens[at].Lower) && at + 1 < Tokens.Count && Tokens[at + 1].Lower is "which" or "who" or "whom" or "that" or "what";
}
