using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Graph.Ingestion.Feed;

/// <summary>Tells who listens which statements were just recorded, within this process.</summary>
public sealed class StatementFeed
{
    private const int BatchesHeld = 1_000;
    private readonly Lock gate = new();
    private readonly HashSet<Channel<IReadOnlyList<string>>> channels = [];

    /// <summary>How many listen now.</summary>
    public int Subscribers
    {
        get
        {
            lock (gate)
                return channels.Count;
        }
    }

    /// <summary>Hands these ids to every subscriber. It never waits: a subscriber who is too far behind is dropped.</summary>
    public void Publish(IReadOnlyList<string> statementIds)
    {
        if (statementIds.Count == 0)
            return;
        lock (gate)
            channels.RemoveWhere(channel => !channel.Writer.TryWrite(statementIds) && channel.Writer.TryComplete(new SlowSubscriberException(
                $"More than {BatchesHeld} batches of new statements were waiting for this subscriber. Subscribe again and read faster, or narrow the filter.")));
    }

    /// <summary>
    /// The ids of statements recorded from this call on, in batches, until cancelled. One call is one enumeration.
    /// </summary>
    /// <exception cref="SlowSubscriberException">Thrown while enumerating, when the subscriber was dropped.</exception>
    public IAsyncEnumerable<IReadOnlyList<string>> Subscribe(CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<IReadOnlyList<string>>(BatchesHeld);
        lock (gate)
            channels.Add(channel);
        var registration = cancellationToken.Register(() => Remove(channel));
        return ReadAsync(channel, registration, cancellationToken);
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> ReadAsync(
        Channel<IReadOnlyList<string>> channel,
        CancellationTokenRegistration registration,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var ids in channel.Reader.ReadAllAsync(cancellationToken))
                yield return ids;
        }
        finally
        {
            await registration.DisposeAsync();
            Remove(channel);
        }
    }

    private void Remove(Channel<IReadOnlyList<string>> channel)
    {
        lock (gate)
            channels.Remove(channel);
    }
}

/// <summary>A subscriber did not read as fast as statements came, and was dropped.</summary>
public sealed class SlowSubscriberException : Exception
{
    public SlowSubscriberException()
    {
    }

    public SlowSubscriberException(string message)
        : base(message)
    {
    }

    public SlowSubscriberException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
