using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Who is the subject of the clause in which a pronoun is the object: "herself" means nobody else, and "her" never means her
/// (N. Chomsky, Lectures on Government and Binding, 1981, principles A and B).
/// </summary>
internal sealed class Binding(AnnotatedArticle article)
{
    // No chain of verbs in a real sentence is longer.
    private const int Longest = 10;

    // So far from its verb stands no subject or object.
    private const int Furthest = 40;

    private static readonly string[] Subjects = ["nsubj", "nsubj:pass"];
    private static readonly string[] Objects = ["obj", "iobj"];

    // Behind others a phrase may tell where something is ("She looked behind her").
    private static readonly HashSet<string> OfObjects = FunctionWords.Set("to with about against at of for by from");

    /// <summary>
    /// Where the subject of the verb hangs whose object a pronoun is: of "wanted to see her" on "wanted"; of "asked Belk to see her" Belk hangs
    /// there as an object; of "left, calling her a liar" on "left". Null where the pronoun is no object.
    /// </summary>
    public Place? SubjectOver(int pronoun, Sentence sentence)
    {
        if (!IsObject(pronoun))
            return null;
        var verb = article.Dependencies[pronoun].Head;
        for (var steps = 0; steps < Longest && verb >= 0; steps++)
        {
            if (HasChild(verb, sentence, Subjects))
                return SubjectOf(verb, sentence);
            var label = article.Dependencies[verb].Label;
            if (label is not ("conj" or "xcomp") && !(label == "advcl" && article.Tags[verb].Penn == "VBG"))
                return null;
            verb = article.Dependencies[verb].Head;
            if (label == "xcomp" && HasChild(verb, sentence, Objects))
                return new(verb, Objects);
        }

        return null;
    }

    /// <summary>Where the subject of the clause hangs in which a pronoun owns something: of "said that Belk kept his seat" on "kept". Null where it owns nothing.</summary>
    public Place? SubjectBeside(int pronoun, Sentence sentence)
    {
        if (article.Dependencies[pronoun].Label != "nmod:poss")
            return null;
        var above = article.Dependencies[pronoun].Head;
        for (var steps = 0; steps < Longest && above >= sentence.First; steps++, above = article.Dependencies[above].Head)
            if (HasChild(above, sentence, Subjects))
                return new(above, Subjects);
        return null;
    }

    /// <summary>Whether what a pronoun owns is joined to what stands right before "and": "Orlova and her husband".</summary>
    public bool IsJoined(int pronoun) =>
        pronoun > 1 && article.Dependencies[pronoun] is { Label: "nmod:poss", Head: var owned } && owned > pronoun && article.Dependencies[owned].Label == "conj" && article.Tokens[pronoun - 1].Is("and");

    /// <summary>
    /// Where the subject hangs whose words or thoughts a pronoun is the subject of: of "Belk said that she" on "said"; of "Belk, who said that she"
    /// what "who" stands for. Null where the pronoun is not the subject of such a clause.
    /// </summary>
    public Place? SubjectAbove(int pronoun, Sentence sentence)
    {
        if (!Subjects.Contains(article.Dependencies[pronoun].Label))
            return null;
        var verb = article.Dependencies[pronoun].Head;
        var isInside = false;
        for (var steps = 0; steps < Longest && verb >= sentence.First; steps++)
        {
            if (isInside && HasChild(verb, sentence, Subjects))
                return SubjectOf(verb, sentence);
            var label = article.Dependencies[verb].Label;
            if (label is not ("conj" or "xcomp" or "ccomp"))
                return null;
            isInside |= label == "ccomp";
            verb = article.Dependencies[verb].Head;
        }

        return null;
    }

    // Of "Belk, who knew him," whom "who" stands for.
    private Place SubjectOf(int verb, Sentence sentence) =>
        article.Dependencies[verb] is { Label: "acl:relcl", Head: var named } && HasWho(verb, sentence) ? OfNoun(named) : new(verb, Subjects);

    private bool HasWho(int verb, Sentence sentence) =>
        Enumerable.Range(sentence.First, verb - sentence.First).Any(at => article.Tokens[at].Lower is "who" or "that" or "which" && Hangs(at, verb, Subjects));

    private Place OfNoun(int noun) => new(article.Dependencies[noun].Head, [article.Dependencies[noun].Label], noun);

    /// <summary>Whether these tokens are, or are joined to, what hangs there.</summary>
    public bool IsAt(Place place, TokenRange words)
    {
        var head = article.HeadOf(words);
        for (var steps = 0; steps < Longest && article.Dependencies[head].Label is "conj" or "appos" or "flat"; steps++)
            head = article.Dependencies[head].Head;
        return Hangs(head, place.Verb, place.Labels) && (place.Word is null || place.Word == head);
    }

    private bool IsObject(int pronoun) => article.Dependencies[pronoun].Label switch
    {
        "obj" or "iobj" => !IsOwners(pronoun),
        "obl" => pronoun > 1 && OfObjects.Contains(article.Tokens[pronoun - 1].Lower) && !article.Tokens[pronoun - 2].Is("according"),
        _ => false,
    };

    // "slog her way": whose the next word is.
    private bool IsOwners(int pronoun) =>
        article.Tokens[pronoun].Is("her") && pronoun + 1 < article.Tokens.Count && article.Tags[pronoun + 1].Universal is "NOUN" or "ADJ" or "NUM";

    private bool HasChild(int head, Sentence sentence, IReadOnlyList<string> labels)
    {
        for (var at = Math.Max(sentence.First, head - Furthest); at < Math.Min(sentence.End, head + Furthest); at++)
            if (Hangs(at, head, labels))
                return true;
        return false;
    }

    private bool Hangs(int token, int head, IReadOnlyList<string> labels) =>
        article.Dependencies[token].Head == head && labels.Contains(article.Dependencies[token].Label);

    /// <param name="Verb">The token on which it hangs.</param>
    /// <param name="Labels">By which relations it may.</param>
    /// <param name="Word">The only word that is meant there, if not all are.</param>
    public sealed record Place(int Verb, IReadOnlyList<string> Labels, int? Word = null);
}
