using System.Runtime.Intrinsics;
using Graph.Extraction.Encoders;

namespace Graph.Extraction.Tests.Encoders;

public sealed class MatricesTests
{
    private readonly Random _random = new(5);

    [Theory]
    [InlineData(1, 8, 8)]
    [InlineData(3, 5, 24)]
    [InlineData(4, 64, 256)]
    [InlineData(7, 13, 56)]
    public void A_product_is_the_sum_of_products(int rows, int inner, int columns)
    {
        var (a, b, c) = (Values(rows * inner), Values(inner * columns), Values(rows * columns));
        var expected = c.Select((value, at) => value + Enumerable.Range(0, inner).Sum(k => (double)a[(at / columns * inner) + k] * b[(k * columns) + (at % columns)])).ToArray();

        Matrices.AddProduct(a, b, c, rows, inner, columns);

        Assert.All(c.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-4));
    }

    [Theory]
    [InlineData(1, 8, 8)]
    [InlineData(2, 9, 32)]
    [InlineData(3, 5, 24)]
    [InlineData(5, 64, 64)]
    [InlineData(7, 13, 56)]
    [InlineData(6, 64, 104)]
    public void Panels_and_fewer_rows_at_once_give_the_same_bits(int rows, int inner, int columns)
    {
        var matrix = MatrixOf(inner, columns);
        var (a, whole) = (Values(rows * inner), new float[rows * columns]);
        var (panels, together) = (new float[rows * columns], new float[rows * columns]);
        Matrices.AddProduct(a, matrix.Values, whole, rows, inner, columns);

        for (var row = 0; row < rows; row++)
            Matrices.AddProduct(a.AsSpan(row * inner), inner, new Panel(matrix), panels.AsSpan(row * columns), columns, 1);
        Matrices.AddProduct(a, inner, new Panel(matrix), together, columns, rows);

        Assert.Equal(whole, panels);
        Assert.Equal(whole, together);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void Eight_and_sixteen_values_at_once_give_the_same_bits(int rows)
    {
        const int Inner = 13, Columns = 2 * Panel.Columns;
        var (a, b, start) = (Values(rows * Inner), Values(Inner * Columns), Values(rows * Columns));
        var (narrow, wide) = (new float[start.Length], new float[start.Length]);

        for (var column = 0; column < Columns; column += Panel.Columns)
            Matrices.AddTwo<EightLanes, Vector256<float>>(a, Inner, ref b[column], Matrices.Lane, Columns, start.AsSpan(column), Columns, narrow.AsSpan(column), Columns, rows, Inner);
        Matrices.AddTwo<SixteenLanes, Vector512<float>>(a, Inner, ref b[0], Panel.Columns, Columns, start, Columns, wide, Columns, rows, Inner);

        Assert.Equal(narrow, wide);
    }

    [Theory]
    [InlineData(1, 40)]
    [InlineData(3, 8)]
    [InlineData(7, 64)]
    public void A_product_beside_values_is_those_and_the_product_added(int rows, int columns)
    {
        const int Inner = 13;
        var (a, beside, panel) = (Values(rows * Inner), Values(columns), new Panel(MatrixOf(Inner, columns)));
        var (added, product) = (new float[rows * columns], new float[rows * columns]);
        Matrices.FillRows(added, beside, rows);

        Matrices.AddProduct(a, Inner, panel, added, columns, rows);
        Matrices.Product(a, Inner, panel, beside, product, rows);

        Assert.Equal(added, product);
    }

    [Fact]
    public void A_product_that_does_not_fit_is_refused() =>
        Assert.Throws<ArgumentException>(() => Matrices.AddProduct(new float[8], new float[64], new float[8], 2, 8, 8));

    [Fact]
    public void The_squashed_value_is_the_hyperbolic_tangent()
    {
        for (var x = -12f; x < 12; x += 0.01f)
            Assert.Equal(Math.Tanh(x), Squash.Tanh(Vector256.Create(x))[0], 3e-4);
    }

    private Matrix MatrixOf(int rows, int columns)
    {
        var matrix = new Matrix(rows, columns);
        Values(rows * columns).CopyTo(matrix.Values, 0);
        return matrix;
    }

    private float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(_random.NextDouble() - 0.5))];
}
