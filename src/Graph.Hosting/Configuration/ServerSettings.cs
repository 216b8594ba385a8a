using System.Net;
using Microsoft.Extensions.Configuration;

namespace Graph.Hosting.Configuration;

/// <summary>Where the server listens and who may ask it.</summary>
/// <param name="Urls">The addresses to listen on, joined by semicolons.</param>
/// <param name="ApiKey">What a caller must present; null where nobody need.</param>
/// <param name="IsLoopback">Whether every address is of this machine alone.</param>
public sealed record ServerSettings(string Urls, string? ApiKey, bool IsLoopback)
{
    public const string ApiKeyName = "Graph:Server:ApiKey";
    public const string AllowRemoteName = "Graph:Server:AllowRemote";

    private const string UrlsName = "urls";
    private const string DefaultUrls = "http://127.0.0.1:5080";
    private const int ShortestKey = 16;

    /// <exception cref="SettingException">A setting is wrong, or the server would be open to all without a key.</exception>
    public static ServerSettings Read(IConfiguration configuration)
    {
        var urls = SettingReader.Find(configuration, UrlsName) ?? DefaultUrls;
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var remote = addresses.Concat(EndpointsOf(configuration)).FirstOrDefault(address => !IsLoopbackAddress(address));
        var key = ReadKey(configuration);
        if (remote is not null && key is null && !SettingReader.ReadFlag(configuration, AllowRemoteName, otherwise: false))
            throw SettingException.Of(ApiKeyName,
                $"it is missing, and {remote} can be reached from other machines. Give a key of at least {ShortestKey} characters, listen on {DefaultUrls}, or set {AllowRemoteName} to true where something else guards the server.");
        return new(urls, key, remote is null);
    }

    private static string? ReadKey(IConfiguration configuration) => SettingReader.Find(configuration, ApiKeyName) switch
    {
        { Length: < ShortestKey } => throw SettingException.Of(ApiKeyName, $"it is shorter than {ShortestKey} characters. Take a longer one, as `openssl rand -hex 16` makes them."),
        var key => key,
    };

    /// <summary>Addresses that Kestrel is given in its own section; they take the place of the others.</summary>
    private static IEnumerable<string> EndpointsOf(IConfiguration configuration) =>
        configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();

    private static bool IsLoopbackAddress(string address)
    {
        // Kestrel also takes "http://*:5080" and "http://+:5080", which are no addresses of the web.
        if (!Uri.TryCreate(address.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var url)
            || url.Scheme is not ("http" or "https"))
            throw new SettingException($"{UrlsName} (as a variable ASPNETCORE_URLS): '{address}' is no address to listen on. Give one as {DefaultUrls}.");
        return url.Host == "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
