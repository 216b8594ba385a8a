using System.Text.Json;

namespace Graph.EndToEnd.Tests.Recovery;

/// <summary>Articles on an invented region, the same ones each time, as JSON lines.</summary>
internal static class GeneratedArticles
{
    private static readonly string[] Given = ["Aro", "Edo", "Ilo", "Lena", "Mara", "Neva", "Oren", "Pell", "Rhea", "Tessa"];
    private static readonly string[] Family = ["Arden", "Benn", "Crole", "Dorn", "Fahl", "Harl", "Lisk", "Orrick", "Quill", "Tavo", "Velt"];
    private static readonly string[] Verbs = ["said", "told reporters", "denied", "warned", "announced"];
    private static readonly string[] Bodies = ["Lake Council", "Salt Board", "Reed Board", "Ferry Union"];

    public static IEnumerable<string> Lines(int count) => Enumerable.Range(0, count).Select(Line);

    private static string Line(int number)
    {
        var (speaker, target) = (Name(number), Name(number * 7 + 3));
        var body = Bodies[number % Bodies.Length];
        var text = $"{speaker}, chairman of the {body}, {Verbs[number % Verbs.Length]} on Monday that {target} had left the {body} {number} days ago.\n\n"
            + $"\"We counted {number} boats,\" {speaker} said. According to {target}, the {body} will meet again.";
        return JsonSerializer.Serialize(new
        {
            id = $"generated-{number}",
            title = $"Report {number}",
            source = $"Lowmark Herald {number % 5} (invented)",
            publishedAt = new DateOnly(2031, 1, 1).AddDays(number % 300).ToString("yyyy-MM-dd"),
            text,
        });
    }

    private static string Name(int number) => $"{Given[number % Given.Length]} {Family[number % Family.Length]}";
}
