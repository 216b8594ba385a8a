using Graph.Core.Stores;
using Graph.Ingestion.Articles;

namespace Graph.Ingestion;

/// <summary>What became of a run of articles.</summary>
/// <param name="NewStatements">How many statements are shown that were not before.</param>
/// <param name="Refusals">Every article that was not taken, in the order of the input.</param>
public sealed record IngestionReport(int New, int Unchanged, int Changed, int NewStatements, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>How many of the unchanged equal a version that another one replaced, and brought nothing back.</summary>
    public int Earlier { get; init; }

    public static IngestionReport Nothing { get; } = new(0, 0, 0, 0, []);

    /// <summary>How many articles were found, refused ones included. In what cannot be read none is found.</summary>
    public int Read => New + Unchanged + Changed + Refusals.Count(refusal => refusal.Code != RefusalCode.NotReadable);
}

/// <summary>Counts results while a run goes on.</summary>
internal sealed class IngestionTally
{
    private readonly int[] outcomes = new int[Enum.GetValues<WriteOutcome>().Length];
    private readonly List<Refusal> refusals = [];
    private int statements;
    private int earlier;

    public void Add(IngestionResult result)
    {
        if (result.Refusal is { } refusal)
            refusals.Add(refusal);
        else if (result.Receipt is { } receipt)
        {
            outcomes[(int)receipt.Outcome]++;
            statements += receipt.NewStatementIds.Count;
            earlier += receipt.EarlierVersion is null ? 0 : 1;
        }
    }

    public IngestionReport Report => new(
        outcomes[(int)WriteOutcome.New], outcomes[(int)WriteOutcome.Unchanged], outcomes[(int)WriteOutcome.Changed], statements, [.. refusals])
    {
        Earlier = earlier,
    };
}
