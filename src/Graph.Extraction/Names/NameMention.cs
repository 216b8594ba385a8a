using Graph.Core.Entities;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>A name in the text. Names nest: "Ruritanian Defence Ministry" holds "Ruritanian".</summary>
/// <param name="Entry">The reference facts' entry; null for a name that they do not hold.</param>
/// <param name="IsInner">Whether it stands inside a longer name.</param>
public sealed record NameMention(TokenRange Range, EntityType Type, ListedName? Entry, bool IsInner);
