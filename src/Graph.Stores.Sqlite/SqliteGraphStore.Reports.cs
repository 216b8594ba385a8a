using Graph.Core.Articles;
using Graph.Core.Origins;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Articles;
using Graph.Stores.Sqlite.Origins;

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
        IReadOnlyCollection<string> bandKeys, int limit, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync(asOf, session => OriginReads.FindByBands(session, bandKeys, limit), cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> CountOriginsAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, int>>(asOf, session => OriginReads.Count(session, factIds), cancellationToken);
}
