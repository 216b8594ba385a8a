using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Time;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Events that a description names: "an emergency meeting of the Lakeside Council". Gatherings are one event while they share
/// the body that meets, or are both held from afar, and neither their dates nor a word like "previous" tells them apart; "the summit" is
/// the "Lakeside Summit" named before it.
/// </summary>
internal static class EventChains
{
    public static void Add(ChainTable chains)
    {
        var events = new List<Seen>();
        var named = ByWords(chains);
        for (var at = 0; at < chains.Tokens.Count; at++)
        {
            if (chains.NameFrom(at) is { Chain.Type: EntityType.Event } name)
                events.Add(Named(chains, name));
            var token = chains.Tokens[at];
            if (token.IsCapitalised)
                continue;
            var isGathering = EventWords.Gatherings.Contains(token.Lower);
            if (!(isGathering || EventWords.Others.Contains(token.Lower)) || IsFirstOfTwo(chains, at) || chains.IsInsideName(at))
                continue;
            var seen = Describe(chains, at, isGathering);
            if (seen.IsPress || (Called(chains, named, seen) ?? Place(chains, events, seen)) is not { } chain)
                continue;
            chains.Mention(chain, seen.Range, MentionKind.Nominal);
            // The fullest description serves as its name.
            if (chain.Mentions[0].Kind == MentionKind.Nominal && seen.Range.Length > chain.Mentions[0].Range.Length && chains.Words(seen.Range) is var words && words.Length > chain.Name.Length)
                chain.Name = words;
            seen.Chain = chain;
            events.Add(seen);
        }
    }

    // The first name of each event that has several words, in lower case.
    private static Dictionary<string, NameMention> ByWords(ChainTable chains)
    {
        var named = new Dictionary<string, NameMention>(StringComparer.Ordinal);
        foreach (var name in chains.Article.Names)
            if (name is { Type: EntityType.Event, Range.Length: > 1 })
                named.TryAdd(TokenWords.Lower(chains.Tokens, name.Range), name);
        return named;
    }

    // "the lake security summit" beside "the Lake Security Summit", "the Lakeside Forum, a two-day summit"
    private static EntityChain? Called(ChainTable chains, Dictionary<string, NameMention> named, Seen seen)
    {
        if (named.Count == 0)
            return null;
        var first = seen.Range.First;
        if (first > 2 && seen.Before is "a" or "an")
            return chains.Tokens[first - 2].Text is "," && chains.WordAt(seen.Range.End) is not "of" && chains.NameUntil(first - 2) is { Chain.Type: EntityType.Event } apposed ? apposed.Chain : null;
        return named.TryGetValue(TokenWords.Lower(chains.Tokens, seen.Range), out var same) && chains.NameFrom(same.Range.First) is { Chain.Type: EntityType.Event } written ? written.Chain : null;
    }

    // "video conference meeting": the last head counts; "press conference" is where words are said, no event of its own.
    private static bool IsFirstOfTwo(ChainTable chains, int at) =>
        at + 1 < chains.Tokens.Count && EventWords.Gatherings.Contains(chains.Tokens[at + 1].Lower);

    // "Lakeside Summit", "Conference on Lakes": the words up to its head.
    private static Seen Named(ChainTable chains, ChainMention name)
    {
        string[] all = TokenWords.Lower(chains.Tokens, name.Range).Split(' ');
        // "Of Elections" may be a heading.
        var words = all.Take(1).Concat(all.Skip(1).TakeWhile(word => word is not ("of" or "on" or "for"))).ToList();
        return new Seen(name.Range, words, [], EventWords.Gatherings.Contains(words[^1]), "", null) { Chain = name.Chain };
    }

    private static Seen Describe(ChainTable chains, int head, bool isGathering)
    {
        var first = head;
        var bodies = new List<EntityChain>();
        while (first > 0 && head - first < 6)
        {
            if (chains.NameUntil(first) is { Chain.Type: EntityType.Organization or EntityType.State } name)
            {
                bodies.Add(name.Chain);
                first = name.Range.First;
            }
            else if (EventWords.Modifiers.Contains(chains.Tokens[first - 1].Lower) || EventWords.Gatherings.Contains(chains.Tokens[first - 1].Lower))
                first--;
            else
                break;
        }

        var end = WithBodyBehind(chains, head + 1, bodies);
        var words = Enumerable.Range(first, head + 1 - first).Select(at => chains.Tokens[at].Lower).ToList();
        return new Seen(new TokenRange(first, end), words, bodies, isGathering, first > 0 ? chains.Tokens[first - 1].Lower : "", DateOf(chains, first, end));
    }

    private static int WithBodyBehind(ChainTable chains, int at, List<EntityChain> bodies)
    {
        if (at >= chains.Tokens.Count || chains.Tokens[at].Lower is not ("of" or "with"))
            return at;
        for (var next = at + 1; next < Math.Min(at + 4, chains.Tokens.Count); next++)
        {
            if (chains.NameFrom(next) is not { Chain.Type: EntityType.Organization } name)
                continue;
            bodies.Add(name.Chain);
            if (name.Chain.Principal is { } parent)
                bodies.Add(parent);
            return chains.Tokens[at].Is("of") ? name.Range.End : at;
        }

        return at;
    }

    private static PartialDate? DateOf(ChainTable chains, int first, int end)
    {
        foreach (var date in chains.Article.DatesIn(end, end + 8))
            if (date.Date is { Precision: DatePrecision.Day } day && SentenceOf(chains, date.Range.First) == SentenceOf(chains, first))
                return day;
        return null;
    }

    private static int SentenceOf(ChainTable chains, int token) => chains.Article.SentenceAt(token);

    private static EntityChain? Place(ChainTable chains, List<Seen> events, Seen seen)
    {
        // Only the last few events can be meant, which keeps long texts linear.
        for (var back = events.Count - 1; back >= Math.Max(0, events.Count - 12); back--)
        {
            if (IsSame(events[back], seen))
                return events[back].Chain;
        }

        if (!seen.HasFeature)
            return null;
        var chain = chains.Start(EntityType.Event, NameOf(chains, seen));
        chain.Principal = seen.Bodies.FirstOrDefault();
        return chain;
    }

    private static bool IsSame(Seen known, Seen seen)
    {
        if (known.IsGathering != seen.IsGathering || (!known.IsGathering && known.Words[^1] != seen.Words[^1]))
            return false;
        if (seen.IsDifferent || known.IsDifferent || (known.Date is { } a && seen.Date is { } b && a != b))
            return false;
        if (seen.Bodies.Count == 0 && !seen.IsRemote)
            return seen.Before is "the" or "this" && known.Words[^1] == seen.Words[^1];
        return known.Bodies.Exists(seen.Bodies.Contains) || (known.IsRemote && seen.IsRemote && (known.Bodies.Count == 0 || seen.Bodies.Count == 0));
    }

    private static string NameOf(ChainTable chains, Seen seen) => chains.Words(seen.Range);

    private sealed record Seen(TokenRange Range, List<string> Words, List<EntityChain> Bodies, bool IsGathering, string Before, PartialDate? Date)
    {
        public EntityChain? Chain { get; set; }

        public bool IsRemote => Words.Exists(EventWords.Remote.Contains);

        public bool IsDifferent => Words.Exists(EventWords.Different.Contains);

        public bool IsPress => Words.Count > 1 && Words[^2] is "press" or "news";

        public bool HasFeature => Bodies.Count > 0 || IsRemote || Words[^1] == "summit";
    }
}
