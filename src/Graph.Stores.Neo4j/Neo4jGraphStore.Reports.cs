using Graph.Core.Articles;
using Graph.Core.Origins;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Articles;
using Graph.Stores.Neo4j.Origins;
using Graph.Stores.Neo4j.Utterances;

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
        IReadOnlyCollection<string> bandKeys, int limit, CancellationToken cancellationToken) =>
        new OriginReader(transport).FindByBandsAsync(bandKeys, limit, cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> CountOriginsAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken) =>
        new OriginReader(transport).CountAsync(factIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, Utterance>> GetUtterancesAsync(
        IReadOnlyCollection<string> utteranceIds, AsOf asOf, CancellationToken cancellationToken) =>
        new UtteranceReader(transport).GetAsync(utteranceIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Statement>>> FindAlikeAsync(
        IReadOnlyCollection<string> contents, int limit, CancellationToken cancellationToken) =>
        new UtteranceReader(transport).FindAlikeAsync(contents, limit, cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StatementLink>>> GetLinksAsync(
        IReadOnlyCollection<string> statementIds, AsOf asOf, CancellationToken cancellationToken) =>
        new UtteranceReader(transport).GetLinksAsync(statementIds, new(asOf), cancellationToken);
}
