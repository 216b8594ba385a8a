namespace Graph.Training.Learning;

/// <summary>xorshift64*: nothing of the runtime's own generators, whose numbers may change with its version.</summary>
internal sealed class RandomNumbers(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15ul) ^ 0x2545F4914F6CDD1Dul;

    public ulong Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (_state * 0x2545F4914F6CDD1Dul) >> 11;
    }

    /// <summary>From 0 to 1, 1 excluded.</summary>
    public float NextFloat() => (Next() & 0xFFFFFF) / (float)0x1000000;

    /// <summary>About normal, with mean 0 and deviation 1: the sum of twelve even ones.</summary>
    public float NextNormal()
    {
        var sum = -6f;
        for (var at = 0; at < 12; at++)
            sum += NextFloat();
        return sum;
    }
}
