using Graph.Extraction.Encoders;

namespace Graph.Training.Encoders;

/// <summary>The slopes of the loss by every weight, as one part of a batch gives them.</summary>
internal sealed class Gradients(EncoderWeights shape)
{
    private readonly Dictionary<Matrix, float[]> _values = shape.All.ToDictionary(matrix => matrix, matrix => new float[matrix.Values.Length]);
    private readonly Dictionary<Matrix, HashSet<int>> _rows = shape.Tables.ToDictionary(table => table, _ => new HashSet<int>());

    /// <summary>The slopes of a matrix.</summary>
    public float[] this[Matrix matrix] => _values[matrix];

    /// <summary>The rows of a table that this part has touched.</summary>
    public HashSet<int> RowsOf(Matrix table) => _rows[table];

    public void AddRow(Matrix table, int row, ReadOnlySpan<float> slopes)
    {
        _rows[table].Add(row);
        Matrices.Add(slopes, _values[table].AsSpan(row * table.Columns, table.Columns));
    }

    public void Clear()
    {
        foreach (var dense in shape.Dense)
            _values[dense].AsSpan().Clear();
        foreach (var table in shape.Tables)
        {
            foreach (var row in _rows[table])
                _values[table].AsSpan(row * table.Columns, table.Columns).Clear();
            _rows[table].Clear();
        }
    }
}
