using Graph.Extraction.Readings;

namespace Graph.Extraction.Tests.Robustness;

/// <summary>
/// The work of a text grows as its length, whatever stands in it. The processor's time tells it, which does not hang on what else the
/// machine does; it is the whole process's, so no other test may run meanwhile.
/// </summary>
[Collection(nameof(RunsAlone))]
public sealed class GrowthTests
{
    private const int Length = 25_000;

    // Four times the text should be four times the work; were it the square, it would be sixteen times.
    private const double Bound = 8;

    // So few seconds tell of no growth: the compiler and the garbage collector weigh as much.
    private const double Little = 0.5;

    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void Four_times_the_text_is_far_less_than_sixteen_times_the_work(string what)
    {
        // The shorter pair tells of great growth within seconds, the longer one of what begins to weigh later.
        foreach (var length in new[] { Length, 4 * Length })
        {
            var (shorter, longer) = SecondsOf(HostileTexts.OfLength(what, length), HostileTexts.OfLength(what, 4 * length));
            Assert.True(IsWithinBound(shorter, longer), $"{what}: {length:N0} code units take {shorter:F3} s, four times as many {longer:F3} s.");
        }
    }

    private static bool IsWithinBound(double shorter, double longer) => longer < Math.Max(Bound * shorter, Little);

    /// <summary>The least of as many readings of both as it takes to be within the bound, of three at most.</summary>
    private static (double Shorter, double Longer) SecondsOf(string shorter, string longer)
    {
        var least = (Shorter: double.MaxValue, Longer: double.MaxValue);
        for (var run = 0; run < 3 && (run == 0 || !IsWithinBound(least.Shorter, least.Longer)); run++)
            least = (Math.Min(least.Shorter, SecondsOf(shorter)), Math.Min(least.Longer, SecondsOf(longer)));
        return least;
    }

    private static double SecondsOf(string text)
    {
        var before = Environment.CpuUsage.TotalTime;
        ArticleReader.Default.Read(new ArticleText(text));
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}

/// <summary>Tests that measure the process that they run in.</summary>
[CollectionDefinition(nameof(RunsAlone), DisableParallelization = true)]
public sealed class RunsAlone;
