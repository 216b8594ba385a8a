using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Encoders;

/// <summary>
/// Products of small row-major matrices of floats. Each value's sum always runs in the same order, however many values a vector of the
/// machine holds, so the same input gives the same bits on every machine. No package of the feed multiplies matrices without native code.
/// </summary>
internal static class Matrices
{
    /// <summary>Every column count is a multiple of this.</summary>
    public const int Lane = 8;

    // Most of reading's time goes here: the first article must not run code that only counts how often it runs.
    private const MethodImplOptions AtOnce = MethodImplOptions.AggressiveOptimization;

    public static int Padded(int columns) => (columns + Lane - 1) / Lane * Lane;

    /// <summary>C += A·B, where A is rows × inner, B is inner × columns and C is rows × columns.</summary>
    public static void AddProduct(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int columns)
    {
        if (b.Length < inner * columns || columns % Lane != 0)
            throw new ArgumentException($"{inner}×{columns} does not fit {b.Length} values in lanes of {Lane}.", nameof(b));
        CheckRows(a, c, rows, inner, columns, inner, columns);
        ref var right = ref MemoryMarshal.GetReference(b);
        var column = 0;
        for (; Vector512.IsHardwareAccelerated && column + (2 * Panel.Columns) <= columns; column += 2 * Panel.Columns)
            AddTwo<SixteenLanes, Vector512<float>>(a, inner, ref Unsafe.Add(ref right, column), 2 * Lane, columns, c[column..], columns, c[column..], columns, rows, inner);
        for (; column + Panel.Columns <= columns; column += Panel.Columns)
            AddTwo<EightLanes, Vector256<float>>(a, inner, ref Unsafe.Add(ref right, column), Lane, columns, c[column..], columns, c[column..], columns, rows, inner);
        if (column < columns)
            AddEights(a, inner, ref Unsafe.Add(ref right, column), columns, c[column..], columns, c[column..], columns, rows, inner);
    }

    /// <summary>C += A·B, where B's values stand in the order in which they are used.</summary>
    /// <param name="aStride">From one row of A to the next.</param>
    /// <param name="cStride">From one row of C to the next.</param>
    public static void AddProduct(ReadOnlySpan<float> a, int aStride, Panel b, Span<float> c, int cStride, int rows)
    {
        CheckRows(a, c, rows, b.Inner, b.Width, aStride, cStride);
        AddPanel(a, aStride, b, c, cStride, c, cStride, rows);
    }

    /// <summary>C = A·B and the same values beside each row; C's rows stand right behind each other.</summary>
    /// <param name="beside">As many values as B has columns.</param>
    public static void Product(ReadOnlySpan<float> a, int aStride, Panel b, ReadOnlySpan<float> beside, Span<float> c, int rows)
    {
        CheckRows(a, c, rows, b.Inner, b.Width, aStride, b.Width);
        if (beside.Length < b.Width)
            throw new ArgumentException($"{beside.Length} values do not fit rows of {b.Width}.", nameof(beside));
        AddPanel(a, aStride, b, beside, 0, c, b.Width, rows);
    }

    // C = S + A·B, where S's rows may be one.
    private static void AddPanel(ReadOnlySpan<float> a, int aStride, Panel b, ReadOnlySpan<float> s, int sStride, Span<float> c, int cStride, int rows)
    {
        ref var right = ref MemoryMarshal.GetArrayDataReference(b.Values);
        var column = 0;
        for (; Vector512.IsHardwareAccelerated && column + (2 * Panel.Columns) <= b.Width; column += 2 * Panel.Columns)
            AddTwo<SixteenLanes, Vector512<float>>(a, aStride, ref Unsafe.Add(ref right, column * b.Inner), b.Inner * Panel.Columns, Panel.Columns, s[column..], sStride, c[column..], cStride, rows, b.Inner);
        for (; column + Panel.Columns <= b.Width; column += Panel.Columns)
            AddTwo<EightLanes, Vector256<float>>(a, aStride, ref Unsafe.Add(ref right, column * b.Inner), Lane, Panel.Columns, s[column..], sStride, c[column..], cStride, rows, b.Inner);
        if (column < b.Width)
            AddEights(a, aStride, ref Unsafe.Add(ref right, column * b.Inner), Lane, s[column..], sStride, c[column..], cStride, rows, b.Inner);
    }

    private static void CheckRows(ReadOnlySpan<float> a, ReadOnlySpan<float> c, int rows, int inner, int columns, int aStride, int cStride)
    {
        if (rows > 0 && (a.Length < ((rows - 1) * aStride) + inner || c.Length < ((rows - 1) * cStride) + columns))
            throw new ArgumentException($"{rows} rows of {inner} and {columns} do not fit {a.Length} and {c.Length} values.", nameof(rows));
    }

