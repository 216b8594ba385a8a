using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>Unnamed people who act for somebody named: "the press staff of ...", "the Ruritanian delegation", "Orlova's campaign".</summary>
internal static class GroupChains
{
    private static readonly HashSet<string> Heads = FunctionWords.Set("staff service office team delegation secretariat entourage cabinet aides advisers lawyers spokespeople campaign");

    private static readonly HashSet<string> Fields = FunctionWords.Set("press media legal negotiating campaign transition information communications defense defence");

    public static void Add(ChainTable chains)
    {
        var byPrincipal = new Dictionary<(EntityChain, string), EntityChain>();
        for (var at = 0; at < chains.Tokens.Count; at++)
        {
            var token = chains.Tokens[at];
            if (token.IsCapitalised || !Heads.Contains(token.Lower) || Read(chains, at) is not { } found)
                continue;
            if (!byPrincipal.TryGetValue((found.Principal, token.Lower), out var group))
            {
                group = chains.Start(EntityType.Group, NameOf(chains, at, found.Principal));
                group.Principal = found.Principal;
                byPrincipal.Add((found.Principal, token.Lower), group);
            }

            chains.Mention(group, found.Range, MentionKind.Nominal);
        }
    }

    private static string NameOf(ChainTable chains, int head, EntityChain principal) =>
        (HasField(chains, head) ? chains.Tokens[head - 1].Lower + " " : "") + chains.Tokens[head].Lower + " of " + principal.Name;

    private static (TokenRange Range, EntityChain Principal)? Read(ChainTable chains, int head)
    {
        var first = HasField(chains, head) ? head - 1 : head;
        return OfSomebody(chains, first, head) ?? SomebodysOwn(chains, first, head);
    }

    private static bool HasField(ChainTable chains, int head) => head > 0 && Fields.Contains(chains.Tokens[head - 1].Lower);

    private static (TokenRange, EntityChain)? OfSomebody(ChainTable chains, int first, int head)
    {
        if (head + 1 >= chains.Tokens.Count || !chains.Tokens[head + 1].Is("of"))
            return null;
        for (var at = head + 2; at < Math.Min(head + 9, chains.Tokens.Count) && chains.Tokens[at].IsWord; at++)
        {
            if (chains.NameFrom(at) is { Chain.Type: not EntityType.State and not EntityType.Place } name)
                return (new TokenRange(first, name.Range.End), name.Chain);
        }

        return null;
    }

    private static (TokenRange, EntityChain)? SomebodysOwn(ChainTable chains, int first, int head)
    {
        var owner = first - 1;
        if (owner > 0 && chains.Tokens[owner].Kind == TokenKind.Possessive)
            owner--;
        if (owner < 0 || chains.NameUntil(owner + 1) is not { } name)
            return null;
        // "Trump campaign" is somebody's, "Congress office" and "Friday service" are not.
        var isOwned = owner < first - 1 || chains.Tokens[head].Lower is "delegation" or "campaign";
        return isOwned && name.Chain.Type is EntityType.Person or EntityType.State && isOwned
            ? (new TokenRange(name.Range.First, head + 1), name.Chain)
            : null;
    }
}
