using System.Globalization;
using System.Text;
using Graph.Core.Articles;
using Graph.Ingestion.Articles;

namespace Graph.Benchmarks.Identity;

/// <summary>A text of invented news with what is true of it.</summary>
/// <param name="Names">Where full names stand, and whose they are: the person's number.</param>
internal sealed record TrueArticle(string Id, string Text, IReadOnlyList<(TextSpan Span, int Person)> Names)
{
    public ArticleSubmission Submission { get; init; } = null!;
}

/// <summary>
/// Articles about <see cref="InventedPeople"/>, the same on every run. A few people stand in many of them (Zipf's law); of the others in an
/// article half belong to the first one's circle; two mentions in three come with the office, one in four of the twice-spelt names is the rarer spelling, and surnames follow alone.
/// </summary>
internal sealed class InventedNews(int articles, int seed)
{
    private const int ArticlesPerPerson = 10;
    private const int Cast = 3;
    private const int Circle = 6;

    private static readonly string[] Topics = ["the harbour", "the railway", "the spring budget", "the water treaty", "the grain tariff", "the new bridge", "the school year", "the border road"];
    private static readonly string[] Claims = ["would be ready by autumn", "had cost too much", "needed another vote", "was safe", "could not wait", "would stay as it was", "had been misread", "deserved an answer"];
    private static readonly string[] Measures = ["days of talks", "letters from the town", "hours of rain", "votes", "complaints", "meetings", "reports", "questions"];
    private static readonly string[] Verbs = ["said", "told reporters", "added", "announced", "insisted"];

    private readonly InventedPeople _people = new(Math.Max(20, articles / ArticlesPerPerson), seed);

    public int People => _people.All.Length;

    public TrueArticle Write(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var text = new StringBuilder();
        var names = new List<(TextSpan, int)>();
        foreach (var person in CastOf(random))
        {
            if (names.Exists(name => _people.All[name.Item2].Name == _people.All[person].Name))
                continue;
            AddSentences(text, names, person, random);
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"invented-{number:D6}");
        var day = new DateOnly(2031, 1, 1).AddDays(number % 1000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new TrueArticle(id, text.ToString(), names) { Submission = new(id, null, null, "Lowmark Wire (invented)", day, "en", text.ToString(), new ArticleOrigin("invented news", number + 1)) };
    }

    private List<int> CastOf(Random random)
    {
        var first = NextPerson(random);
        var others = Enumerable.Range(1, Cast - 1).Select(_ => random.Next(2) == 0 ? OfCircle(first, random) : NextPerson(random));
        return [.. others.Prepend(first).Distinct()];
    }

    // Who moves in whose circle has nothing to do with how well known he is.
    private int OfCircle(int person, Random random) => (int)(((person * 7919L) + random.Next(Circle) + 1) % People);

    // Zipf's law with exponent one: the density of log-uniform numbers.
    private int NextPerson(Random random) => Math.Min(People - 1, (int)Math.Pow(People, random.NextDouble()) - 1);

    private void AddSentences(StringBuilder text, List<(TextSpan, int)> names, int person, Random random)
    {
        var invented = _people.All[person];
        var name = invented.OtherSpelling is { } other && random.Next(4) == 0 ? other : invented.Name;
        names.Add((new TextSpan(text.Length, text.Length + name.Length), person));
        text.Append(name);
        if (random.Next(3) > 0)
            text.Append(CultureInfo.InvariantCulture, $", {invented.Office},");
        text.Append(CultureInfo.InvariantCulture, $" {SpeechOf(random)}. ");
        if (random.Next(2) == 0)
            text.Append(CultureInfo.InvariantCulture, $"{InventedPerson.SurnameOf(name)} {SpeechOf(random)}. ");
    }

    private static string SpeechOf(Random random) => string.Create(
        CultureInfo.InvariantCulture, $"{One(Verbs, random)} that {One(Topics, random)} {One(Claims, random)} after {random.Next(2, 400)} {One(Measures, random)}");

    private static string One(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
