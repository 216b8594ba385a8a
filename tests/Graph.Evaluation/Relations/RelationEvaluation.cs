using System.Text.Json;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction;
using Graph.Extraction.Readings;

namespace Graph.Evaluation.Relations;

/// <summary>
/// Relations of news on DWIE's train side, for the types that it annotates too. A relation counts where both of its ends are entities of
/// DWIE by mentions with exactly the same words, of several the one that most of them name; others are neither right nor wrong. It is right
/// where DWIE has one of the labels that <see cref="Types"/> takes for its type between them, some of which are wider than the type. DWIE
/// keeps "Nigerian" apart from Nigeria and says of it that it is Nigeria's name (gpe0); here the two are one. It tells of two who meet in both
/// directions, Graph in one, and never which place somebody represents. Recall is of the pairs that
/// DWIE relates in one of these ways, whatever number of them; a third of those have no sentence of the article that names both, and many
/// others no sentence that tells it. Among the errors stand the pairs missed that one sentence names, with the first such sentence.
/// </summary>
internal static class RelationEvaluation
{
    // DWIE marks with -x what it infers by way of a demonym or a state's name.
    private static readonly Dictionary<string, string[]> Types = new()
    {
        ["HEAD_OF_STATE_OF"] = ["head_of_state", "head_of_state-x"],
        ["HEAD_OF_GOVERNMENT_OF"] = ["head_of_gov", "head_of_gov-x"],
        ["MINISTER_OF"] = ["minister_of", "minister_of-x", "agent_of", "agent_of-x"],
        ["SPOKESPERSON_FOR"] = ["spokesperson_of", "agent_of", "agent_of-x"],
        ["LEADS"] = ["head_of", "head_of_state", "head_of_state-x", "head_of_gov", "head_of_gov-x", "mayor_of"],
        ["CHAIRS"] = ["head_of"],
        ["MEMBER_OF"] = ["member_of", "part_of"],
        ["WORKS_FOR"] = ["member_of", "head_of", "agent_of", "agent_of-x"],
        ["REPRESENTS"] = ["agent_of", "agent_of-x", "member_of"],
        ["CITIZEN_OF"] = ["citizen_of", "citizen_of-x"],
        ["BASED_IN"] = ["based_in0", "based_in0-x", "based_in1", "based_in2"],
        ["LOCATED_IN"] = ["in0", "in0-x", "in1", "in2", "event_in", "event_in0", "event_in0-x", "event_in1", "event_in2"],
        ["CAPITAL_OF"] = ["in0", "in0-x"],
        ["PART_OF"] = ["agency_of", "agency_of-x", "institution_of", "ministry_of", "part_of", "member_of"],
        ["MEETS"] = ["is_meeting"],
        ["FOUNDED"] = ["founder_of", "created_by"],
    };

    private static readonly HashSet<string> Stated = [.. Types.Values.SelectMany(labels => labels).Where(label => !label.EndsWith("-x", StringComparison.Ordinal))];

    public static PartResult Run(DataFolder data)
    {
        var byType = Types.Keys.ToDictionary(type => type, _ => new Counts());
        var pairs = new Counts();
        var errors = new List<string>();
        using var json = JsonDocument.Parse(File.ReadAllBytes(data.File("dwie/train-side.json")));
        foreach (var article in json.RootElement.EnumerateArray())
            Score(article, byType, pairs, errors);
        var all = new Counts { Found = byType.Values.Sum(one => one.Found), Right = byType.Values.Sum(one => one.Right) };
        return new PartResult(
            [
                new("relations, DWIE train side, precision", all.Precision, 80),
                new($"  recall of {pairs.Sought} pairs", pairs.Recall),
                .. byType.Select(type => new Figure($"  {type.Key}, precision of {type.Value.Found}", type.Value.Found > 0 ? type.Value.Precision : null)),
            ],
            errors);
    }

