using System.Runtime.CompilerServices;

namespace Graph.Ingestion.Articles;

/// <summary>
/// Articles from files, folders and standard input. A folder is read with all below it, in the ordinal order of paths; in it
/// only names that end in .txt, .json, .jsonl or .ndjson count, and names that begin with a dot do not.
/// </summary>
public static class ArticleFiles
{
    /// <summary>What stands for standard input among paths.</summary>
    public const string StandardInput = "-";

    /// <summary>The endings of file names that a folder is searched for.</summary>
    public static IEnumerable<string> Endings => ArticleFormats.ByEnding.Keys;

    // How many files that were left out are named.
    private const int NamedFiles = 3;

    /// <summary>
    /// Everything that is found at these paths, in their order. A path that leads nowhere, or that cannot be read, is a refusal.
    /// A plain text's id is its path below the folder that was given, or its name, without the ending; two of one id in one call
    /// are a refusal.
    /// </summary>
    public static IAsyncEnumerable<ArticleInput> ReadAsync(IReadOnlyList<string> paths, Stream standardInput, CancellationToken cancellationToken) =>
        ReadAsync(paths, standardInput, _ => { }, cancellationToken);

    /// <inheritdoc cref="ReadAsync(IReadOnlyList{string}, Stream, CancellationToken)"/>
    /// <param name="tell">Gets what keeps no article out and is worth a look, while the articles are read.</param>
    public static async IAsyncEnumerable<ArticleInput> ReadAsync(
        IReadOnlyList<string> paths, Stream standardInput, Action<Notice> tell, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var textFiles = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = new HashSet<(string? File, string Field)>();
        foreach (var path in paths)
        {
            TellLeftOut(path, tell);
            await foreach (var input in ReadPathAsync(path, standardInput, cancellationToken))
            {
                TellStrayFields(input, told, tell);
                TellOtherLanguage(input, told, tell);
                TellLikelyOtherLanguage(input, told, tell);
                yield return WithOwnId(input, textFiles);
            }
        }
    }

    private static void TellLeftOut(string folder, Action<Notice> tell)
    {
        if (folder == StandardInput || !Directory.Exists(folder))
            return;
        var others = FilesBelow(folder).Where(file => FormatOf(file) is null).Select(file => Path.GetRelativePath(folder, file)).ToList();
        if (others.Count == 0)
            return;
        var names = string.Join(", ", others.Take(NamedFiles)) + (others.Count > NamedFiles ? $" and {others.Count - NamedFiles:N0} more" : "");
        tell(new Notice(
            NoticeCode.LeftOut, $"Left out {names}: of a folder only names that end in {string.Join(", ", Endings)} are read. Give a file by itself to have it read.",
            new ArticleOrigin(folder, 0)));
    }

    /// <summary>Once for each field of a file, however many articles of it have the field.</summary>
    private static void TellStrayFields(ArticleInput input, HashSet<(string? File, string Field)> told, Action<Notice> tell)
    {
        foreach (var (name, meant) in input.StrayFields)
            if (input.Article is { Origin: var origin } && told.Add((origin.File, name)))
                tell(new Notice(NoticeCode.FieldNotKnown, $"The field \"{name}\" is not read, here or further down. If \"{meant}\" is meant, call it so.", origin));
    }

    /// <summary>Once for each language of a file.</summary>
    private static void TellOtherLanguage(ArticleInput input, HashSet<(string? File, string Field)> told, Action<Notice> tell)
    {
        if (input.Article is { Language: { } language, Origin: var origin } && !IsEnglish(language.Trim()) && told.Add((origin.File, $"language {language}")))
            tell(new Notice(
                NoticeCode.OtherLanguage, $"The language '{language}' is kept, and the text is read as English, the one language that is read. Little of it may be found.", origin));
    }

    /// <summary>Once for each file, of texts whose language is not told.</summary>
    private static void TellLikelyOtherLanguage(ArticleInput input, HashSet<(string? File, string Field)> told, Action<Notice> tell)
    {
        if (input.Article is { Language: null, Text: { } text, Origin: var origin } && EnglishText.IsOther(text) && told.Add((origin.File, "language")))
            tell(new Notice(NoticeCode.OtherLanguage, "This does not look like English, the one language that is read. Little of it may be found.", origin));
    }

    // BCP 47: the primary language stands before the first hyphen.
    private static bool IsEnglish(string language) => language.Length == 0 || language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    private static IAsyncEnumerable<ArticleInput> ReadPathAsync(string path, Stream standardInput, CancellationToken cancellationToken)
    {
        if (path == StandardInput)
            return ReadStreamAsync(standardInput, null, null, "standard input", cancellationToken);
        return Directory.Exists(path) ? ReadFolderAsync(path, cancellationToken)
            : ReadFileAsync(path, Path.GetFileNameWithoutExtension(path), FormatOf(path), cancellationToken);
    }

