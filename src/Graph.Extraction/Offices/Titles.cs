using System.Runtime.InteropServices;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Offices;

/// <summary>The titles of the reference facts, as they are looked up in a text.</summary>
internal sealed class Titles
{
    private readonly PhraseTable<ReferenceOffice> _titles = new(places: 1_024);

    private Titles(IReadOnlyList<ReferenceOffice> offices)
    {
        foreach (var office in offices)
            _titles.TryAdd(office.Title.ToLowerInvariant(), office);
        foreach (var office in offices)
            _titles.TryAdd(PluralOf(office.Title.ToLowerInvariant()), office);
    }

    // "governors", "govs."
    private static string PluralOf(string title) => title.EndsWith('.') ? title[..^1] + "s." : title + "s";

    public static Titles Default { get; } = new(ReferenceData.Default.Offices);

    /// <summary>Whether a word in lower case can begin a title.</summary>
    public bool Begins(string word) => _titles.Begins(word);

    /// <summary>The longest title that begins at a token, also behind "ex-" or "then-", and how many tokens it has, in the singular or plural; or null.</summary>
    public (ReferenceOffice Title, int Length)? LongestAt(List<Token> tokens, int at, int end) =>
        _titles.LongestAt(CollectionsMarshal.AsSpan(tokens), static token => OfficeWords.WithoutFormer(token.Lower), at, end) is (var length, { } title) ? (title, length) : null;
}
