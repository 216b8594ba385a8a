using Graph.Core.Articles;
using Graph.Core.Origins;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Articles;
using Graph.Stores.Sqlite.Origins;
using Graph.Stores.Sqlite.Utterances;

namespace Graph.Stores.Sqlite;

public sealed partial class SqliteGraphStore
{
    public Task<IReadOnlyDictionary<string, VersionContents>> GetVersionContentsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, VersionContents>>(asOf, session => VersionContentReads.Get(session, versionIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, TextOrigin>> GetOriginsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, TextOrigin>>(asOf, session => OriginReads.GetOrigins(session, versionIds), cancellationToken);

    public Task<IReadOnlyList<string>> FindVersionsByBandsAsync(
        IReadOnlyCollection<string> bandKeys, int limit, CancellationToken cancellationToken) =>
        ReadAsync(AsOf.Now, session => OriginReads.FindByBands(session, bandKeys, limit), cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> CountOriginsAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, int>>(asOf, session => OriginReads.Count(session, factIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, Utterance>> GetUtterancesAsync(
        IReadOnlyCollection<string> utteranceIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Utterance>>(asOf, session => UtteranceReads.Get(session, utteranceIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Statement>>> FindAlikeAsync(
        IReadOnlyCollection<string> contents, int limit, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<Statement>>>(
            AsOf.Now, session => UtteranceReads.FindAlike(session, contents, limit), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StatementLink>>> GetLinksAsync(
        IReadOnlyCollection<string> statementIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<StatementLink>>>(asOf, session => LinkReads.Get(session, statementIds), cancellationToken);
}
