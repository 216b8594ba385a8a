using System.Buffers;

namespace Graph.Extraction.Models;

/// <summary>Bytes of an embedded file, where the system has mapped it; they stay there as long as the program runs.</summary>
internal sealed unsafe class MappedBytes : MemoryManager<sbyte>
{
    private readonly sbyte* _first;
    private readonly int _count;

    /// <exception cref="EndOfStreamException">The file ends before.</exception>
    public MappedBytes(UnmanagedMemoryStream file, long position, int count)
    {
        if (file.Length - position < count)
            throw new EndOfStreamException($"The embedded file ends {count - (file.Length - position)} bytes too early. Build the program again.");
        var before = file.Position;
        file.Position = position;
        _first = (sbyte*)file.PositionPointer;
        file.Position = before;
        _count = count;
    }

    public override Span<sbyte> GetSpan() => new(_first, _count);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_first + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
