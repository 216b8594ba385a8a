using Graph.Extraction.Models;

namespace Graph.Extraction.Tagging;

/// <summary>The words of one sentence as features see them. Kept and filled again for each sentence; belongs to one thread.</summary>
internal sealed class WordSequence
{
    /// <summary>How many places without a word stand on either side, so that a window never needs a check.</summary>
    public const int Margin = 3;

    private uint[] _forms = [];
    private uint[] _lowers = [];
    private uint[] _shapes = [];
    private uint[] _suffixes = [];
    private string[] _texts = [];
    private byte[] _tags = [];

    public int Count { get; private set; }

    public byte[] Tags => _tags;

    public void Clear() => Count = 0;

    public void Add(string form)
    {
        if (Count + (2 * Margin) >= _forms.Length)
            Grow();
        var at = Count++ + Margin;
        Span<char> lower = stackalloc char[64];
        var length = Math.Min(form.Length, lower.Length);
        for (var letter = 0; letter < length; letter++)
            lower[letter] = form[letter] == '’' ? '\'' : char.ToLowerInvariant(form[letter]);
        _texts[at] = form;
        _forms[at] = FeatureHash.OfText(form.AsSpan(0, length));
        _lowers[at] = FeatureHash.OfText(lower[..length]);
        _suffixes[at] = FeatureHash.OfText(lower[Math.Max(0, length - 3)..length]);
        _shapes[at] = ShapeOf(form.AsSpan(0, length));
        for (var after = at + 1; after <= at + Margin; after++)
            (_forms[after], _lowers[after], _shapes[after], _suffixes[after]) = (2, 2, 2, 2);
    }

    /// <summary>A number for the letters' case; places from -3 to Count + 2 may be asked for.</summary>
    public uint Shape(int at) => _shapes[at + Margin];

    public uint Form(int at) => _forms[at + Margin];

    public uint Lower(int at) => _lowers[at + Margin];

    public uint Suffix(int at) => _suffixes[at + Margin];

    /// <summary>The suffix of a word, or a number of its own for no word and for the root.</summary>
    public uint SuffixOf(int at) => at < 0 ? 1 : at >= Count ? 2 : Suffix(at);

    /// <summary>A bit for what divides a sentence; set <see cref="TagBits"/> before.</summary>
    public uint Coarse(int at) => TagBits[_tags[at]];

    /// <summary>By tag: the bits that <see cref="Coarse"/> gives.</summary>
    public uint[] TagBits { get; set; } = [];

    public string Text(int at) => _texts[at + Margin];

    private void Grow()
    {
        var size = Math.Max(64, _forms.Length * 2);
        Array.Resize(ref _forms, size);
        Array.Resize(ref _lowers, size);
        Array.Resize(ref _shapes, size);
        Array.Resize(ref _suffixes, size);
        Array.Resize(ref _texts, size);
        Array.Resize(ref _tags, size);
        for (var before = 0; before < Margin; before++)
            (_forms[before], _lowers[before], _shapes[before], _suffixes[before]) = (1, 1, 1, 1);
    }

    private static uint ShapeOf(ReadOnlySpan<char> form)
    {
        uint shape = 0;
        foreach (var letter in form)
            shape |= char.IsUpper(letter) ? 1u : char.IsLower(letter) ? 2u : char.IsDigit(letter) ? 4u : letter == '-' ? 8u : letter == '.' ? 16u : 32u;
        return 4 + (shape << 2) + (form.Length > 0 && char.IsUpper(form[0]) ? 2u : 0) + (form.Length == 1 ? 1u : 0);
    }
}
