using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>
/// The time of a write, given inside its transaction. It holds the one clock node until the transaction ends, so that writes
/// of all servers follow one after another: what was recorded earlier is also seen earlier, and an answer as of a moment
/// never changes.
/// </summary>
internal sealed class StoreClock(TimeProvider time)
{
    /// <summary>The time in Unix milliseconds: the clock's, but never before a time given earlier.</summary>
    public Task<long> TickAsync(ICypherTransaction transaction) => TickAsync(transaction, 0);

    /// <summary>As <see cref="TickAsync(ICypherTransaction)"/>, but after every time given earlier, so that the moment before holds all that was recorded.</summary>
    public Task<long> TickLaterAsync(ICypherTransaction transaction) => TickAsync(transaction, 1);

    private async Task<long> TickAsync(ICypherTransaction transaction, long step)
    {
        // The first SET takes the lock; what the second one reads is then what the last writer left.
        var rows = await transaction.ReadAsync(new("""
            MERGE (clock:StoreClock {id: 'clock'})
            SET clock.held = true
            WITH clock
            SET clock.at = CASE WHEN clock.at + $step > $now THEN clock.at + $step ELSE $now END
            RETURN clock.at AS at
            """, ("now", time.GetUtcNow().ToUnixTimeMilliseconds()), ("step", step)));
        return rows[0].Number("at");
    }

    /// <summary>Moves the time on, where two things of one moment would be told apart by it alone.</summary>
    public static Task AdvanceAsync(ICypherTransaction transaction, long at) =>
        transaction.RunAsync(new("MATCH (clock:StoreClock {id: 'clock'}) SET clock.at = $at", ("at", at)));
}
