using Graph.Core.Articles;
using Graph.Core.Origins;

namespace Graph.Core.Stores;

/// <summary>
/// The part of a reader that tells how reports hang together: versions of one article, texts of one origin. The promises of
/// <see cref="IGraphReader"/> hold.
/// </summary>
public interface IReportReader
{
    /// <summary>What each version says by its own evidence, whether it is still shown or not.</summary>
    Task<IReadOnlyDictionary<string, VersionContents>> GetVersionContentsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Where the text of each version comes from.</summary>
    Task<IReadOnlyDictionary<string, TextOrigin>> GetOriginsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// Versions that were written with one of these keys (<see cref="TextShingles.BandKeys"/>), shown or not, the first recorded
    /// first, then by id; at most <paramref name="limit"/>.
    /// </summary>
    Task<IReadOnlyList<string>> FindVersionsByBandsAsync(
        IReadOnlyCollection<string> bandKeys, int limit, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// How many origins (<see cref="TextOrigin.Key"/>) report each relation or statement: of a statement those of its utterance,
    /// whoever prints it. A fact that is not shown has no key.
    /// </summary>
    Task<IReadOnlyDictionary<string, int>> CountOriginsAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken);
}