    /// <summary>C = S + A·B for two vectors' columns: those of B begin at b and <paramref name="bOther"/> behind it. S may be C.</summary>
    [MethodImpl(AtOnce)]
    internal static void AddTwo<TLanes, TVector>(ReadOnlySpan<float> a, int aStride, ref float b, nint bOther, nint bStride, ReadOnlySpan<float> s, int sStride, Span<float> c, int cStride, int rows, int inner)
        where TLanes : ILanes<TVector>
    {
        for (var row = 0; row < rows;)
        {
            ref var left = ref Unsafe.Add(ref MemoryMarshal.GetReference(a), row * aStride);
            ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(s), row * sStride);
            ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetReference(c), row * cStride);
            // One row alone keeps the machine waiting for its sums, so that five are three and two.
            var together = (rows - row) switch { 1 => 1, 2 => 2, 3 or 5 or 6 => 3, _ => 4 };
            if (together == 4)
                AddRowsByTwo<FourRows, TLanes, TVector>(ref left, aStride, ref b, bOther, bStride, ref start, sStride, ref sum, cStride, inner);
            else if (together == 3)
                AddRowsByTwo<ThreeRows, TLanes, TVector>(ref left, aStride, ref b, bOther, bStride, ref start, sStride, ref sum, cStride, inner);
            else if (together == 2)
                AddRowsByTwo<TwoRows, TLanes, TVector>(ref left, aStride, ref b, bOther, bStride, ref start, sStride, ref sum, cStride, inner);
            else
                AddRowsByTwo<OneRow, TLanes, TVector>(ref left, aStride, ref b, bOther, bStride, ref start, sStride, ref sum, cStride, inner);
            row += together;
        }
    }

    // Eight sums at once hide how long one addition takes. The compiler leaves out the rows that are not asked for.
    [MethodImpl(AtOnce)]
    private static void AddRowsByTwo<TRows, TLanes, TVector>(ref float a, nint aStride, ref float b, nint bOther, nint bStride, ref float s, nint sStride, ref float c, nint cStride, int inner)
        where TRows : IRows
        where TLanes : ILanes<TVector>
    {
        ref var c1 = ref Unsafe.Add(ref c, TRows.Count > 1 ? cStride : 0);
        ref var c2 = ref Unsafe.Add(ref c, TRows.Count > 2 ? 2 * cStride : 0);
        ref var c3 = ref Unsafe.Add(ref c, TRows.Count > 3 ? 3 * cStride : 0);
        ref var a1 = ref Unsafe.Add(ref a, TRows.Count > 1 ? aStride : 0);
        ref var a2 = ref Unsafe.Add(ref a, TRows.Count > 2 ? 2 * aStride : 0);
        ref var a3 = ref Unsafe.Add(ref a, TRows.Count > 3 ? 3 * aStride : 0);
        ref var s1 = ref Unsafe.Add(ref s, TRows.Count > 1 ? sStride : 0);
        ref var s2 = ref Unsafe.Add(ref s, TRows.Count > 2 ? 2 * sStride : 0);
        ref var s3 = ref Unsafe.Add(ref s, TRows.Count > 3 ? 3 * sStride : 0);
        var (s00, s01) = (TLanes.Load(ref s), TLanes.Load(ref Unsafe.Add(ref s, TLanes.Count)));
        var (s10, s11) = (TLanes.Load(ref s1), TLanes.Load(ref Unsafe.Add(ref s1, TLanes.Count)));
        var (s20, s21) = (TLanes.Load(ref s2), TLanes.Load(ref Unsafe.Add(ref s2, TLanes.Count)));
        var (s30, s31) = (TLanes.Load(ref s3), TLanes.Load(ref Unsafe.Add(ref s3, TLanes.Count)));
        for (nint k = 0; k < inner; k++)
        {
            var (first, second) = (TLanes.Load(ref b), TLanes.Load(ref Unsafe.Add(ref b, bOther)));
            b = ref Unsafe.Add(ref b, bStride);
            Add<TLanes, TVector>(Unsafe.Add(ref a, k), first, second, ref s00, ref s01);
            if (TRows.Count > 1)
                Add<TLanes, TVector>(Unsafe.Add(ref a1, k), first, second, ref s10, ref s11);
            if (TRows.Count > 2)
                Add<TLanes, TVector>(Unsafe.Add(ref a2, k), first, second, ref s20, ref s21);
            if (TRows.Count > 3)
                Add<TLanes, TVector>(Unsafe.Add(ref a3, k), first, second, ref s30, ref s31);
        }

        Store<TLanes, TVector>(s00, s01, ref c);
        if (TRows.Count > 1)
            Store<TLanes, TVector>(s10, s11, ref c1);
        if (TRows.Count > 2)
            Store<TLanes, TVector>(s20, s21, ref c2);
        if (TRows.Count > 3)
            Store<TLanes, TVector>(s30, s31, ref c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<TLanes, TVector>(float left, TVector first, TVector second, ref TVector sum, ref TVector other)
        where TLanes : ILanes<TVector>
    {
        var value = TLanes.Create(left);
        sum = TLanes.FusedMultiplyAdd(value, first, sum);
        other = TLanes.FusedMultiplyAdd(value, second, other);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TLanes, TVector>(TVector sum, TVector other, ref float c)
        where TLanes : ILanes<TVector>
    {
        TLanes.Store(sum, ref c);
        TLanes.Store(other, ref Unsafe.Add(ref c, TLanes.Count));
    }

    [MethodImpl(AtOnce)]
    private static void AddEights(ReadOnlySpan<float> a, int aStride, ref float b, int bStride, ReadOnlySpan<float> s, int sStride, Span<float> c, int cStride, int rows, int inner)
    {
        for (var row = 0; row < rows; row += 4)
        {
            ref var left = ref Unsafe.Add(ref MemoryMarshal.GetReference(a), row * aStride);
            ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(s), row * sStride);
            AddFourEights(ref left, aStride, ref b, bStride, ref start, sStride, ref Unsafe.Add(ref MemoryMarshal.GetReference(c), row * cStride), cStride, Math.Min(4, rows - row), inner);
        }
    }

    [MethodImpl(AtOnce)]
    private static void AddFourEights(ref float a, nint aStride, ref float b, nint bStride, ref float s, nint sStride, ref float c, nint cStride, int rows, int inner)
    {
        var (second, third, fourth) = (Math.Min(1, rows - 1), Math.Min(2, rows - 1), Math.Min(3, rows - 1));
        ref var c1 = ref Unsafe.Add(ref c, second * cStride);
        ref var c2 = ref Unsafe.Add(ref c, third * cStride);
        ref var c3 = ref Unsafe.Add(ref c, fourth * cStride);
        ref var a1 = ref Unsafe.Add(ref a, second * aStride);
        ref var a2 = ref Unsafe.Add(ref a, third * aStride);
        ref var a3 = ref Unsafe.Add(ref a, fourth * aStride);
        var (s0, s1) = (Vector256.LoadUnsafe(ref s), Vector256.LoadUnsafe(ref Unsafe.Add(ref s, second * sStride)));
        var (s2, s3) = (Vector256.LoadUnsafe(ref Unsafe.Add(ref s, third * sStride)), Vector256.LoadUnsafe(ref Unsafe.Add(ref s, fourth * sStride)));
        for (nint k = 0; k < inner; k++)
        {
            var right = Vector256.LoadUnsafe(ref b);
            b = ref Unsafe.Add(ref b, bStride);
            s0 = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref a, k)), right, s0);
            s1 = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref a1, k)), right, s1);
            s2 = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref a2, k)), right, s2);
            s3 = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref a3, k)), right, s3);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c1);
        s2.StoreUnsafe(ref c2);
        s3.StoreUnsafe(ref c3);
    }

    /// <summary>Fills <paramref name="to"/>, columns × rows, with the transpose of a matrix of rows × columns.</summary>
    public static void Transpose(ReadOnlySpan<float> from, Span<float> to, int rows, int columns)
    {
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                to[(column * rows) + row] = from[(row * columns) + column];
    }

    /// <summary>to += by · from; the length is a multiple of <see cref="Lane"/>.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to, float by = 1)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        var factor = Vector256.Create(by);
        for (nuint at = 0; at < (nuint)from.Length; at += Lane)
            Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref source, at), Vector256.LoadUnsafe(ref target, at)).StoreUnsafe(ref target, at);
    }

    /// <summary>Fills every row with the same values.</summary>
    public static void FillRows(Span<float> matrix, ReadOnlySpan<float> row, int rows)
    {
        for (var at = 0; at < rows; at++)
            row.CopyTo(matrix[(at * row.Length)..]);
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sum = Vector256<float>.Zero;
        for (nuint at = 0; at < (nuint)left.Length; at += Lane)
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, at), Vector256.LoadUnsafe(ref b, at), sum);
        return Vector256.Sum(sum);
    }
}

/// <summary>A matrix for the right side of products: sixteen columns of all rows behind each other, then the next sixteen.</summary>
internal sealed class Panel
{
    public const int Columns = 16;

    public Panel(Matrix matrix) : this(matrix, 0, matrix.Rows)
    {
    }

    /// <summary>Some of a matrix's rows.</summary>
    public Panel(Matrix matrix, int first, int count)
    {
        (Inner, Width) = (count, matrix.Columns);
        Values = new float[count * matrix.Columns];
        var to = 0;
        for (var column = 0; column < Width; column += Columns)
            for (var row = first; row < first + count; row++)
                for (var at = column; at < Math.Min(Width, column + Columns); at++)
                    Values[to++] = matrix.Values[(row * Width) + at];
    }

    public int Inner { get; }

    public int Width { get; }

    public float[] Values { get; }
}
