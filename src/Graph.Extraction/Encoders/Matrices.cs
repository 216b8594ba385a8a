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
        for (; column + Panel.Columns <= columns; column += Panel.Columns)
            AddPanel(a, inner, ref Unsafe.Add(ref right, column), columns, c[column..], columns, rows, inner);
        if (column < columns)
            AddEights(a, inner, ref Unsafe.Add(ref right, column), columns, c[column..], columns, rows, inner);
    }

    /// <summary>C += A·B, where B's values stand in the order in which they are used.</summary>
    /// <param name="aStride">From one row of A to the next.</param>
    /// <param name="cStride">From one row of C to the next.</param>
    public static void AddProduct(ReadOnlySpan<float> a, int aStride, Panel b, Span<float> c, int cStride, int rows)
    {
        CheckRows(a, c, rows, b.Inner, b.Width, aStride, cStride);
        ref var right = ref MemoryMarshal.GetArrayDataReference(b.Values);
        var column = 0;
        for (; Vector512.IsHardwareAccelerated && column + (2 * Panel.Columns) <= b.Width; column += 2 * Panel.Columns)
            AddTwoPanels(a, aStride, ref Unsafe.Add(ref right, column * b.Inner), c[column..], cStride, rows, b.Inner);
        for (; column + Panel.Columns <= b.Width; column += Panel.Columns)
            AddPanel(a, aStride, ref Unsafe.Add(ref right, column * b.Inner), Panel.Columns, c[column..], cStride, rows, b.Inner);
        if (column < b.Width)
            AddEights(a, aStride, ref Unsafe.Add(ref right, column * b.Inner), Lane, c[column..], cStride, rows, b.Inner);
    }

    private static void CheckRows(ReadOnlySpan<float> a, ReadOnlySpan<float> c, int rows, int inner, int columns, int aStride, int cStride)
    {
        if (rows > 0 && (a.Length < ((rows - 1) * aStride) + inner || c.Length < ((rows - 1) * cStride) + columns))
            throw new ArgumentException($"{rows} rows of {inner} and {columns} do not fit {a.Length} and {c.Length} values.", nameof(rows));
    }

    [MethodImpl(AtOnce)]
    private static void AddTwoPanels(ReadOnlySpan<float> a, int aStride, ref float b, Span<float> c, int cStride, int rows, int inner)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var sum = ref MemoryMarshal.GetReference(c);
        var row = 0;
        for (; row + 4 <= rows; row += 4)
            AddFourByThirtyTwo(ref Unsafe.Add(ref left, row * aStride), aStride, ref b, ref Unsafe.Add(ref sum, row * cStride), cStride, inner);
        for (; row < rows; row++)
            AddThirtyTwo(ref Unsafe.Add(ref left, row * aStride), ref b, ref Unsafe.Add(ref sum, row * cStride), inner);
    }

    [MethodImpl(AtOnce)]
    private static void AddFourByThirtyTwo(ref float a, nint aStride, ref float b, ref float c, int cStride, int inner)
    {
        ref var other = ref Unsafe.Add(ref b, inner * Panel.Columns);
        ref var c1 = ref Unsafe.Add(ref c, cStride);
        ref var c2 = ref Unsafe.Add(ref c1, cStride);
        ref var c3 = ref Unsafe.Add(ref c2, cStride);
        ref var a1 = ref Unsafe.Add(ref a, aStride);
        ref var a2 = ref Unsafe.Add(ref a1, aStride);
        ref var a3 = ref Unsafe.Add(ref a2, aStride);
        var (s00, s01) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Panel.Columns));
        var (s10, s11) = (Vector512.LoadUnsafe(ref c1), Vector512.LoadUnsafe(ref c1, Panel.Columns));
        var (s20, s21) = (Vector512.LoadUnsafe(ref c2), Vector512.LoadUnsafe(ref c2, Panel.Columns));
        var (s30, s31) = (Vector512.LoadUnsafe(ref c3), Vector512.LoadUnsafe(ref c3, Panel.Columns));
        for (nint k = 0; k < inner; k++)
        {
            var (first, second) = (Vector512.LoadUnsafe(ref b), Vector512.LoadUnsafe(ref other));
            b = ref Unsafe.Add(ref b, Panel.Columns);
            other = ref Unsafe.Add(ref other, Panel.Columns);
            var value = Vector512.Create(Unsafe.Add(ref a, k));
            s00 = Vector512.FusedMultiplyAdd(value, first, s00);
            s01 = Vector512.FusedMultiplyAdd(value, second, s01);
            value = Vector512.Create(Unsafe.Add(ref a1, k));
            s10 = Vector512.FusedMultiplyAdd(value, first, s10);
            s11 = Vector512.FusedMultiplyAdd(value, second, s11);
            value = Vector512.Create(Unsafe.Add(ref a2, k));
            s20 = Vector512.FusedMultiplyAdd(value, first, s20);
            s21 = Vector512.FusedMultiplyAdd(value, second, s21);
            value = Vector512.Create(Unsafe.Add(ref a3, k));
            s30 = Vector512.FusedMultiplyAdd(value, first, s30);
            s31 = Vector512.FusedMultiplyAdd(value, second, s31);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, Panel.Columns);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, Panel.Columns);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, Panel.Columns);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, Panel.Columns);
    }

    [MethodImpl(AtOnce)]
    private static void AddThirtyTwo(ref float a, ref float b, ref float c, int inner)
    {
        ref var other = ref Unsafe.Add(ref b, inner * Panel.Columns);
        var (first, second) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Panel.Columns));
        for (nint k = 0; k < inner; k++)
        {
            var value = Vector512.Create(Unsafe.Add(ref a, k));
            first = Vector512.FusedMultiplyAdd(value, Vector512.LoadUnsafe(ref b, (nuint)(k * Panel.Columns)), first);
            second = Vector512.FusedMultiplyAdd(value, Vector512.LoadUnsafe(ref other, (nuint)(k * Panel.Columns)), second);
        }

        first.StoreUnsafe(ref c);
        second.StoreUnsafe(ref c, Panel.Columns);
    }

    [MethodImpl(AtOnce)]
    private static void AddPanel(ReadOnlySpan<float> a, int aStride, ref float b, int bStride, Span<float> c, int cStride, int rows, int inner)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var sum = ref MemoryMarshal.GetReference(c);
        var row = 0;
        for (; row + 4 <= rows; row += 4)
            AddFourBySixteen(ref Unsafe.Add(ref left, row * aStride), aStride, ref b, bStride, ref Unsafe.Add(ref sum, row * cStride), cStride, inner);
        for (; row < rows; row++)
            AddSixteen(ref Unsafe.Add(ref left, row * aStride), ref b, bStride, ref Unsafe.Add(ref sum, row * cStride), inner);
    }

    // Eight sums at once hide how long one addition takes.
    [MethodImpl(AtOnce)]
    private static void AddFourBySixteen(ref float a, nint aStride, ref float b, nint bStride, ref float c, int cStride, int inner)
    {
        ref var c1 = ref Unsafe.Add(ref c, cStride);
        ref var c2 = ref Unsafe.Add(ref c1, cStride);
        ref var c3 = ref Unsafe.Add(ref c2, cStride);
        ref var a1 = ref Unsafe.Add(ref a, aStride);
        ref var a2 = ref Unsafe.Add(ref a1, aStride);
        ref var a3 = ref Unsafe.Add(ref a2, aStride);
        var (s00, s01) = (Vector256.LoadUnsafe(ref c), Vector256.LoadUnsafe(ref c, Lane));
        var (s10, s11) = (Vector256.LoadUnsafe(ref c1), Vector256.LoadUnsafe(ref c1, Lane));
        var (s20, s21) = (Vector256.LoadUnsafe(ref c2), Vector256.LoadUnsafe(ref c2, Lane));
        var (s30, s31) = (Vector256.LoadUnsafe(ref c3), Vector256.LoadUnsafe(ref c3, Lane));
        for (nint k = 0; k < inner; k++)
        {
            var (first, second) = (Vector256.LoadUnsafe(ref b), Vector256.LoadUnsafe(ref b, Lane));
            b = ref Unsafe.Add(ref b, bStride);
            var value = Vector256.Create(Unsafe.Add(ref a, k));
            s00 = Vector256.FusedMultiplyAdd(value, first, s00);
            s01 = Vector256.FusedMultiplyAdd(value, second, s01);
            value = Vector256.Create(Unsafe.Add(ref a1, k));
            s10 = Vector256.FusedMultiplyAdd(value, first, s10);
            s11 = Vector256.FusedMultiplyAdd(value, second, s11);
            value = Vector256.Create(Unsafe.Add(ref a2, k));
            s20 = Vector256.FusedMultiplyAdd(value, first, s20);
            s21 = Vector256.FusedMultiplyAdd(value, second, s21);
            value = Vector256.Create(Unsafe.Add(ref a3, k));
            s30 = Vector256.FusedMultiplyAdd(value, first, s30);
            s31 = Vector256.FusedMultiplyAdd(value, second, s31);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, Lane);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, Lane);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, Lane);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, Lane);
    }

    [MethodImpl(AtOnce)]
    private static void AddSixteen(ref float a, ref float b, nint bStride, ref float c, int inner)
    {
        var (first, second) = (Vector256.LoadUnsafe(ref c), Vector256.LoadUnsafe(ref c, Lane));
        for (nint k = 0; k < inner; k++)
        {
            var value = Vector256.Create(Unsafe.Add(ref a, k));
            first = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref b), first);
            second = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref b, Lane), second);
            b = ref Unsafe.Add(ref b, bStride);
        }

        first.StoreUnsafe(ref c);
        second.StoreUnsafe(ref c, Lane);
    }

    [MethodImpl(AtOnce)]
    private static void AddEights(ReadOnlySpan<float> a, int aStride, ref float b, int bStride, Span<float> c, int cStride, int rows, int inner)
    {
        for (var row = 0; row < rows; row++)
        {
            ref var left = ref Unsafe.Add(ref MemoryMarshal.GetReference(a), row * aStride);
            ref var sums = ref Unsafe.Add(ref MemoryMarshal.GetReference(c), row * cStride);
            var sum = Vector256.LoadUnsafe(ref sums);
            for (nint k = 0; k < inner; k++)
                sum = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref left, k)), Vector256.LoadUnsafe(ref b, (nuint)(k * bStride)), sum);
            sum.StoreUnsafe(ref sums);
        }
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

    public Panel(Matrix matrix)
    {
        (Inner, Width) = (matrix.Rows, matrix.Columns);
        Values = new float[matrix.Values.Length];
        var to = 0;
        for (var column = 0; column < Width; column += Columns)
            for (var row = 0; row < Inner; row++)
                for (var at = column; at < Math.Min(Width, column + Columns); at++)
                    Values[to++] = matrix.Values[(row * Width) + at];
    }

    public int Inner { get; }

    public int Width { get; }

    public float[] Values { get; }
}
