using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>Which words may begin what is said.</summary>
internal sealed class ContentStarts(AnnotatedArticle article, NounPhrases phrases)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>Whether what is said without "that" may begin here.</summary>
    public bool StartsClause(int at)
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

    /// <summary>Whether a noun phrase may begin here.</summary>
    public bool StartsNoun(int at)
    {
        var token = Tokens[at];
        return phrases.StartsName(at) || token.IsCapitalised || (token.IsWord && !FunctionWords.Prepositions.Contains(token.Lower) && !FunctionWords.Coordinators.Contains(token.Lower)
            && !FunctionWords.Auxiliaries.Contains(token.Lower) && (!FunctionWords.IsAdverb(token.Lower) || OpensPhrase(at)) && !FunctionWords.Subordinators.Contains(token.Lower) | token.Lower is "that");
    }

    /// <summary>"rejected as “nonsense” the claim": what it is called stands before the thing.</summary>
    public bool StartsShifted(int at, int ceiling)
    {
        if (!Tokens[at].Is("as"))
            return false;
        for (var thing = at + 2; thing < Math.Min(ceiling, at + LongestShift); thing++)
            if ((FunctionWords.IsDeterminer(Tokens[thing].Lower) || phrases.StartsName(thing) && article.Tags[thing - 1].Universal == "ADJ") && (Tokens[thing - 1].IsDoubleQuote || article.Tags[thing - 1].Universal is "NOUN" or "ADJ") && !article.IsQuoted(thing))
                return true;
        return false;
    }

    // "as a lie and nothing but a bad joke"
    private const int LongestShift = 10;

    /// <summary>"said both sides would talk", "said nearly 300 homes were lost": the word belongs to who or what is told of.</summary>
    public bool OpensPhrase(int at) => Tokens[at].Is("both") || article.Tree.HeadOf(at) is var head && head > at && article.Tags[head].Universal is "NOUN" or "PROPN" or "NUM" or "PRON" or "DET" && !phrases.IsDate(head) && !FunctionWords.Subordinators.Contains(Tokens[at + 1].Lower);

    /// <summary>"to go".</summary>
    public bool OpensInfinitive(int at) => at + 1 < Tokens.Count && Tokens[at].Is("to") && article.Tags[at + 1].Penn == "VB";

    // "about half of it", "around 300 people", "at least two".
    private bool IsRoughNumber(int at) =>
        at + 2 < Tokens.Count && Tokens[at].Lower is "about" or "around" or "over" or "under" or "at" or "up" && (IsNumber(at + 1) || Tokens[at + 1].Lower is "least" or "most" or "to" && IsNumber(at + 2));

    private bool IsNumber(int at) => Tokens[at].Kind == TokenKind.Number || article.Tags[at].Universal == "NUM" || Tokens[at].Is("half") || at + 1 < Tokens.Count && Tokens[at].Is("a") && Tokens[at + 1].Lower is "third" or "quarter" or "dozen" or "hundred" or "thousand" or "million" or "half";
}
