using System.Diagnostics;

namespace Graph.Benchmarks.Reading;

/// <summary>Binds this process to one of the cores that it may use, so that nothing of it runs beside what is measured.</summary>
internal static class OneCore
{
    /// <summary>Whether it could. On Linux it binds the calling thread, if that is the first, and what that thread starts from then on, processes too.</summary>
    public static bool TryBind()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
            return false;
        using var process = Process.GetCurrentProcess();
        var mine = (long)process.ProcessorAffinity;
        process.ProcessorAffinity = (nint)(mine & -mine);
        return true;
    }
}
