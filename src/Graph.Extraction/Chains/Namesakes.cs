using Graph.Core.Identity;

namespace Graph.Extraction.Chains;

/// <summary>Persons of one surname, told apart by their given names: equal, an initial, or another spelling of the same is one person's.</summary>
internal sealed class Namesakes
{
    private readonly Dictionary<(string Surname, string Given), (EntityChain Person, int Order)> _byName = [];

    // The first of those whose given names begin alike: an initial is theirs.
    private readonly Dictionary<(string Surname, char Initial), EntityChain> _byInitial = [];

    /// <summary>The first person that was added and may bear this name, or null.</summary>
    public EntityChain? Find(string given, string surname)
    {
        var (last, first) = (FoldedText.FoldName(surname), Transliterated(given));
        if (first.Length == 1)
            return _byInitial.GetValueOrDefault((last, first[0]));
        var isKnown = _byName.TryGetValue((last, first), out var same);
        return first.Length > 1 && _byName.TryGetValue((last, first[..1]), out var initial) && !(isKnown && same.Order < initial.Order) ? initial.Person : same.Person;
    }

    public void Add(string given, string surname, EntityChain person)
    {
        var (last, first) = (FoldedText.FoldName(surname), Transliterated(given));
        _byName.TryAdd((last, first), (person, _byName.Count));
        if (first.Length > 0)
            _byInitial.TryAdd((last, first[0]), person);
    }

    // One Cyrillic or Arabic ending is written in many ways: Sergey, Sergei; Dmitry, Dmitri, Dmitriy.
    private static string Transliterated(string name) => FoldedText.FoldName(name)
        .Replace("iy", "i", StringComparison.Ordinal).Replace("ij", "i", StringComparison.Ordinal).Replace("yy", "i", StringComparison.Ordinal)
        .Replace('y', 'i').Replace('j', 'i').Replace("ii", "i", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal)
        .Replace("kh", "h", StringComparison.Ordinal).Replace("ks", "x", StringComparison.Ordinal).Replace("ou", "u", StringComparison.Ordinal)
        .Replace("mm", "m", StringComparison.Ordinal).Replace("ll", "l", StringComparison.Ordinal).Replace("pp", "p", StringComparison.Ordinal).Replace("tt", "t", StringComparison.Ordinal);
}
