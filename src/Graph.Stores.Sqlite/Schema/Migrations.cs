using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Relations;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Schema;

/// <summary>The files of schema/sqlite in their order.</summary>
internal sealed record Migration(int Number, string Name, string Script)
{
    public static IReadOnlyList<Migration> All { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private const int NameKeys = 40;
    private const int GivenNames = 45;
    private const int RelationSenses = 46;
    private const int ShownNames = 49;

    /// <summary>Whether it leaves names without their keys, for the program to compute.</summary>
    public bool LeavesNamesWithoutKeys => Number is NameKeys or GivenNames;

    /// <summary>Whether it leaves relations without what they say, for the program to compute.</summary>
    public bool LeavesRelationsWithoutSense => Number == RelationSenses;

    /// <summary>Whether it leaves entities in lists by a name that they are not shown by, for the program to name.</summary>
    public bool LeavesShownNames => Number == ShownNames;

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));

    private static Migration Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new(int.Parse(name.AsSpan(0, 3), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}

/// <summary>Brings a database to this program's version: what is missing is applied in order, in one transaction, and recorded.</summary>
internal static class Migrations
{
    // "Grph": tells a database of this project from any other SQLite file.
    private const long ApplicationId = 0x47727068;

    public static void Apply(Db db, string path, IReadOnlyList<Migration> migrations, DateTimeOffset now)
    {
        db.Execute("BEGIN IMMEDIATE");
        try
        {
            CheckOwner(db, path);
            var applied = GetVersion(db);
            CheckVersion(applied, migrations, path);
            foreach (var migration in migrations.Where(migration => migration.Number > applied))
                Apply(db, migration, now);
            db.Execute("COMMIT");
        }
        catch
        {
            db.Rollback();
            throw;
        }
    }

    private static void CheckOwner(Db db, string path)
    {
        var owner = db.Number($"PRAGMA application_id");
        var isEmpty = db.Number($"SELECT count(*) FROM sqlite_schema") == 0;
        if (owner != ApplicationId && !isEmpty)
            throw new StoreSchemaException(
                $"The file {path} is an SQLite database of another program. Give another path, or move that file away.");
        if (isEmpty)
            Claim(db);
    }

    private static void Claim(Db db)
    {
        db.Execute("PRAGMA application_id = " + ApplicationId.ToString(CultureInfo.InvariantCulture));
        db.Execute("CREATE TABLE schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT");
    }

    private static long GetVersion(Db db) => db.Number($"SELECT max(number) FROM schema_migrations") ?? 0;

    private static void CheckVersion(long applied, IReadOnlyList<Migration> migrations, string path)
    {
        var known = migrations[^1].Number;
        if (applied > known)
            throw new StoreSchemaException(
                $"The database {path} has schema version {applied}; this program knows versions up to {known}. Start the newer program that wrote it, or give another path.");
    }

    private static void Apply(Db db, Migration migration, DateTimeOffset now)
    {
        db.ExecuteScript(migration.Script);
        // What no SQL can compute of the names, relations and entities that stand there already.
        if (migration.LeavesNamesWithoutKeys)
            NameWrites.AddMissingKeys(db);
        if (migration.LeavesRelationsWithoutSense)
            SameRelations.AddMissingSenses(db);
        if (migration.LeavesShownNames)
            ShownEntities.NameAllAgain(db);
        db.Execute(
            $"INSERT INTO schema_migrations (number, name, sha256, applied_at) VALUES ({migration.Number}, {migration.Name}, {migration.Hash}, {now.ToUnixTimeMilliseconds()})");
    }
}
