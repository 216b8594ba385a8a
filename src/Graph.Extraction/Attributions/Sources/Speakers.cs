using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Occupations;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Who can say, think or want anything: people and bodies, by their names, offices, occupations and words for them; not "the deal".</summary>
internal sealed class Speakers(AnnotatedArticle article)
{
    private static readonly HashSet<string> People = FunctionWords.Set(
        "man men woman women child children boy boys girl girls kid kids family families couple parents mother father son daughter wife husband brother sister friend friends colleague colleagues candidate candidates nominee nominees patient patients client clients boss guest guests crowd crew crews team teams troops army navy police public government cabinet administration parliament senate congress court jury team club staff campaign side country nation state city town village community church school university hospital industry opposition coalition delegation regime majority minority rest audience press media chief chiefs premier king queen prince princess duke duchess pope bishop bishops envoy envoys champion champions fan fans rebel rebels rally meeting everyone anyone nobody defence defense prosecution");

    private TokenSet? _ends;

    private TokenSet Ends => _ends ??= TokenSet.Of(
        article.Tokens.Count, article.Mentions.Where(mention => mention.Chain.Type is not EntityType.Event and not EntityType.Place).Select(mention => mention.Range.End));

    /// <summary>Whether the noun at a token may be of somebody who speaks.</summary>
    public bool MayBe(int noun)
    {
        var token = article.Tokens[noun];
        return article.Tags[noun].Universal is not ("NOUN" or "VERB") || Ends.Contains(noun + 1) || article.OfficeUntil(noun + 1) is not null || token.IsCapitalised
            || IsWord(token.Lower)
            || OccupationWords.Default.EndingAt(article.Tokens, noun + 1, noun) is not null;
    }

    /// <summary>Whether a word is one for people or bodies, by itself.</summary>
    public static bool IsWord(string word) => People.Contains(word) || SpeakerResolver.Unnamed.Contains(word) || BodyKinds.Heads.Contains(word) || IsDoer(word);

    // "teachers", "activist", "guardian"
    private static bool IsDoer(string word)
    {
        var end = word.EndsWith('s') ? word.Length - 1 : word.Length;
        return end > 4 && word.AsSpan(0, end) is var noun
            && (noun.EndsWith("er") || noun.EndsWith("or") || noun.EndsWith("ist") || noun.EndsWith("ian") || noun.EndsWith("man") || noun.EndsWith("men") || noun.EndsWith("ee") || noun.EndsWith("ant"));
    }
}
