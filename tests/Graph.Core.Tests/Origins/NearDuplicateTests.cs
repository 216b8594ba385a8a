using CsCheck;
using Graph.Core.Origins;

namespace Graph.Core.Tests.Origins;

public sealed class NearDuplicateTests
{
    private const int Reports = 1000;

    /// <summary>Reports of 200 words from a vocabulary of 2,000, each with a reprint in which up to a tenth of the words is changed.</summary>
    [Fact]
    public void Bands_bring_nearly_every_reprint_to_its_report_and_hardly_anything_else()
    {
        var random = new Random(20310304);
        var reports = Enumerable.Range(0, Reports).Select(_ => Enumerable.Range(0, 200).Select(_ => random.Next(2000)).ToArray()).ToList();
        var index = reports.SelectMany((report, number) => TextShingles.Of(TextOf(report)).BandKeys(), (report, key) => (report, key))
            .ToLookup(pair => pair.key, pair => pair.report);
        var (found, near, others) = (0, 0, 0);
        foreach (var report in reports)
        {
            var reprint = TextShingles.Of(TextOf(Change(report, random)));
            var met = reprint.BandKeys().SelectMany(key => index[key]).Distinct().ToList();
            var isNear = reprint.Resemblance(TextShingles.Of(TextOf(report))) >= 0.5;
            near += isNear ? 1 : 0;
            found += isNear && met.Contains(report) ? 1 : 0;
            others += met.Count(one => one != report);
        }

        Assert.InRange((double)found / near, 0.97, 1);
        Assert.InRange(others, 0, Reports / 100);
        TestContext.Current.TestOutputHelper?.WriteLine($"{found} of {near} reprints met their report, and {others} other pairs were compared of {(long)Reports * (Reports - 1)}.");
    }

    [Fact]
    public void Resemblance_is_symmetric_and_never_above_containment() =>
        Gen.Select(Words, Words).Sample((left, right) =>
        {
            var (first, second) = (TextShingles.Of(TextOf(left)), TextShingles.Of(TextOf(right)));
            Assert.Equal(first.Resemblance(second), second.Resemblance(first));
            Assert.InRange(first.Resemblance(second), 0, first.Containment(second));
        }, iter: 1000);

    private static Gen<int[]> Words => Gen.Int[0, 3].Array[0, 30];

    private static int[] Change(int[] report, Random random)
    {
        var changed = (int[])report.Clone();
        for (var change = random.Next(report.Length / 10); change > 0; change--)
            changed[random.Next(changed.Length)] = random.Next(2000);
        return changed;
    }

    private static string TextOf(int[] words) => string.Join(' ', words.Select(word => $"word{word}"));
}
