using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Stores.Contract.Drafts;

/// <summary>
/// A few articles of the invented region in several versions each, which speak of the same people in the same and in other words, so that
/// any order of writing, retracting and judging them has something to change. Of two versions that follow each other the second has the
/// words of the first and corrects its day or its source.
/// </summary>
public static class RandomNews
{
    public const int Articles = 5;
    public const int Versions = 60;

    private static readonly string[] People = ["Mara Velt", "Ilo Dorn", "Sena Arl", "Iloh Dorn"];
    private static readonly string[] Councils = ["Lake Council", "Council of the Lake", "Lakes Council"];
    private static readonly string[] Sources = ["Varenna Wire", "Oskria Gazette", "Merrow Courier", "Varenna Wire", "Lowmark Post"];
    private static readonly string[] Words =
    [
        "the council will open the old harbour before the first snow falls", "the council would open the old harbour",
        "nobody counted the boats in the old harbour", "the boats were counted twice that evening",
    ];

    /// <summary>All entities that may be judged one or not.</summary>
    public static IReadOnlyList<string> EntityIds { get; } = [.. People.Select(name => ArticleDraft.EntityIdOf(name, EntityType.Person))];

    /// <summary>What an article says in one of its versions.</summary>
    public static ArticleFacts Facts(int article, int version)
    {
        var facts = Draft(article, version).Facts();
        // The second statement of every article answers the first.
        var said = facts.Statements[0];
        return facts with
        {
            Connections = new()
            {
                // The other people may turn out the speaker, and have said it in the same words elsewhere.
                AwaitedJudgements = [.. EntityIds.Where(id => id != said.SpeakerId).Select(id =>
                    new NewJudgement(said.UtteranceId, Statement.UtteranceIdOf(said.ArticleId, id, null, said.Content, said.Polarity, said.Modality, said.SaidAt, said.PublishedOn), Verdict.Same, UtteranceRule.Name, 1, null))],
                Links = [new(facts.Statements[1].Id, facts.Statements[0].Id, (LinkKind)(article % 3), 0.5, "draft", default)],
            },
        };
    }

    private static ArticleDraft Draft(int article, int version)
    {
        var (text, isCorrection) = (version / 2, version % 2 == 1);
        var (day, source) = isCorrection && text % 2 == 0 ? (5 - article, article) : (article, isCorrection ? article + 1 : article);
        return Draft(article, text, $"2031-03-0{1 + day}", Sources[source % Sources.Length]);
    }

    private static ArticleDraft Draft(int article, int version, string day, string source)
    {
        var (speaker, other) = (People[(article + version) % 4], People[(article + 1) % 4 == (article + version) % 4 ? (article + 2) % 4 : (article + 1) % 4]);
        var (said, answered) = (Words[(article * version) % 4], Words[((article * version) + 1 + (article % 3)) % 4]);
        var council = Councils[(article + version) % 3];
        var chairs = $"{speaker} chairs the {council}.";
        return new ArticleDraft($"https://news.example/{article}", $"{speaker} said {said}. {other} answered {answered}. {chairs} Version {version}.")
            .Published(day, source)
            .Has(speaker, EntityType.Person).Has(other, EntityType.Person)
            .Has(council, EntityType.Organization, entityId: ArticleDraft.EntityIdOf(Councils[0], EntityType.Organization))
            .Says(speaker, "said", said, targets: [other], saidAt: "2031-03-01")
            .Says(other, "answered", answered, targets: [speaker], topics: [council], modality: Modality.Denied)
            .Relates(speaker, RelationTypes.Chairs, council, chairs, from: Beginning(version), to: version % 6 == 1 ? "2031-03-02" : null, ended: version % 3 == 1);
    }

    private static string? Beginning(int version) => (version % 6) switch
    {
        2 => "2031",
        5 => "2031-03-04",
        _ => null,
    };
}
