using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;

namespace Graph.Extraction.Encoders;

/// <summary>What the reference lists say of a word in its sentence: as part of a listed name, or by itself.</summary>
internal static class ListClasses
{
    public const int Count = 24;

    private const int GivenName = 1;
    private const int Honorific = 2;
    private const int OrganizationHead = 3;
    private const int EventHead = 4;
    private const int PlaceHead = 5;
    private const int FirstOfListed = 6;

    // What the lists took up after the network was trained: it has learned nothing of them, and the same data give the same network again.
    // Whoever trains a new one to be kept leaves this empty.
    private static readonly HashSet<string> Unlearned = ["command", "contest", "open", "prof", "dame", "baroness", "baron"];

    /// <summary>Whether a word came into the lists after the network was trained, so that training must not see it in them.</summary>
    public static bool IsUnlearned(string word) => Unlearned.Contains(word);

    /// <summary>The class of a word by itself, in any case; the first that lists it.</summary>
    public static readonly Dictionary<string, int> Alone = ClassesAlone();

    /// <summary>Fills a class for each word.</summary>
    public static void Fill(ReadOnlySpan<string> words, int first, int end, Span<byte> classes)
    {
        for (var at = first; at < end;)
        {
            if (World.Default.LongestAt(words, at, end) is var (length, entry) && length > 0)
            {
                for (var inside = 0; inside < length; inside++)
                    classes[at - first + inside] = (byte)(ClassOf(entry!) + (inside == 0 ? 0 : 1));
                at += length;
                continue;
            }

            classes[at - first] = (byte)ClassOf(words[at]);
            at++;
        }
    }

    private static int ClassOf(ListedName entry) => FirstOfListed + 2 * (entry.Use switch
    {
        NameUse.Demonym => 0,
        NameUse.Capital => 1,
        NameUse.Acronym => 2,
        _ => entry.Type switch
        {
            EntityType.State => 3,
            EntityType.Place => 4,
            EntityType.Organization => 5,
            EntityType.Event => 6,
            _ => 7,
        },
    });

    private static int ClassOf(string word) => word.Length > 0 && char.IsUpper(word[0]) ? Alone.GetValueOrDefault(word) : 0;

    private static Dictionary<string, int> ClassesAlone()
    {
        var classes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        Add(World.Default.GivenNames, GivenName);
        Add(OfficeWords.Honorifics.Keys, Honorific);
        Add(NameWords.OrganizationHeads, OrganizationHead);
        Add(NameWords.EventHeads, EventHead);
        Add(NameWords.PlaceHeads, PlaceHead);
        return classes;

        void Add(IEnumerable<string> words, int listed)
        {
            foreach (var word in words)
                if (!Unlearned.Contains(word))
                    classes.TryAdd(word, listed);
        }
    }
}
