using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>"called the police chief on Monday", "called a strike": nothing is said of whom or what a call brings about, as it is of whom one calls a liar.</summary>
internal sealed class Calls(AnnotatedArticle article)
{
    private static readonly HashSet<string> Convened = FunctionWords.Set("strike walkout stoppage protest demonstration rally election vote poll referendum meeting summit session conference hearing boycott debate foul penalty timeout halt truce ceasefire curfew");

    private static readonly HashSet<string> Summoned = FunctionWords.Set("guard troop soldier army navy militia police reserve reservist firefighter rescuer brigade lifeboat ambulance helicopter medic engineer name number score answer greeting");

    /// <summary>Whether a verb only calls up the somebody, or only brings about what is its object.</summary>
    public bool Reach(int verb, int somebody)
    {
        // "called off a visit"
        if (article.LemmaOf(verb) == "call" && verb + 1 < article.Tokens.Count && article.Tokens[verb + 1].Lower is "off" or "up" or "in")
            return true;
        // "called out the guard", but not "called out the guard for sleeping"
        if (article.LemmaOf(verb) == "call" && verb + 1 < article.Tokens.Count && article.Tokens[verb + 1].Is("out") && Summoned.Contains(article.LemmaOf(somebody)))
            return !HasGround(verb, somebody);
        var behind = somebody + 1;
        while (behind < article.Tokens.Count && article.Tags[behind].Universal == "PROPN" && article.Tree.HeadOf(behind) == somebody)
            behind++;
        if (article.LemmaOf(verb) != "call" || article.IsQuoted(somebody) && !article.IsQuoted(verb) || article.Tree.RangeOf(somebody).First != verb + 1 || !(article.Speakers.MayBe(somebody) || article.Tokens[somebody].Lower is "me" or "us" or "him" or "her" or "them" || IsConvened(verb, somebody)) || article.Tree.Child(verb, "xcomp") is not null || article.Tree.Child(verb, "nsubj") > verb)
            return false;
        // "called him in an article “a thief”"
        if (behind < article.Tokens.Count && article.Tokens[behind].Is("in") && article.Tags[somebody].Universal == "PRON")
            return false;
        // "called Belk and congratulated him"
        if (behind + 1 < article.Tokens.Count && article.Tokens[behind].Is("and") && article.Tags[behind + 1].Universal == "VERB")
            return true;
        return behind >= article.Tokens.Count || article.Tokens[behind].Text is "." or "," || article.Tokens[behind].Lower is "off" or "on" or "at" or "in" or "from" or "to" or "before" or "after" or "about" or "over" or "for"
            || article.DatesIn(behind, behind + 1).Length > 0;
    }

    private bool HasGround(int verb, int somebody)
    {
        foreach (var head in (ReadOnlySpan<int>)[verb, somebody])
            foreach (var child in article.Tree.ChildrenOf(head))
                if (child > somebody && article.Tree.Child(child, "case", "mark") is { } word && article.Tokens[word].Lower is "for" or "over" or "as")
                    return true;
        return false;
    }

    // "called a strike for Monday", but not "called her vote a mistake".
    private bool IsConvened(int verb, int thing) =>
        Convened.Contains(article.LemmaOf(thing)) && FunctionWords.IsDeterminer(article.Tokens[verb + 1].Lower) && article.Tags[verb + 1].Penn != "PRP$" && article.Tree.Child(verb, "iobj") is null;
}
