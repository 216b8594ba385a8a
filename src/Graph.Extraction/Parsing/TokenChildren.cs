using System.Collections;

namespace Graph.Extraction.Parsing;

/// <summary>The children of a token, in the order of the text. A loop over them allocates nothing.</summary>
/// <param name="first">The first child, or -1.</param>
/// <param name="nextSibling">By token; -1 behind the last.</param>
public readonly struct TokenChildren(int first, int[] nextSibling) : IEnumerable<int>
{
    public Enumerator GetEnumerator() => new(first, nextSibling);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int first, int[] nextSibling) : IEnumerator<int>
    {
        private int _next = first;

        public int Current { get; private set; } = -1;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_next < 0)
                return false;
            (Current, _next) = (_next, nextSibling[_next]);
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
