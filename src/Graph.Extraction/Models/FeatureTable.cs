using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Models;

/// <summary>
/// The weights of a linear classifier: for a feature's hash one contiguous row with a signed byte for each class. Open addressing
/// over 32 bits of the hash; a feature that training never saw costs one probe.
/// </summary>
internal sealed class FeatureTable
{
    private readonly uint[] _keys;
    private readonly sbyte[] _rows;
    private readonly int _shift;
    private readonly int _mask;

    private FeatureTable(int classes, int features)
    {
        Classes = classes;
        Stride = classes <= 4 ? 4 : (classes + 15) / 16 * 16;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features + (features / 2)));
        (_keys, _rows) = (new uint[size], new sbyte[size * Stride]);
        (_mask, _shift) = (size - 1, 64 - BitOperations.Log2((uint)size));
    }

    public int Classes { get; }

    /// <summary>How many scores <see cref="Add"/> touches: the classes, rounded up to whole vectors.</summary>
    public int Stride { get; }

    /// <summary>Adds the feature's row to the scores, which are <see cref="Stride"/> long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong feature, ref short scores)
    {
        var slot = Find(feature);
        if (slot < 0)
            return;
        ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), (nint)slot * Stride);
        for (var at = 0; at < Stride; at += 16)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref row, (nuint)at));
            (Vector128.LoadUnsafe(ref scores, (nuint)at) + low).StoreUnsafe(ref scores, (nuint)at);
            (Vector128.LoadUnsafe(ref scores, (nuint)at + 8) + high).StoreUnsafe(ref scores, (nuint)at + 8);
        }
    }

    /// <summary>The four weights of a table with at most four classes, as one little-endian number; 0 for an unknown feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Four(ulong feature)
    {
        var slot = Find(feature);
        return slot < 0 ? 0 : Unsafe.ReadUnaligned<int>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), (nint)slot * 4)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ulong feature)
    {
        var key = KeyOf(feature);
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        for (var slot = (int)(feature >> _shift); ; slot = (slot + 1) & _mask)
        {
            var found = Unsafe.Add(ref keys, slot);
            if (found == key)
                return slot;
            if (found == 0)
                return -1;
        }
    }

    // 0 marks an empty slot.
    private static uint KeyOf(ulong feature) => (uint)feature == 0 ? 1 : (uint)feature;

    /// <summary>Writes the rows in the order of their features: what is zero is left out.</summary>
    public static void Write(BinaryWriter writer, int classes, IReadOnlyList<(ulong Feature, sbyte[] Row)> rows)
    {
        writer.Write(classes);
        writer.Write(rows.Count);
        foreach (var (feature, row) in rows)
        {
            writer.Write(feature);
            if (classes <= 4)
                writer.Write(MemoryMarshal.AsBytes(row.AsSpan(0, classes)));
            else
                WriteSparse(writer, row);
        }
    }

    private static void WriteSparse(BinaryWriter writer, sbyte[] row)
    {
        writer.Write((byte)row.Count(weight => weight != 0));
        for (var at = 0; at < row.Length; at++)
        {
            if (row[at] == 0)
                continue;
            writer.Write((byte)at);
            writer.Write(row[at]);
        }
    }

    public static FeatureTable Read(BinaryReader reader)
    {
        var classes = reader.ReadInt32();
        var count = reader.ReadInt32();
        var table = new FeatureTable(classes, count);
        for (var feature = 0; feature < count; feature++)
            table.ReadRow(reader);
        return table;
    }

    private void ReadRow(BinaryReader reader)
    {
        var row = Insert(reader.ReadUInt64());
        if (Classes <= 4)
        {
            for (var at = 0; at < Classes; at++)
                row[at] = reader.ReadSByte();
            return;
        }

        for (var left = reader.ReadByte(); left > 0; left--)
            row[reader.ReadByte()] = reader.ReadSByte();
    }

    private Span<sbyte> Insert(ulong feature)
    {
        var slot = (int)(feature >> _shift);
        while (_keys[slot] != 0)
            slot = (slot + 1) & _mask;
        _keys[slot] = KeyOf(feature);
        return _rows.AsSpan(slot * Stride, Stride);
    }
}
