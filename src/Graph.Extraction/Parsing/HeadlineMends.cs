using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Blocks;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tagging;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Parsing;

/// <summary>
/// What the network gets wrong in headlines, which no treebank has many of: a verb that it takes for a plural ("Ruritanian president thanks allies"), a
/// subject without an article that it takes for a time ("PM defends plan"), a verb that it takes for a part of its object, and what stands behind "of" that it hangs on the verb as on a noun.
/// </summary>
internal static class HeadlineMends
{
    public static void Apply(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
            if (sentence.BlockKind == BlockKind.Heading)
                Mend(article, sentence);
    }

    private static void Mend(AnnotatedArticle article, Sentence sentence)
    {
        var hasVerb = false;
        for (var at = sentence.First; at < sentence.End; at++)
            hasVerb |= article.Tags[at].IsFinite;
        for (var at = sentence.First + 1; at < sentence.End; at++)
        {
            if (!hasVerb && IsVerb(article, sentence, at))
            {
                MakeVerb(article, sentence, at);
                hasVerb = true;
            }

            if (article.Tags[at].Penn == "VBZ" && article.Dependencies[at] is { Label: "compound", Head: var thing } && thing > at && article.Dependencies[thing].Label == "root" && article.Tree.Child(at, "nsubj") is not null)
                (article.Dependencies[at], article.Dependencies[thing]) = (article.Dependencies[thing], new Dependency(at, "obj"));
            if (article.Dependencies[at] is { Label: "nmod", Head: >= 0 and var verb } nominal && article.Tags[verb].Universal == "VERB" && verb < at)
                article.Dependencies[at] = nominal with { Label = "obl" };
            if (article.Tags[at].Penn == "VBZ" && article.Dependencies[at - 1] is { Label: "obl:unmarked" or "nmod:unmarked", Head: var head } && head == at && article.Tree.Child(at, "nsubj", "nsubj:pass") is null && IsSomebody(article, at - 1))
                article.Dependencies[at - 1] = new Dependency(at, "nsubj");
        }
    }

    // "Ruritanian president thanks allies", "Orlova thanks allies", "Ruritania's Orlova calls for calm": a plural that could report behind somebody who could.
    private static bool IsVerb(AnnotatedArticle article, Sentence sentence, int at) =>
        article.Tags[at].Penn is "NNS" or "NN" && article.Tokens[at] is { IsCapitalised: false } token && token.Lower.EndsWith('s') && (CueWords.IsForm(token.Lower) || token.Is("thanks")) && at + 1 < sentence.End
        && (article.Tags[at + 1].Universal is "NOUN" or "PROPN" or "DET" or "ADJ" || article.Tokens[at + 1].Lower is "for" or "on" or "to" or "that" || article.Tokens[at + 1].IsDoubleQuote)
        && (IsSomebody(article, at - 1) || article.Tags[at - 1].Universal == "PROPN" && (at > sentence.First + 1 && article.Tokens[at - 2].Kind == TokenKind.Possessive || !(article.Tokens[at + 1].Lower is "for" or "on" or "to") && !article.Tokens[at].Is("talks")));

    private static bool IsSomebody(AnnotatedArticle article, int at) => article.Tokens[at] is { IsWord: true } token && Titles.Default.Begins(token.Lower);

    private static void MakeVerb(AnnotatedArticle article, Sentence sentence, int verb)
    {
        article.Tags[verb] = new Tag("VERB", "VBZ");
        var subject = verb - 1;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (at == subject || article.Dependencies[at].Head != verb)
                continue;
            if (at < subject)
                article.Dependencies[at] = article.Dependencies[at] with { Head = subject };
            else if (at > verb && article.Dependencies[at].Label is "appos" or "nmod" or "flat" or "compound")
                article.Dependencies[at] = article.Dependencies[at] with { Label = article.Dependencies[at].Label == "nmod" ? "obl" : "obj" };
        }

        article.Dependencies[subject] = new Dependency(verb, "nsubj");
    }
}
