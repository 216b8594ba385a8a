using Graph.Core.Articles;
using Graph.Core.Origins;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Articles;
using Graph.Stores.Neo4j.Origins;

namespace Graph.Stores.Neo4j;

public sealed partial class Neo4jGraphStore
{
    public Task<IReadOnlyDictionary<string, VersionContents>> GetVersionContentsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken) =>
        new VersionContentReader(transport).GetAsync(versionIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, TextOrigin>> GetOriginsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken) =>
        new OriginReader(transport).GetOriginsAsync(versionIds, new(asOf), cancellationToken);

    public Task<IReadOnlyList<string>> FindVersionsByBandsAsync(
        IReadOnlyCollection<string> bandKeys, int limit, AsOf asOf, CancellationToken cancellationToken) =>
        new OriginReader(transport).FindByBandsAsync(bandKeys, limit, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> CountOriginsAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken) =>
        new OriginReader(transport).CountAsync(factIds, new(asOf), cancellationToken);
}
