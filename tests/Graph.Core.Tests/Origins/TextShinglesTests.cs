using Graph.Core.Origins;

namespace Graph.Core.Tests.Origins;

public sealed class TextShinglesTests
{
    private static readonly string Report = Sentences(1, 24);

    [Fact]
    public void Case_punctuation_and_line_breaks_make_no_difference()
    {
        var other = TextShingles.Of(Report.ToUpperInvariant().Replace(". ", "!\n\n", StringComparison.Ordinal));

        Assert.Equal(1, TextShingles.Of(Report).Resemblance(other));
        Assert.Equal(TextShingles.Of(Report).BandKeys(), other.BandKeys());
    }

    [Fact]
    public void A_shortened_reprint_is_contained_in_the_report_and_meets_it_in_a_band()
    {
        var (report, reprint) = (TextShingles.Of(Report), TextShingles.Of("Oskria Gazette. " + Sentences(1, 18)));

        Assert.InRange(report.Resemblance(reprint), 0.6, 0.8);
        Assert.InRange(report.Containment(reprint), 0.95, 1);
        Assert.NotEmpty(report.BandKeys().Intersect(reprint.BandKeys()));
    }

    [Fact]
    public void Other_texts_share_no_band()
    {
        var (report, other) = (TextShingles.Of(Report), TextShingles.Of(Sentences(100, 124)));

        Assert.Equal(0, report.Resemblance(other));
        Assert.Empty(report.BandKeys().Intersect(other.BandKeys()));
    }

    [Fact]
    public void A_text_too_short_to_tell_has_no_bands() => Assert.Empty(TextShingles.Of("No comment.").BandKeys());

    [Fact]
    public void Keys_are_the_same_on_every_machine() =>
        Assert.Equal("be067d3e533b148a9", TextShingles.Of("The lake was calm in the morning.").BandKeys()[0]);

    private static string Sentences(int from, int to) =>
        string.Join(' ', Enumerable.Range(from, to - from + 1).Select(number => $"Speaker{number} told council{number} that boat{number} left harbour{number} early."));
}