    private static async IAsyncEnumerable<ArticleInput> ReadFolderAsync(
        string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var files = FilesBelow(folder).Where(file => FormatOf(file) is not null).ToList();
        if (files.Count == 0)
            yield return ArticleInput.Refused(
                RefusalCode.NotReadable, $"The folder holds no file that ends in {string.Join(", ", Endings)}.", folder, 0);
        foreach (var file in files)
        {
            var id = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');
            await foreach (var input in ReadFileAsync(file, id, FormatOf(file), cancellationToken))
                yield return input;
        }
    }

    private static IReadOnlyList<string> FilesBelow(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            // A link may lead back up and never end.
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        return [.. Directory.EnumerateFiles(folder, "*", options)
            .Where(file => !IsHidden(Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal)];
    }

    private static bool IsHidden(string relativePath) => relativePath.Split('/', '\\').Any(part => part.StartsWith('.'));

    private static ArticleFormat? FormatOf(string file) =>
        ArticleFormats.ByEnding.TryGetValue(Path.GetExtension(file), out var format) ? format : null;

    private static async IAsyncEnumerable<ArticleInput> ReadFileAsync(
        string file, string id, ArticleFormat? format, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = Open(file, out var fault);
        if (stream is null)
        {
            yield return ArticleInput.Refused(RefusalCode.NotReadable, fault!, file, 0);
            yield break;
        }

        await using (stream)
            await foreach (var input in ReadStreamAsync(stream, format, id, file, cancellationToken))
                yield return input;
    }

    private static FileStream? Open(string file, out string? fault)
    {
        fault = null;
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 65_536, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            fault = "There is no such file or folder.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = $"The file cannot be read: {exception.Message}";
        }

        return null;
    }

    private static async IAsyncEnumerable<ArticleInput> ReadStreamAsync(
        Stream stream, ArticleFormat? format, string? id, string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var inputs = format == ArticleFormat.JsonLines
            ? JsonLinesArticles.ReadAsync(stream, file, cancellationToken)
            : ReadWholeAsync(stream, format, id, file, cancellationToken);
        var isEmpty = true;
        await foreach (var input in inputs)
        {
            isEmpty = false;
            yield return input;
        }

        if (isEmpty)
            yield return ArticleInput.Refused(RefusalCode.Empty, "It holds no article. Give at least one.", file, 0);
    }

    private static async IAsyncEnumerable<ArticleInput> ReadWholeAsync(
        Stream stream, ArticleFormat? format, string? id, string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(stream, LimitOf(format), cancellationToken);
        if (bytes is null)
            yield return ArticleInput.Refused(
                RefusalCode.TooLarge, $"The file is longer than {LimitOf(format):N0} bytes. Split it, or give one object a line as .jsonl.", file, 1);
        else if (bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0)
            yield return ArticleInput.Refused(RefusalCode.Empty, "There is nothing in it. Give a text.", file, 1);
        else
            await foreach (var input in ReadBytesAsArticlesAsync(bytes, format, id, file, cancellationToken))
                yield return input;
    }

    private static async IAsyncEnumerable<ArticleInput> ReadBytesAsArticlesAsync(
        byte[] bytes, ArticleFormat? format, string? id, string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // People also name JSON lines .json, and standard input has no name at all.
        var actual = format is ArticleFormat.PlainText ? ArticleFormat.PlainText : ArticleFormats.Guess(bytes);
        if (actual == ArticleFormat.JsonLines)
            await foreach (var input in JsonLinesArticles.ReadAsync(new MemoryStream(bytes), file, cancellationToken))
                yield return input;
        else if (actual == ArticleFormat.Json || format == ArticleFormat.Json)
            foreach (var input in JsonArticles.ReadDocument(bytes, file, 1))
                yield return input;
        else
            yield return PlainTextArticles.Read(bytes, id, file);
    }

    private static int LimitOf(ArticleFormat? format) =>
        format == ArticleFormat.PlainText ? ArticleLimits.TextBytes : ArticleLimits.DocumentBytes;

    /// <summary>The bytes of a stream, or null where there are more than the limit.</summary>
    private static async Task<byte[]?> ReadBytesAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[65_536];
        for (var read = -1; read != 0 && bytes.Length <= limit; bytes.Write(buffer, 0, read))
            read = await stream.ReadAsync(buffer, cancellationToken);
        return bytes.Length > limit ? null : bytes.ToArray();
    }

    private static ArticleInput WithOwnId(ArticleInput input, Dictionary<string, string> textFiles)
    {
        if (input.Article is not { Id: { } id, Origin: { IsText: true, File: { } file } } article)
            return input;
        return textFiles.TryAdd(id, file) || textFiles[id] == file ? input : ArticleInput.Refused(
            RefusalCode.IdRepeated,
            $"The id '{id}' was given by {textFiles[id]} already. Give the folder above both, or give ids as JSON.",
            file, article.Origin.Line);
    }
}
