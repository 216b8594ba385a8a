using System.Diagnostics;
using System.Globalization;
using Graph.Extraction;
using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Readings;

namespace Graph.Benchmarks.Reading;

/// <summary>
/// How many words a second are read on one core with every annotator on, and how that grows with the text. All of it runs on the calling
/// thread; the garbage collector is set as in the programs that read, and what it does beside that thread takes its turn on the same core.
/// </summary>
internal static class ReadingBenchmark
{
    private const int Rounds = 3;
    private const int SecondsEach = 4;
    private const int WarmUpSeconds = 12;

    private static readonly int[] Lengths = [1_000, 10_000, 100_000, 1_000_000];

    public static int Run()
    {
        WarmUp();
        var isBound = OneCore.TryBind();
        Tell($"Graph reads on one thread, garbage collection included; {(isBound ? "it and what runs beside it are bound to one core" : "this system binds it to no core")}.");
        Compare();
        TellMemory();
        ShowLengths();
        TellMemory();
        ShowShares();
        ShowHostileTexts();
        TellMemory();
        return 0;
    }

    /// <summary>Before it is bound, so that the compiler, which works beside it, is done.</summary>
    private static void WarmUp() => MeasureGraph(SampleTexts.Articles, WarmUpSeconds);

    /// <summary>The two take turns, so that whatever else the machine does meets both.</summary>
    private static void Compare()
    {
        Tell($"The seed articles, {SampleTexts.Articles.Count} texts of {SampleTexts.Articles.Average(SampleTexts.CountWords):F0} words:");
        var missing = Compromise.Install();
        if (missing is not null)
            Tell($"  compromise does not run beside Graph: {missing}");
        for (var round = 1; round <= Rounds; round++)
        {
            var graph = MeasureGraph(SampleTexts.Articles, SecondsEach);
            if (missing is null && Compromise.Measure(SampleTexts.Articles, SecondsEach) is var beside)
                Tell($"  Graph {graph:N0} words/s, compromise {beside:N0} words/s: {graph / beside:F1} times as fast");
            else
                Tell($"  Graph {graph:N0} words/s");
        }
    }

    private static double MeasureGraph(IReadOnlyList<string> texts, int seconds)
    {
        var passes = 0;
        var started = Stopwatch.GetTimestamp();
        for (; Stopwatch.GetElapsedTime(started).TotalSeconds < seconds; passes++)
            foreach (var text in texts)
                ArticleReader.Default.Read(new(text));
        return texts.Sum(SampleTexts.CountWords) * passes / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void ShowLengths()
    {
        Tell($"One text, as it grows:");
        foreach (var text in Lengths.Select(SampleTexts.OfLength))
        {
            var words = SampleTexts.CountWords(text);
            var times = Math.Max(1, 1_000_000 / text.Length);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var took = Time(() => ArticleReader.Default.Read(new(text)), times);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / times;
            Tell($"  {text.Length / 1000,5:N0} KB: {words / took.TotalSeconds,9:N0} words/s, {took.TotalMilliseconds,8:F2} ms, {(double)allocated / words:N0} bytes allocated a word");
        }
    }

    /// <summary>Which annotator the time goes to, over the seed articles.</summary>
    private static void ShowShares()
    {
        var spent = Annotators.Default.ToDictionary(annotator => annotator, _ => (Time: TimeSpan.Zero, Bytes: 0L));
        for (var pass = 0; pass < 40; pass++)
            foreach (var text in SampleTexts.Articles)
            {
                var article = new AnnotatedArticle(new(text));
                foreach (var annotator in Annotators.Default)
                {
                    var allocated = GC.GetAllocatedBytesForCurrentThread();
                    var time = spent[annotator].Time + Time(() => annotator.Annotate(article), 1);
                    spent[annotator] = (time, spent[annotator].Bytes + GC.GetAllocatedBytesForCurrentThread() - allocated);
                }
            }

        var words = 40 * SampleTexts.Articles.Sum(SampleTexts.CountWords);
        Tell($"Where the time goes:");
        foreach (var (annotator, share) in spent.OrderByDescending(share => share.Value.Time))
            Tell($"  {annotator.GetType().Name,-24} {share.Time.TotalMicroseconds / words,5:F2} µs and {share.Bytes / words,5} bytes allocated a word");
        var network = spent.Single(share => share.Key is SyntaxAnnotator).Value.Time;
        Tell($"  the network alone (SyntaxAnnotator: tags, dependencies and names): {words / network.TotalSeconds:N0} words/s");
    }

    /// <summary>A text of shorter words than news has more of them, and each has to be read: its words' share is told too.</summary>
    private static void ShowHostileTexts()
    {
        var plain = SampleTexts.OfLength(1_000_000);
        var (usual, usualWords) = (NanosecondsEach(plain), SampleTexts.CountWords(plain));
        Tell($"Hostile texts, the time of each code unit as a share of a news text's of the same length:");
        foreach (var (what, make) in HostileTexts.All)
        {
            var text = make();
            var share = NanosecondsEach(text) / usual;
            var words = SampleTexts.CountWords(text);
            if (words > usualWords)
                Tell($"  {what}: {share:F2}, of each of its {(double)words / usualWords:F1} times as many words {share * usualWords / words:F2}");
            else
                Tell($"  {what}: {share:F2}");
        }
    }

    private static double NanosecondsEach(string text) =>
        Time(() => ArticleReader.Default.Read(new(text)), 1).TotalNanoseconds / text.Length;

    private static TimeSpan Time(Action call, int times)
    {
        var started = Stopwatch.GetTimestamp();
        for (var time = 0; time < times; time++)
            call();
        return Stopwatch.GetElapsedTime(started) / times;
    }

    private static void TellMemory() =>
        Tell($"  memory of the process so far: at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
