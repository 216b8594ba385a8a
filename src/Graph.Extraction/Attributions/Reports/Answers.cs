using Graph.Core.Articles;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// The answers of an interview that is printed without labels: paragraphs that ask stand between those of the one person whom the lines above
/// tell to be interviewed, and who speaks of himself in them.
/// </summary>
internal sealed class Answers(AnnotatedArticle article)
{
    /// <summary>What found such a report.</summary>
    public const string Rule = "answer";

    // An article that asks once is none.
    private const int FewestQuestions = 2;

    // Longer paragraphs that ask are said by whoever answers.
    private const int LongestQuestion = 120;

    private const int LongestAnswer = 3000;

    // Whoever asks says no more between two questions.
    private const int LongestRemark = 25;

    private List<Token> Tokens => article.Tokens;

    /// <summary>What is answered, and the questions, in the order of the text; nothing where it is no such interview.</summary>
    public (List<Attribution> Answers, List<TokenRange> Questions) Find()
    {
        var questions = Questions();
        if (questions.Count < FewestQuestions || questions.Count(IsAnswered) < FewestQuestions || new Interviewee(article).Before(article.BlockTokens[questions[0]].First) is not { } asked)
            return ([], []);
        var asking = Enumerable.Range(questions[0], article.Blocks.Count - questions[0]).Where(block => IsQuestion(block) || IsRemark(block)).ToList();
        var answers = asking.ConvertAll(question => WordsBehind(question, asked.Chain)).FindAll(words => words.Count > 0);
        if (!OwnWords.Fill(article, answers.SelectMany(words => words)))
            return ([], []);
        return ([.. answers.Select(words => AnswerOf(asked, words))], questions.ConvertAll(question => article.BlockTokens[question]));
    }

    private List<int> Questions()
    {
        var questions = new List<int>();
        for (var block = 0; block < article.Blocks.Count; block++)
            if (IsQuestion(block))
                questions.Add(block);
        return questions;
    }

    private static Attribution AnswerOf(ChainMention asked, List<TokenRange> words) => new()
    {
        Rule = Rule, CueClass = CueClass.Neutral, Source = asked.Range, IsSourceShared = true, Content = words, Confidence = Confidences.LaidOut,
    };

    private bool IsQuestion(int block) =>
        article.Blocks[block].Kind != BlockKind.Tail && article.BlockTokens[block] is { Length: > 1 and <= LongestQuestion } words && Tokens[words.End - 1].Text == "?" && !article.IsQuoted(words.First);

    // "You have never won.", "The council says your bridge is unsafe.": asks too, unless it answers what was asked just before.
    private bool IsRemark(int block) =>
        IsAnswer(block) && !IsQuestion(block - 1) && article.BlockTokens[block] is { Length: <= LongestRemark } words && !article.IsQuoted(words.First) && OwnWords.CountIn(article, words) == 0 && IsTo(words);

    private bool IsTo(TokenRange words) => Enumerable.Range(words.First, words.Length).Any(at => PersonalPronouns.OfAddressee.Contains(Tokens[at].Lower));

    private bool IsAnswered(int question) => question + 1 < article.Blocks.Count && IsAnswer(question + 1);

    private bool IsAnswer(int block) => article.Blocks[block].Kind == BlockKind.Prose && !article.BlockTokens[block].IsEmpty && !IsQuestion(block);

    // Up to what asks, tells of whoever answers, or may be said to him.
    private List<TokenRange> WordsBehind(int question, EntityChain asked)
    {
        var words = new List<TokenRange>();
        for (var block = question + 1; block < article.Blocks.Count && IsAnswer(block) && !TellsOf(article.BlockTokens[block], asked) && (words.Count == 0 || GoesOn(article.BlockTokens[block], words[0].First)); block++)
            words.Add(article.BlockTokens[block]);
        return words;
    }

    private bool TellsOf(TokenRange words, EntityChain asked)
    {
        foreach (var mention in TextOrder.Between(article.Mentions, words.First, words.End, static mention => mention.Range.First))
            if (mention.Kind == MentionKind.Name && mention.Chain == asked && !article.IsQuoted(mention.Range.First))
                return true;
        return false;
    }

    private bool GoesOn(TokenRange words, int first) =>
        words.End - first <= LongestAnswer
        && (OwnWords.CountIn(article, words) > 0 || words.Length > LongestRemark && !IsTo(words));
}
