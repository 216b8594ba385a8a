using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Whom or what a description may mean though no name tells it: "a rival", "its insurer", "two men", in the sentence of the description or one of the two before.
/// </summary>
internal sealed class UnnamedOthers(ChainTable chains)
{
    private const int Reach = 2;

    // So far before it nobody is meant.
    private const int Furthest = 200;
    private const int LongestPhrase = 5;

    // Descriptions of one that were read last.
    private const int MostAsked = 10;

    private static readonly HashSet<string> Determiners = FunctionWords.Set("a an another one some any every each several many no its his her their our my your other second third fellow rival");

    private AnnotatedArticle Article => chains.Article;

    /// <summary>Whether one such is told of before a description, by a word that is no description of whom it is taken to mean.</summary>
    public bool AreTold(int the, EntityChain? meant, Func<int, bool> isSuch)
    {
        var start = Article.Sentences[Math.Max(0, Article.SentenceAt(the) - Reach)].First;
        for (var at = Math.Max(start, the - Furthest); at < the; at++)
            if (isSuch(at) && !chains.IsInsideName(at) && IntroducedAt(at) is { } first && !IsApposed(meant, first) && !IsCalled(meant, at))
                return true;
        return false;
    }

    // "Ana Orlova, a nurse"
    private bool IsApposed(EntityChain? meant, int first) => first > 1 && chains.Tokens[first - 1].Text == "," && meant is not null && chains.NameUntil(first - 1)?.Chain == meant;

    // The word that brings in somebody new, as "a", "its" and "two" do, or tells of several.
    private int? IntroducedAt(int noun)
    {
        if (Article.Tags[noun].Penn is "NNS" or "NNPS")
            return noun;
        for (var at = noun - 1; at >= Math.Max(0, noun - LongestPhrase); at--)
        {
            if (Determiners.Contains(chains.Tokens[at].Lower) || chains.Tokens[at].Kind == TokenKind.Possessive || Article.Tags[at].Penn == "CD")
                return at;
            if (Article.Tags[at].Universal is "DET" or "ADP" or "PUNCT" && !chains.Tokens[at].Text.StartsWith('-') || Article.Tags[at].IsFinite)
                return null;
        }

        return null;
    }

    private static bool IsCalled(EntityChain? meant, int noun)
    {
        if (meant is null)
            return false;
        for (var at = meant.Mentions.Count - 1; at >= Math.Max(0, meant.Mentions.Count - MostAsked); at--)
            if (meant.Mentions[at] is { Kind: MentionKind.Nominal } described && described.Range.Contains(noun))
                return true;
        return false;
    }
}
