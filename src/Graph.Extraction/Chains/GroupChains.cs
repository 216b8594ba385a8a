using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>Unnamed people who act for somebody named: "the press staff of ...", "the Ruritanian delegation", "Orlova's campaign".</summary>
internal sealed class GroupChains(ChainTable chains)
{
    private static readonly HashSet<string> Heads = FunctionWords.Set("staff service office team delegation secretariat entourage cabinet aides advisers lawyers spokespeople campaign administration camp");

    private static readonly HashSet<string> Fields = FunctionWords.Set("press media legal negotiating campaign transition information communications defense defence");

    // What "the campaign" may mean alone, where it speaks.
    private static readonly HashSet<string> Speaking = FunctionWords.Set("campaign delegation administration camp");

    private readonly Dictionary<(EntityChain Principal, string Head), EntityChain> _groups = [];

    /// <summary>Adds those of names.</summary>
    public void Add()
    {
        for (var at = 0; at < chains.Tokens.Count; at++)
            if (IsHead(at) && Read(at) is { } found)
                Mention(found.Range, at, found.Principal);
    }

    /// <summary>Adds "her office" where a pronoun before such a word has an owner that is known.</summary>
    public void AddOwn(int pronoun, EntityChain owner)
    {
        var head = IsHead(pronoun + 2) && HasField(pronoun + 2) ? pronoun + 2 : pronoun + 1;
        if (chains.Tokens[pronoun].Lower is "his" or "her" && IsHead(head) && MayHave(owner, head))
            Mention(new TokenRange(pronoun, head + 1), head, owner);
    }

    /// <summary>The group that "the campaign" means as a speaker: the one named last, unless another was near it; null elsewhere.</summary>
    public EntityChain? Last(int head)
    {
        var (word, dependency) = (chains.Tokens[head].Lower, chains.Article.Dependencies[head]);
        if (!Speaking.Contains(word) || dependency.Label != "nsubj" || !CueWords.IsForm(chains.Tokens[dependency.Head].Lower))
            return null;
        var (last, before) = (-1, -1);
        EntityChain? meant = null;
        foreach (var ((_, named), group) in _groups)
        {
            if (named != word || LastBefore(group, head) is not { } mention)
                continue;
            before = Math.Max(before, Math.Min(last, mention.Range.First));
            if (mention.Range.First > last)
                (meant, last) = (group, mention.Range.First);
        }

        return before >= 0 && chains.Article.SentenceAt(before) >= chains.Article.SentenceAt(last) - NearRival ? null : meant;
    }

    private static ChainMention? LastBefore(EntityChain group, int token) => group.Mentions.FindLast(mention => mention.Range.End <= token);

    // So many sentences before the one named last another may still be meant.
    private const int NearRival = 1;

    private bool IsHead(int at) => at < chains.Tokens.Count && !chains.Tokens[at].IsCapitalised && Heads.Contains(chains.Tokens[at].Lower);

    private void Mention(TokenRange range, int head, EntityChain principal)
    {
        var key = (principal, chains.Tokens[head].Lower);
        if (!_groups.TryGetValue(key, out var group))
        {
            group = chains.Start(EntityType.Group, NameOf(head, principal));
            group.Principal = principal;
            _groups.Add(key, group);
        }

        chains.Mention(group, range, MentionKind.Nominal);
    }

    // "the Belk administration" is that of a president or governor, and not of another Belk whom the article names.
    private bool MayHave(EntityChain principal, int head) => !chains.Tokens[head].Is("administration")
        || principal.Type == EntityType.Person && (!principal.Name.Contains(' ', StringComparison.Ordinal) || principal.Offices.Any(office => Governing.Contains(office.Title)));

    private static readonly HashSet<string> Governing = new(["president", "former president", "prime minister", "former prime minister", "chancellor", "former chancellor", "governor", "mayor"], StringComparer.Ordinal);

    private string NameOf(int head, EntityChain principal) =>
        (HasField(head) ? chains.Tokens[head - 1].Lower + " " : "") + chains.Tokens[head].Lower + " of " + principal.Name;

    private (TokenRange Range, EntityChain Principal)? Read(int head)
    {
        var first = HasField(head) ? head - 1 : head;
        return OfSomebody(first, head) ?? SomebodysOwn(first, head);
    }

    private bool HasField(int head) => head > 0 && Fields.Contains(chains.Tokens[head - 1].Lower);

    private (TokenRange, EntityChain)? OfSomebody(int first, int head)
    {
        if (head + 1 >= chains.Tokens.Count || !chains.Tokens[head + 1].Is("of"))
            return null;
        for (var at = head + 2; at < Math.Min(head + 9, chains.Tokens.Count) && chains.Tokens[at].IsWord; at++)
        {
            if (chains.NameFrom(at) is { Chain.Type: not EntityType.State and not EntityType.Place } name)
                return MayHave(name.Chain, head) ? (new TokenRange(first, name.Range.End), name.Chain) : null;
        }

        return null;
    }

    private (TokenRange, EntityChain)? SomebodysOwn(int first, int head)
    {
        var owner = first - 1;
        if (owner > 0 && chains.Tokens[owner].Kind == TokenKind.Possessive)
            owner--;
        if (owner < 0 || chains.NameUntil(owner + 1) is not { } name)
            return null;
        // "Trump campaign" is somebody's, "Congress office" and "Friday service" are not.
        var isOwned = owner < first - 1 || chains.Tokens[head].Lower is "delegation" or "campaign" || name.Chain.Type == EntityType.Person && chains.Tokens[head].Lower is "administration" or "team" or "camp";
        return isOwned && name.Chain.Type is EntityType.Person or EntityType.State && MayHave(name.Chain, head)
            ? (new TokenRange(name.Range.First, head + 1), name.Chain)
            : null;
    }
}
