using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Dates;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Words that the network takes for a name by themselves and that name nothing: "Mr." before a name, "Republicans", "Monday", "Christmas", "Press" of "Meet the
/// Press", "City officials", "Orlova" of "Orlova v. Belk", "(R)".
/// </summary>
internal static class WordsAlone
{
    // What somebody is asked to do in the name of a broadcast or a fund.
    private static readonly HashSet<string> Asked = FunctionWords.Set("meet face keep");

    private static readonly HashSet<string> Parts = FunctionWords.Set("city county town district village circuit");

    /// <summary>Whether a word by itself is no name where it stands.</summary>
    public static bool NameNothing(AnnotatedArticle article, int at, EntityType type) =>
        IsBare(article.Tokens[at]) || type == EntityType.Person && (AmericanParties.IsAffiliate(article.Tokens[at].Text.TrimEnd('s')) || IsOfCase(article.Tokens, at))
        || IsInTitle(article.Tokens, at) || IsPartOfPlace(article, at) || IsPartOfBody(article.Tokens, at) || AmericanParties.IsLetterAlone(article.Tokens, at);

    private static bool IsBare(Token word) =>
        word.Text.EndsWith('.') && (OfficeWords.Honorifics.ContainsKey(word.Lower) || Titles.Default.Begins(word.Lower)) || DateReader.IsWeekday(word) || word.Is("ex-") || Feasts.Contains(word.Lower);

    // "empty shelves by Christmas"
    private static readonly HashSet<string> Feasts = FunctionWords.Set("christmas easter ramadan thanksgiving halloween hanukkah diwali passover eid");

    // "Meet the Press", "Face the Nation"
    private static bool IsInTitle(List<Token> tokens, int at) => at > 1 && tokens[at - 1].Text is "the" && tokens[at - 2].IsCapitalised && Asked.Contains(tokens[at - 2].Lower);

    // "City officials said", "the 4th District"
    private static bool IsPartOfPlace(AnnotatedArticle article, int at) =>
        Parts.Contains(article.Tokens[at].Lower) && (article.Sentences[article.SentenceAt(at)].First == at || article.Tags[at - 1].Universal is "NUM" or "ADJ");

    // "the former secretary of State", "State Department"
    private static bool IsPartOfBody(List<Token> tokens, int at) =>
        tokens[at].Text is "State" && (at + 1 < tokens.Count && tokens[at + 1].IsCapitalised || at > 0 && tokens[at - 1].Is("of"));

    // "Orlova v. Belk" is a case.
    private static bool IsOfCase(List<Token> tokens, int at) => IsAgainst(tokens, at + 1) || IsAgainst(tokens, at - 1);

    private static bool IsAgainst(List<Token> tokens, int at) => at > 0 && at < tokens.Count && tokens[at].Lower is "v." or "v" or "vs.";
}
