using Graph.Core.Entities;
using Graph.Core.Identity;

namespace Graph.Core.Articles;

/// <summary>
/// The mentions of one thing in one article, over all its versions. Identity is decided on chains: a chain is assigned to an
/// entity, and who is the same across entities follows from judgements.
/// </summary>
/// <param name="Id">Follows from the article, the type, the name and an ordinal among chains alike; see <see cref="IdOf"/>.</param>
/// <param name="Name">Its best name in the article.</param>
/// <param name="EntityId">The entity that it was assigned to.</param>
/// <param name="AssignedBy">The rule that assigned it.</param>
/// <param name="Score">How sure the rule was, 0 to 1.</param>
/// <param name="Names">The names it goes by in the article, with counts.</param>
public sealed record Chain(
    string Id,
    string ArticleId,
    EntityType Type,
    string Name,
    string EntityId,
    string AssignedBy,
    double Score,
    IReadOnlyList<ChainName> Names)
{
    public static string IdOf(string articleId, EntityType type, string name, int ordinal) =>
        ContentId.Of("c", articleId, type.ToString(), FoldedText.FoldName(name), ordinal.ToString());
}

/// <summary>A chain that an article has already, in whichever of its versions.</summary>
/// <param name="AssignedId">The entity that it was first assigned to, whatever was judged or split since. What a later version says of the chain is written of this one.</param>
/// <param name="EntityId">The entity as it follows from splits and judgements now.</param>
public sealed record HeldChain(string ChainId, string AssignedId, string EntityId);

/// <summary>Why a chain was taken for its entity when its article came: the rule, and how sure it was, 0 to 1. What persons judged and split since is told by judgements and splits.</summary>
public sealed record ChainAssignment(string By, double Score);

/// <summary>A name that a chain goes by.</summary>
/// <param name="Count">How many mentions use it; 0 for a name that is only known of, as a source's.</param>
public sealed record ChainName(string Text, NameKind Kind, int Count);
