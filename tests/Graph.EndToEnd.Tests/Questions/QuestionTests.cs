using System.Text.Json;
using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.Questions;

/// <summary>The four questions of the house, over the seed articles, and the article to read in, from the playground's own files.</summary>
public sealed class QuestionTests(ITestOutputHelper output)
{
    private static readonly string[] Questions =
    [
        "1-what-did-a-speaker-say", "2-who-spoke-about-an-organisation", "3-who-chairs-belongs-and-took-part", "4-how-are-two-connected",
    ];

    private const string Submission = "5-read-in-an-article-of-your-own";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fresh_SQLite_store_answers_the_four_questions_from_the_seeds()
    {
        var answers = await AskAllAsync(Engine.Sqlite);

        foreach (var (question, answer) in Questions.Zip(answers))
            output.WriteLine($"{question}\n{answer}");
        AssertAnswered(answers);
    }

    [Fact]
    public async Task The_fifth_file_reads_an_invented_article_in_and_asked_again_adds_nothing()
    {
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var server = await ServerProcess.StartAsync(new Dictionary<string, string>(store.Settings) { ["Graph__Seeds__Enabled"] = "false" }, Cancellation);

        var (first, second) = (await AskAsync(server, Submission), await AskAsync(server, Submission));

        Assert.Equal("NEW", first.GetProperty("submitArticle").GetProperty("outcome").GetString());
        var denied = first.GetProperty("submitArticle").GetProperty("newStatements")[1];
        Assert.Equal(("Jonas Ashby", "DENIED"), (denied.GetProperty("speaker").GetProperty("name").GetString(), denied.GetProperty("modality").GetString()));
        Assert.Equal("Ebba Sorrel", denied.GetProperty("about")[0].GetProperty("entity").GetProperty("name").GetString());
        Assert.Equal("UNCHANGED", second.GetProperty("submitArticle").GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Neo4j_gives_the_same_answers_as_SQLite()
    {
        var neo4j = await AskAllAsync(Engine.Neo4j);

        AssertAnswered(neo4j);
        Assert.Equal(await AskAllAsync(Engine.Sqlite), neo4j);
    }

    private static async Task<List<string>> AskAllAsync(Engine engine)
    {
        await using var store = await TestStore.TakeAsync(engine, Cancellation);
        await using var server = await ServerProcess.StartAsync(store.Settings, Cancellation);
        var answers = new List<string>();
        foreach (var question in Questions)
            answers.Add(Indented(await AskAsync(server, question)));
        return answers;
    }

    private static async Task<JsonElement> AskAsync(ServerProcess server, string question) => await server.AskAsync(
        await ReadAsync(question + ".graphql"), JsonSerializer.Deserialize<JsonElement>(await ReadAsync(question + ".json")), Cancellation);

    private static void AssertAnswered(IReadOnlyList<string> answers)
    {
        var data = answers.Select(answer => JsonSerializer.Deserialize<JsonElement>(answer)).ToList();
        var said = data[0].GetProperty("statements").GetProperty("nodes")[0];
        Assert.Equal("Dmitry Peskov", said.GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal("TASS", said.GetProperty("chain")[0].GetProperty("speaker").GetProperty("name").GetString());
        Assert.NotEqual(0, said.GetProperty("evidence").GetArrayLength());

        var speakers = data[1].GetProperty("statements").GetProperty("nodes").EnumerateArray();
        Assert.Contains(speakers, node => node.GetProperty("speaker").GetProperty("offices").GetProperty("nodes").GetArrayLength() > 0);

        Assert.Contains("\"CHAIRS\"", answers[2]);
        Assert.Contains("\"MEMBER_OF\"", answers[2]);
        Assert.Contains("\"PARTICIPATES_IN\"", answers[2]);

        Assert.NotEqual(0, data[3].GetProperty("paths").GetProperty("paths").GetArrayLength());
    }

    private static Task<string> ReadAsync(string file) =>
        File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "Graph.Web", "questions", file), Cancellation);

    private static string Indented(JsonElement answer) => JsonSerializer.Serialize(answer, Readable);

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
