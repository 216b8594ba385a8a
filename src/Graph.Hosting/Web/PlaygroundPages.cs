using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Graph.Hosting.Web;

/// <summary>Serves the playground at / from the files that the build of Graph.Web left beside the program.</summary>
public static class PlaygroundPages
{
    // The editor writes its colours and positions as styles, and brings its fonts and icons as data: addresses. Scripts come
    // from this server's own files only, and questions go to it only.
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; "
        + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Missing = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Graph</title><link rel="icon" href="data:,"></head>
        <body>
        <h1>Graph</h1>
        <p>The server runs, but the playground's pages were not built: there was no Node 20.19 or later with npm on PATH.
        Install it, build again, and start the server again.</p>
        <p>Programs ask at <code>/graphql</code> meanwhile.</p>
        </body>
        </html>
        """;

    /// <summary>
    /// Answers / and the files that the playground is made of. Where they were not built, / answers with the status 503 and a
    /// page that says what is missing.
    /// </summary>
    /// <param name="app">The application that also serves /graphql.</param>
    /// <param name="folder">Where the built pages are: the folder wwwroot beside the program unless told.</param>
    public static WebApplication MapPlayground(this WebApplication app, string? folder = null)
    {
        var pages = folder ?? Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (File.Exists(Path.Combine(pages, "index.html")))
            app.UseFileServer(FilesOf(pages));
        else
            app.MapGet("/", TellWhatIsMissing);
        return app;
    }

    private static FileServerOptions FilesOf(string pages)
    {
        var options = new FileServerOptions { FileProvider = new PhysicalFileProvider(pages) };
        options.StaticFileOptions.OnPrepareResponse = AddHeaders;
        return options;
    }

    private static void AddHeaders(StaticFileResponseContext file)
    {
        Protect(file.Context.Response);
        // A file in assets has its content's hash in its name; any other may change under its name.
        file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/assets")
            ? "public, max-age=31536000, immutable"
            : "no-cache";
    }

    private static Task TellWhatIsMissing(HttpContext http)
    {
        Protect(http.Response);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(Missing, http.RequestAborted);
    }

    private static void Protect(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
