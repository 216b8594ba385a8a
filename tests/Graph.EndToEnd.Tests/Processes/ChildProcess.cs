using System.Collections.Concurrent;
using System.Diagnostics;

namespace Graph.EndToEnd.Tests.Processes;

/// <summary>A program that a test started; it is gone when the test is.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private ChildProcess(Process process) => this.process = process;

    /// <summary>What it wrote so far, both outputs, line by line.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    public bool HasExited => process.HasExited;

    public static ChildProcess Start(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var child = new ChildProcess(new Process { StartInfo = start });
        child.process.OutputDataReceived += child.Remember;
        child.process.ErrorDataReceived += child.Remember;
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits for its end; the exit status and everything it wrote.</summary>
    public async Task<(int Status, string Output)> WaitAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, string.Join('\n', lines));
    }

    /// <summary>Waits until a line fulfils the condition; fails with what was written when the program ends before.</summary>
    public async Task<string> WaitForLineAsync(Func<string, bool> isMeant, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (lines.FirstOrDefault(isMeant) is { } line)
                return line;
            if (process.HasExited)
                Assert.Fail($"The program ended with {process.ExitCode} before the awaited line:\n{string.Join('\n', lines)}");
            await Task.Delay(50, cancellationToken);
        }
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill() => process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Remember(object sender, DataReceivedEventArgs received)
    {
        if (received.Data is { } line)
            lines.Enqueue(line);
    }
}
