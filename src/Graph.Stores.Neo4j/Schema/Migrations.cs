using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Entities;
using Graph.Stores.Neo4j.Relations;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Writes;

namespace Graph.Stores.Neo4j.Schema;

/// <summary>
/// The files of schema/neo4j in their order. Each is applied once and remembered as a SchemaMigration node; a schema change
/// may not share a transaction with anything else, so every statement can be run again if the program dies between two.
/// </summary>
internal sealed partial class Migrations(ICypherTransport transport, TimeProvider time)
{
    // Those that leave names without their keys, relations without what they say, or entities without what they are shown by, for the program to compute.
    private const long NameKeys = 40;
    private const long GivenNames = 45;
    private const long RelationSenses = 46;
    private const long ShownNames = 49;

    private static readonly List<Migration> All = Load();

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="StoreSchemaException">The database is of a newer version.</exception>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var applied = await transport.ReadAsync(
            new("MATCH (m:SchemaMigration) RETURN m.number AS number, m.name AS name ORDER BY number"), cancellationToken);
        if (applied is [.., var last] && last.Number("number") > All[^1].Number)
            throw new StoreSchemaException(
                $"{transport.Location} holds a graph of a newer version (schema {last.Number("number")}, {last.Text("name")}; this program knows up to {All[^1].Number}). Run the newer program, or give another database.");
        var numbers = applied.Select(row => row.Number("number")).ToHashSet();
        foreach (var migration in All.Where(migration => !numbers.Contains(migration.Number)))
            await ApplyAsync(migration, cancellationToken);
        if (numbers.Count < All.Count)
            await transport.RunAloneAsync(new("CALL db.awaitIndexes(300)"), cancellationToken);
    }

    private async Task ApplyAsync(Migration migration, CancellationToken cancellationToken)
    {
        foreach (var statement in migration.Statements)
            await transport.RunAloneAsync(new(statement), cancellationToken);
        // What no file computes of the names, relations and entities that stand there already.
        if (migration.Number is NameKeys or GivenNames)
            await new NameKeyWriter(transport).AddMissingAsync(cancellationToken);
        if (migration.Number is RelationSenses)
            await new SameRelations(transport).AddMissingSensesAsync(cancellationToken);
        if (migration.Number is ShownNames)
            await new Rebuild(transport).NameAllAsync(cancellationToken);
        await transport.RunAloneAsync(new("""
            MERGE (m:SchemaMigration {number: $number})
            ON CREATE SET m.name = $name, m.sha256 = $sha256, m.appliedAt = $at
            """,
            ("number", migration.Number), ("name", migration.Name), ("sha256", migration.Sha256),
            ("at", time.GetUtcNow().ToUnixTimeMilliseconds())), cancellationToken);
    }

    private static List<Migration> Load()
    {
        var assembly = typeof(Migrations).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Select(resource => (resource, named: FileName().Match(resource)))
                .Where(file => file.named.Success)
                .Select(file => Load(assembly, file.resource, file.named))
                .OrderBy(migration => migration.Number),
        ];
    }

    private static Migration Load(Assembly assembly, string resource, Match named)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var text = reader.ReadToEnd();
        var statements = Comment().Replace(text, "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(
            long.Parse(named.Groups["number"].ValueSpan), named.Groups["name"].Value,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), statements);
    }

    [GeneratedRegex(@"^schema/(?<number>\d+)-(?<name>[a-z-]+)\.cypher$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    private sealed record Migration(long Number, string Name, string Sha256, IReadOnlyList<string> Statements);
}
