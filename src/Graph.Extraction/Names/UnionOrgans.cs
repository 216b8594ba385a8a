using Graph.Core.Entities;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>"the Commission" where the European Union is spoken of and no other commission is: the European Commission.</summary>
internal static class UnionOrgans
{
    private static readonly Lazy<(ListedName Union, ListedName Commission)> Listed = new(() => (World.Default.Find("European Union")!, World.Default.Find("European Commission")!));

    /// <summary>The names; of those that mean the Commission each is the listed one.</summary>
    public static List<NameMention> Join(List<NameMention> names, List<Token> tokens) =>
        names.Exists(name => IsAlone(name, tokens)) && names.Exists(name => name.Entry?.Key == Listed.Value.Union.Key) && !names.Exists(name => IsOther(name, tokens))
            ? names.ConvertAll(name => IsAlone(name, tokens) ? name with { Type = EntityType.Organization, Entry = Listed.Value.Commission } : name)
            : names;

    private static bool IsAlone(NameMention name, List<Token> tokens) =>
        name is { Entry: null, IsInner: false, Range: { Length: 1, First: > 0 and var at } } && tokens[at].Text is "Commission" && tokens[at - 1].Is("the");

    private static bool IsOther(NameMention name, List<Token> tokens) =>
        name.Range.Length > 1 && tokens[name.Range.End - 1].Is("commission") && name.Entry?.Key != Listed.Value.Commission.Key;
}
