using System.Globalization;

namespace Graph.Cli.Annotation;

/// <summary>Lines of CoNLL-U (https://universaldependencies.org/format.html).</summary>
internal static class ConllLine
{
    /// <summary>A word's line; numbers count from 0 and the root is -1, as everywhere but in the file.</summary>
    public static string Of(int number, string form, string lemma, string universal, string penn, int head, string label, string misc) => string.Join(
        '\t',
        (number + 1).ToString(CultureInfo.InvariantCulture),
        Field(form),
        Field(lemma),
        universal,
        penn,
        "_",
        (head + 1).ToString(CultureInfo.InvariantCulture),
        label,
        "_",
        misc.Length == 0 ? "_" : misc);

    // A word never holds white space, save for what some hold that is none in CoNLL-U.
    private static string Field(string text) => text.Length == 0 ? "_" : text.Replace('\t', ' ').Replace('\n', ' ');
}
