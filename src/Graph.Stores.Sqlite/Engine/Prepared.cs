using System.Buffers;
using System.Text;
using Graph.Core.Time;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>
/// A prepared statement, bound by position from 1 and read by column from 0. It is the provider's own handle, without the layer of
/// ADO.NET over it: a bulk import binds some forty million values. Text goes as it is, a NUL inside included.
/// </summary>
internal sealed class Prepared(Db db, Db.Site site, sqlite3_stmt handle) : IDisposable
{
    public void Bind(int position, long value) => Check(raw.sqlite3_bind_int64(handle, position, value));

    public void Bind(int position, double value) => Check(raw.sqlite3_bind_double(handle, position, value));

    public void Bind(int position, string value)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        var length = Encoding.UTF8.GetBytes(value, bytes);
        var code = raw.sqlite3_bind_text(handle, position, bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
        Check(code);
    }

    public void BindNull(int position) => Check(raw.sqlite3_bind_null(handle, position));

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(handle);
        if (code is raw.SQLITE_ROW or raw.SQLITE_DONE)
            return code == raw.SQLITE_ROW;
        raw.sqlite3_reset(handle);
        throw db.Failure(code);
    }

    /// <summary>Runs to the end, ready to be bound and run again; answers how many rows were changed.</summary>
    public int Run()
    {
        while (Read())
        {
        }

        raw.sqlite3_reset(handle);
        return raw.sqlite3_changes(db.Handle);
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int(int column) => raw.sqlite3_column_int(handle, column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public double Double(int column) => raw.sqlite3_column_double(handle, column);

    public string String(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(handle, column));

    public string? StringOrNull(int column) => IsNull(column) ? null : String(column);

    public DateTimeOffset Time(int column) => DateTimeOffset.FromUnixTimeMilliseconds(Long(column));

    public DateTimeOffset? TimeOrNull(int column) => IsNull(column) ? null : Time(column);

    public PartialDate? Date(int column) => Day.Read(LongOrNull(column));

    public T Word<T>(int column)
        where T : struct, Enum => Enum.Parse<T>(String(column));

    public T? WordOrNull<T>(int column)
        where T : struct, Enum => IsNull(column) ? null : Word<T>(column);

    /// <summary>Gives the statement back to its connection.</summary>
    public void Dispose()
    {
        raw.sqlite3_reset(handle);
        raw.sqlite3_clear_bindings(handle);
        if (site.Free is null)
            site.Free = this;
        else
            Close();
    }

    internal void Close() => raw.sqlite3_finalize(handle);

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            throw db.Failure(code);
    }
}
