using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>Persons of one surname, told apart by their given names: equal, an initial, or another spelling of the same is one person's.</summary>
internal sealed class Namesakes
{
    private readonly Dictionary<(string Surname, string Given), (EntityChain Person, int Order)> _byName = [];

    // The first of those whose given names begin alike: an initial is theirs.
    private readonly Dictionary<(string Surname, char Initial), EntityChain> _byInitial = [];

    // Whether any given name that was added is an initial; mostly none is.
    private bool _hasInitials;

    /// <summary>The first person that was added and may bear this name, or null.</summary>
    /// <param name="name">As <see cref="Folded"/> gives it.</param>
    public EntityChain? Find((string Surname, string Given) name)
    {
        var (last, first) = name;
        if (first.Length == 1)
            return _byInitial.GetValueOrDefault((last, first[0]));
        var isKnown = _byName.TryGetValue(name, out var same);
        return _hasInitials && first.Length > 1 && _byName.TryGetValue((last, first[..1]), out var initial) && !(isKnown && same.Order < initial.Order) ? initial.Person : same.Person;
    }

    /// <param name="name">As <see cref="Folded"/> gives it.</param>
    public void Add((string Surname, string Given) name, EntityChain person)
    {
        _byName.TryAdd(name, (person, _byName.Count));
        _hasInitials |= name.Given.Length == 1;
        if (name.Given.Length > 0)
            _byInitial.TryAdd((name.Surname, name.Given[0]), person);
    }

    /// <summary>What is the same of all spellings of a name.</summary>
    public static (string Surname, string Given) Folded(TokenForm given, TokenForm surname) => (surname.Folded, Transliterated(given.Folded));

    // One Cyrillic or Arabic ending is written in many ways: Sergey, Sergei; Dmitry, Dmitri, Dmitriy.
    private static string Transliterated(string folded) => folded
        .Replace("iy", "i", StringComparison.Ordinal).Replace("ij", "i", StringComparison.Ordinal).Replace("yy", "i", StringComparison.Ordinal)
        .Replace('y', 'i').Replace('j', 'i').Replace("ii", "i", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal)
        .Replace("kh", "h", StringComparison.Ordinal).Replace("ks", "x", StringComparison.Ordinal).Replace("ou", "u", StringComparison.Ordinal)
        .Replace("mm", "m", StringComparison.Ordinal).Replace("ll", "l", StringComparison.Ordinal).Replace("pp", "p", StringComparison.Ordinal).Replace("tt", "t", StringComparison.Ordinal);
}
