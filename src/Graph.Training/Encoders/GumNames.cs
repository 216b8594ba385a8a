using Graph.Extraction.Encoders;
using Graph.Extraction.Offices;
using Graph.Training.ConllU;

namespace Graph.Training.Encoders;

/// <summary>
/// The names among GUM's mentions of persons, organisations and places: those whose head is a proper noun, without what stands around
/// the name ("the", a title, a clause). GUM gives mentions in MISC as Entity=(number-type-... at their first word and number) at their last.
/// </summary>
internal static class GumNames
{
    private static readonly Dictionary<string, int> Kinds = new() { ["person"] = 0, ["organization"] = 1, ["place"] = 2 };

    public static int[] Of(ConllSentence sentence)
    {
        var names = new int[sentence.Words.Count];
        foreach (var (first, end, kind) in Mentions(sentence).OrderByDescending(mention => mention.End - mention.First))
        {
            if (NameOf(sentence.Words, first, end, kind) is not { } name || names.AsSpan(name.First..name.End).ContainsAnyExcept(NameLabels.Outside))
                continue;
            names.AsSpan(name.First..name.End).Fill(NameLabels.Further(kind));
            names[name.First] = NameLabels.First(kind);
        }

        return names;
    }

    private static List<(int First, int End, int Kind)> Mentions(ConllSentence sentence)
    {
        var mentions = new List<(int, int, int)>();
        var open = new List<(string Number, int First, string Type)>();
        for (var word = 0; word < sentence.Words.Count; word++)
        {
            var entity = sentence.Words[word].Misc.Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            for (var at = "Entity=".Length; entity is not null && at < entity.Length; at++)
            {
                if (entity[at] == ')')
                    continue;
                var end = entity.IndexOfAny(['(', ')'], at + 1) is var found && found < 0 ? entity.Length : found;
                var fields = entity[at..end].TrimStart('(').Split('-');
                if (entity[at] == '(' && fields.Length > 1)
                    open.Add((fields[0], word, fields[1]));
                if (end < entity.Length && entity[end] == ')' && open.FindLastIndex(one => one.Number == fields[0]) is var place and >= 0)
                {
                    if (Kinds.TryGetValue(open[place].Type, out var kind))
                        mentions.Add((open[place].First, word + 1, kind));
                    open.RemoveAt(place);
                }

                at = end - 1;
            }
        }

        return mentions;
    }

    private static (int First, int End)? NameOf(IReadOnlyList<ConllWord> words, int first, int end, int kind)
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
        while (from < to && OfficeWords.Honorifics.ContainsKey(words[from].Form.ToLowerInvariant()))
            from++;
        return from < to ? (from, to) : null;
    }

    private static bool IsNameWord(ConllWord word) => word.Upos is "PROPN" && char.IsUpper(word.Form[0]);
}
