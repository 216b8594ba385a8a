using Graph.Extraction.Lemmas;
using Graph.Extraction.Models;
using Graph.Extraction.Tagging;
using Graph.Training.ConllU;

namespace Graph.Training.Lemmas;

/// <summary>
/// Learns lemmas from EWT and open GUM: a rule for an ending is kept only where the next shorter one would be wrong. Words that they hardly
/// have and whose ending misleads ("ruled", "risen") get a rule of their own from WordNet's verbs and nouns.
/// </summary>
internal static class LemmaTraining
{
    private const int LongestEnding = 5;
    private const int FewestOfEnding = 3;

    public static void Train(TrainingFolders folders)
    {
        var treebanks = Treebanks.Read(folders);
        var words = treebanks.Train.SelectMany(sentence => sentence.Words).Where(word => word.Lemma != "_").CountBy(EditOf).ToList();
        var rules = RulesOf(words);
        AddDictionary(rules, words.Where(word => word.Value >= FewestOfEnding).Select(word => (word.Key.Penn, word.Key.Word)).ToHashSet());
        var lemmatizer = new Lemmatizer(rules);
        var size = ModelFile.Write(folders.Model("lemmas"), Lemmatizer.Kind, lemmatizer.Write);
        var dev = treebanks.Dev.SelectMany(sentence => sentence.Words).ToList();
        var right = dev.Count(word => lemmatizer.LemmaOf(word.Form, new Tag(word.Upos, word.Xpos)) == word.Lemma);
        Console.WriteLine($"lemmas: {size:N0} bytes; EWT dev {100.0 * right / dev.Count:F2} with gold tags");
    }

    private static (string Penn, string Word, int Cut, string Put) EditOf(ConlluWord word)
    {
        var form = (word.Upos == "PROPN" ? word.Form : word.Form.ToLowerInvariant()).Replace('’', '\'');
        var (cut, put) = Edit(form, word.Lemma);
        return (word.Xpos, form, cut, put);
    }

    private static (int Cut, string Put) Edit(string form, string lemma)
    {
        var same = form.Zip(lemma).TakeWhile(pair => pair.First == pair.Second).Count();
        return (form.Length - same, lemma[same..]);
    }

    // From the shortest ending to whole words: each is asked what the rules so far would do with it.
    private static Dictionary<string, (int Cut, string Put)> RulesOf(List<KeyValuePair<(string Penn, string Word, int Cut, string Put), int>> words)
    {
        var rules = new Dictionary<string, (int, string)>();
        for (var length = 0; length <= LongestEnding + 1; length++)
        {
            var endings = words
                .Where(word => length > LongestEnding || length <= word.Key.Word.Length)
                .GroupBy(word => KeyOf(word.Key.Penn, word.Key.Word, length > LongestEnding ? word.Key.Word.Length + 1 : length));
            foreach (var ending in endings.OrderBy(ending => ending.Key, StringComparer.Ordinal).ToList())
                AddRule(rules, ending.Key, ending.ToList(), isWord: length > LongestEnding);
        }

        return rules;
    }

    private static void AddDictionary(Dictionary<string, (int Cut, string Put)> rules, HashSet<(string Penn, string Word)> known)
    {
        var learned = new Lemmatizer(new Dictionary<string, (int, string)>(rules));
        foreach (var form in DictionaryForms.Of(WordNetList.Read("verb", isCommon: false), WordNetList.Read("noun", isCommon: true)).Where(form => !known.Contains(form.Key)))
            if (!form.Contains(learned.LemmaOf(form.Key.Form, new Tag(form.Key.Penn == "NNS" ? "NOUN" : "VERB", form.Key.Penn))))
                rules[KeyOf(form.Key.Penn, form.Key.Form, form.Key.Form.Length + 1)] = Edit(form.Key.Form, form.First());
    }

    private static void AddRule(
        Dictionary<string, (int Cut, string Put)> rules, string ending, List<KeyValuePair<(string Penn, string Word, int Cut, string Put), int>> words, bool isWord)
    {
        var best = words.GroupBy(word => (word.Key.Cut, word.Key.Put)).Select(edit => (Edit: edit.Key, Count: edit.Sum(word => word.Value), Kinds: edit.Count()))
            .OrderByDescending(edit => edit.Count).ThenBy(edit => edit.Edit.Cut).ThenBy(edit => edit.Edit.Put, StringComparer.Ordinal).First();
        var shorter = ShorterRule(rules, ending);
        var isKnownEnough = isWord ? best.Count >= 1 : best.Kinds >= FewestOfEnding && best.Edit.Cut <= ending.Length - ending.IndexOf(' ', StringComparison.Ordinal) - 1;
        if (isKnownEnough && best.Edit != shorter && best.Edit.Cut < 200)
            rules[ending] = best.Edit;
    }

    private static (int, string) ShorterRule(Dictionary<string, (int Cut, string Put)> rules, string ending)
    {
        var space = ending.IndexOf(' ', StringComparison.Ordinal);
        for (var at = space + 2; at <= ending.Length; at++)
            if (rules.TryGetValue(string.Concat(ending.AsSpan(0, space + 1), ending.AsSpan(at)), out var rule))
                return rule;
        return (0, "");
    }

    private static string KeyOf(string penn, string word, int length) =>
        length > word.Length ? $"{penn} {Lemmatizer.Start}{word}" : $"{penn} {word[^length..]}";
}
