using Graph.Core.Articles;
using Graph.Core.Origins;
using Graph.Core.Statements;

namespace Graph.Core.Stores;

/// <summary>
/// The part of a reader that tells how reports hang together: versions of one article, texts of one origin,
/// reports of one utterance, statements that answer others. The promises of
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
    /// Versions held now that were written with one of these keys (<see cref="TextShingles.BandKeys"/>), shown or not, the first recorded
    /// first, then by id. It is an aid to whoever is about to write and costs the same however many there are: of more than
    /// <paramref name="limit"/> the store chooses.
    /// </summary>
    Task<IReadOnlyList<string>> FindVersionsByBandsAsync(
        IReadOnlyCollection<string> bandKeys, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// How many origins (<see cref="TextOrigin.Key"/>) report each relation or statement: of a statement those of its utterance,
    /// whoever prints it; of a relation those of all that are one fact with it. A fact that is not shown has no key.
    /// </summary>
    Task<IReadOnlyDictionary<string, int>> CountOriginsAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>The utterance of each id, whichever of its members the id is, with its shown reports; none shown, no key.</summary>
    Task<IReadOnlyDictionary<string, Utterance>> GetUtterancesAsync(
        IReadOnlyCollection<string> utteranceIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// Statements shown now that may say the same as each content, since they were written with one of its keys
    /// (<see cref="ContentWords.Keys"/>): the latest recorded first, then by id. It is an aid to whoever is about to write and costs the
    /// same however many there are: of more than <paramref name="limit"/> for a content the store chooses.
    /// </summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Statement>>> FindAlikeAsync(
        IReadOnlyCollection<string> contents, int limit, CancellationToken cancellationToken);

    /// <summary>What each statement does with others and others with it: by kind, then the ids of both.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<StatementLink>>> GetLinksAsync(
        IReadOnlyCollection<string> statementIds, AsOf asOf, CancellationToken cancellationToken);
}
