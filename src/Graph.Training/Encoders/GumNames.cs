using Graph.Extraction.Encoders;
using Graph.Extraction.Offices;
using Graph.Training.ConllU;

namespace Graph.Training.Encoders;

/// <summary>
/// The names among GUM's mentions of persons, organisations and places: those whose head is a proper noun, without what stands around
/// the name ("the", a title, a clause).
/// </summary>
internal static class GumNames
{
    private static readonly Dictionary<string, int> Kinds = new() { ["person"] = 0, ["organization"] = 1, ["place"] = 2 };

    public static int[] Of(ConlluSentence sentence)
    {
        var names = new int[sentence.Words.Count];
        foreach (var mention in GumMentions.Of(sentence.Words).Where(mention => Kinds.ContainsKey(mention.Type)).OrderByDescending(mention => mention.End - mention.First))
        {
            var kind = Kinds[mention.Type];
            if (NameOf(sentence.Words, mention.First, mention.End, kind) is not { } name || names.AsSpan(name.First..name.End).ContainsAnyExcept(NameLabels.Outside))
                continue;
            names.AsSpan(name.First..name.End).Fill(NameLabels.Further(kind));
            names[name.First] = NameLabels.First(kind);
        }

        return names;
    }

    private static (int First, int End)? NameOf(IReadOnlyList<ConlluWord> words, int first, int end, int kind)
    {
        var head = first;
        while (head < end && words[head].Head >= first && words[head].Head < end)
            head++;
        if (head == end || !IsNameWord(words[head]))
            return null;
        var (from, to) = (head, head + 1);
        while (from > first && IsNameWord(words[from - 1]))
            from--;
        while (to < end && (IsNameWord(words[to]) || (kind != 0 && to + 1 < end && words[to].Form is "of" or "for" or "and" && IsNameWord(words[to + 1]))))
            to++;
        while (from < to && IsHonorific(words[from].Form.ToLowerInvariant()))
            from++;
        return from < to ? (from, to) : null;
    }

    private static bool IsHonorific(string word) => OfficeWords.Honorifics.ContainsKey(word) && !ListClasses.IsUnlearned(word);

    private static bool IsNameWord(ConlluWord word) => word.Upos is "PROPN" && char.IsUpper(word.Form[0]);
}
