using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// "Ruritania's Foreign Ministry" in an article that told of the Foreign Ministry before: another state's, unless the article mostly tells of
/// Ruritania.
/// </summary>
internal sealed class OrgansOfStates(ChainTable chains)
{
    private static readonly HashSet<string> Organs = FunctionWords.Set("ministry department parliament court bank army navy staff police assembly council commission committee agency service");

    private readonly Dictionary<(EntityChain State, string Words), EntityChain> _owned = [];

    // Whose the bodies are that other names without an owner join.
    private readonly Dictionary<string, EntityChain> _owners = new(StringComparer.OrdinalIgnoreCase);

    private EntityChain? _home;

    /// <summary>The body of its own that an owned name means, or null where it joins what is called so anyway.</summary>
    /// <param name="called">What is called so before it.</param>
    public EntityChain? Of(NameMention name, string words, EntityChain? called)
    {
        if (name is not { Type: EntityType.Organization, Entry: null } || !Organs.Contains(chains.Tokens[name.Range.End - 1].Lower) || OwnerOf(name.Range) is not { } owner)
            return null;
        if (_owned.TryGetValue((owner, words), out var known))
            return known;
        if (called is null || _owners.GetValueOrDefault(words) is { } holder && holder == owner || !_owners.ContainsKey(words) && owner == (_home ??= Home()))
        {
            _owners.TryAdd(words, owner);
            if (called is not null && called.Name == words)
                called.Name = NameOf(name, words);
            return null;
        }

        return _owned[(owner, words)] = chains.Start(name.Type, NameOf(name, words));
    }

    /// <summary>"foreign ministry of Ruritania": without capitals it is called by its state, where its words tell it.</summary>
    public string NameOf(NameMention name, string words) => name.IsPlain && (OwnerOf(name.Range) ?? OwnerBehind(name.Range)) is { } owner ? $"{words} of {owner.Name}" : words;

    private EntityChain? OwnerBehind(TokenRange body) =>
        body.End + 1 < chains.Tokens.Count && chains.Tokens[body.End].Is("of") && chains.NameFrom(body.End + 1) is { Chain: { Type: EntityType.State } state } ? state : null;

    private EntityChain? OwnerOf(TokenRange body) =>
        body.First > 1 && chains.Tokens[body.First - 1].Kind == TokenKind.Possessive && chains.NameUntil(body.First - 1) is { Chain: { Type: EntityType.State } state } ? state : null;

    private EntityChain? Home() => chains.Article.Chains.Where(chain => chain.Type == EntityType.State).MaxBy(chain => chain.Mentions.Count);
}
