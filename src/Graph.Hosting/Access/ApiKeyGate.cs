using System.Security.Cryptography;
using System.Text;
using Graph.Hosting.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Hosting.Access;

/// <summary>
/// Lets only those in who present the key, where one is set: programs as "Authorization: Bearer KEY", browsers as the password
/// that they ask for (RFC 7617, whatever the user's name). Health may be asked by anybody.
/// </summary>
internal static class ApiKeyGate
{
    public static void UseApiKey(this WebApplication app, ServerSettings settings)
    {
        if (settings.ApiKey is not { } key)
            return;
        var expected = Encoding.UTF8.GetBytes(key);
        app.Use((context, next) => IsOpen(context.Request) || Presents(context.Request, expected) ? next(context) : RefuseAsync(context));
    }

    private static bool IsOpen(HttpRequest request) => request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    private static bool Presents(HttpRequest request, byte[] expected) =>
        KeyOf(request.Headers[HeaderNames.Authorization].ToString()) is { } key
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), expected);

    private static string? KeyOf(string header) => header.Split(' ', 2) switch
    {
        [var scheme, var key] when scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) => key.Trim(),
        [var scheme, var pair] when scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) => PasswordOf(pair.Trim()),
        _ => null,
    };

    private static string? PasswordOf(string pair)
    {
        var bytes = new byte[pair.Length];
        if (!Convert.TryFromBase64String(pair, bytes, out var length))
            return null;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers[HeaderNames.WWWAuthenticate] = "Basic realm=\"Graph\", charset=\"UTF-8\"";
        return context.Response.WriteAsync($"This server asks for its key ({ServerSettings.ApiKeyName}), as a bearer token or as a password.\n");
    }
}
