using System.Diagnostics;
using System.Globalization;

namespace Graph.Benchmarks;

/// <summary>Times of single calls.</summary>
internal sealed class Timings
{
    private readonly List<double> milliseconds = [];

    public double Median => At(0.5);

    public double P99 => At(0.99);

    public double Mean => milliseconds.Average();

    public static async Task<Timings> MeasureAsync(int times, Func<int, Task> call)
    {
        var timings = new Timings();
        for (var number = 0; number < times; number++)
        {
            var started = Stopwatch.GetTimestamp();
            await call(number);
            timings.milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        timings.milliseconds.Sort();
        return timings;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"median {Median:F3} ms, 99 of 100 under {P99:F3} ms");

    private double At(double part) => milliseconds[Math.Min(milliseconds.Count - 1, (int)(milliseconds.Count * part))];
}