    private static void Score(JsonElement article, Dictionary<string, Counts> byType, Counts pairs, List<string> errors)
    {
        var labels = article.GetProperty("labels").EnumerateArray().Select(label => (Head: label.GetProperty("h").GetInt32(), Tail: label.GetProperty("t").GetInt32(), Label: label.GetProperty("r").GetString()!)).ToList();
        var adjectives = labels.Where(label => label.Label == "gpe0").DistinctBy(label => label.Head).ToDictionary(label => label.Head, label => label.Tail);
        var gold = labels.Select(label => (adjectives.GetValueOrDefault(label.Head, label.Head), adjectives.GetValueOrDefault(label.Tail, label.Tail), label.Label)).ToHashSet();
        var (text, entities, names, sentences) = Read(article, adjectives);
        var goldPairs = gold.Where(one => Stated.Contains(one.Item3)).Select(one => (one.Item1, one.Item2)).ToHashSet();
        var rightPairs = new HashSet<(int, int)>();
        var reading = ArticleReader.Default.Read(new ArticleText(text));
        var ends = reading.Entities.ToDictionary(entity => entity.Id, entity => MostNamed(entity.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => entities.GetValueOrDefault((mention.Span.Start, mention.Span.End), -1)).Where(place => place >= 0)));
        var places = reading.Entities.Where(entity => entity.Type == EntityType.Place).Select(entity => entity.Id).ToHashSet();
        foreach (var relation in reading.Relations.DistinctBy(one => (one.Type.Name, one.Subject, one.Object)))
        {
            if (!Types.TryGetValue(relation.Type.Name, out var meant) || relation.Type == RelationTypes.Represents && places.Contains(relation.Object) || ends[relation.Subject] < 0 || ends[relation.Object] < 0)
                continue;
            var isRight = meant.Any(label => gold.Contains((ends[relation.Subject], ends[relation.Object], label)));
            byType[relation.Type.Name].Found++;
            byType[relation.Type.Name].Right += isRight ? 1 : 0;
            if (isRight)
                rightPairs.Add((ends[relation.Subject], ends[relation.Object]));
            if (isRight && relation.Type.Name == "MEETS")
                rightPairs.Add((ends[relation.Object], ends[relation.Subject]));
            if (!isRight)
                errors.Add($"{relation.Type.Name} {names[ends[relation.Subject]]} -> {names[ends[relation.Object]]} ({relation.Rule}): {string.Join(" ... ", relation.Evidence.Select(span => span.Cut(text)))}".ReplaceLineEndings(" "));
        }

        rightPairs.IntersectWith(goldPairs);
        foreach (var pair in goldPairs.Except(rightPairs).Order())
        {
            if (sentences.Find(sentence => sentence.Ends.Contains(pair.Item1) && sentence.Ends.Contains(pair.Item2)) is { } told)
                errors.Add($"missed {string.Join('|', gold.Where(one => (one.Item1, one.Item2) == pair && Stated.Contains(one.Item3)).Select(one => one.Item3))} {names[pair.Item1]} -> {names[pair.Item2]}: {told.Text}");
        }

        (pairs.Sought, pairs.Right) = (pairs.Sought + goldPairs.Count, pairs.Right + rightPairs.Count);
    }

    private static (string Text, Dictionary<(int Start, int End), int> Entities, List<string> Names, List<NamingSentence> Sentences) Read(JsonElement article, Dictionary<int, int> adjectives)
    {
        var text = new JoinedText();
        var words = article.GetProperty("sents").EnumerateArray().Select(sentence => sentence.EnumerateArray().Select(word => word.GetString()!).ToList()).ToList();
        var places = words.ConvertAll(text.Add);
        var sentences = words.ConvertAll(sentence => new NamingSentence(string.Join(' ', sentence), []));
        var entities = new Dictionary<(int, int), int>();
        var names = new List<string>();
        foreach (var (entity, number) in article.GetProperty("vertexSet").EnumerateArray().Select((entity, number) => (entity, number)))
        {
            names.Add(entity[0].GetProperty("name").GetString()!);
            foreach (var mention in entity.EnumerateArray())
            {
                var (sentence, first, last) = (mention.GetProperty("sent_id").GetInt32(), mention.GetProperty("pos")[0].GetInt32(), mention.GetProperty("pos")[1].GetInt32() - 1);
                entities[(places[sentence][first].Start, places[sentence][last].End)] = adjectives.GetValueOrDefault(number, number);
                sentences[sentence].Ends.Add(adjectives.GetValueOrDefault(number, number));
            }
        }

        return (text.Text, entities, names, sentences);
    }

    // A capital may stand for its state once; the state is still whom most of its names name.
    private static int MostNamed(IEnumerable<int> places) => places.CountBy(place => place).OrderByDescending(place => place.Value).Select(place => place.Key).FirstOrDefault(-1);

    /// <summary>A sentence and whom it names.</summary>
    private sealed record NamingSentence(string Text, HashSet<int> Ends);
}
