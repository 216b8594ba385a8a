using System.Net.Sockets;
using Graph.Core.Stores;
using Graph.Hosting.Configuration;

namespace Graph.Hosting;

/// <summary>Turns what can go wrong at a start into one line on standard error and an exit status.</summary>
public static class StartFaults
{
    public const int Done = 0;

    /// <summary>A setting is missing or wrong.</summary>
    public const int Setting = 2;

    /// <summary>The store failed or cannot be reached.</summary>
    public const int Store = 3;

    public static Task<int> GuardAsync(Func<Task> run) => GuardAsync(async () =>
    {
        await run();
        return Done;
    });

    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (SettingException exception)
        {
            return Tell(exception.Message, Setting);
        }
        catch (StoreException exception)
        {
            return Tell(exception.Message, Store);
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return TellAddress(exception);
        }
        catch (SocketException exception)
        {
            return TellAddress(exception);
        }
    }

    private static int TellAddress(Exception fault) => Tell(
        $"urls (as a variable ASPNETCORE_URLS): {fault.Message.TrimEnd('.')}. Give another address, as --urls http://127.0.0.1:5081.", Setting);

    private static int Tell(string fault, int status)
    {
        Console.Error.WriteLine(string.Join(' ', fault.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        return status;
    }
}
