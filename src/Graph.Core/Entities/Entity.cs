using Graph.Core.Identity;

namespace Graph.Core.Entities;

/// <summary>Somebody or something across articles.</summary>
/// <param name="Id">Of its Wikidata id where it has one, else of the chain that it was first seen as.</param>
/// <param name="Name">The name it is shown by: of those that it was recorded with, the first that a shown article has; else the longest full name that one has.</param>
/// <param name="WikidataId">Its Wikidata id ("Q159"), where the reference facts know it.</param>
/// <param name="Description">A few words that tell it from others of its name, as a shown article has them; when writing, as this article does.</param>
/// <param name="RecordedAt">When it was first recorded (UTC, milliseconds).</param>
public sealed record Entity(
    string Id,
    EntityType Type,
    string Name,
    string? WikidataId,
    string? Description,
    DateTimeOffset RecordedAt)
{
    public static string IdOfWikidata(string wikidataId) => ContentId.Of("e", "wikidata", wikidataId);

    public static string IdOfChain(string chainId) => ContentId.Of("e", "chain", chainId);
}

/// <summary>A name of an entity with how often and where it was seen.</summary>
/// <param name="Count">Mentions that use it, over the articles shown.</param>
/// <param name="ArticleIds">The articles that use it, by id; at most ten, the rest is in <paramref name="Articles"/>.</param>
public sealed record EntityName(string Text, NameKind Kind, int Count, int Articles, IReadOnlyList<string> ArticleIds);

/// <summary>An entity that a name may mean.</summary>
/// <param name="Name">Of the names that were sought, the one that most shown articles use.</param>
/// <param name="Kind">As which kind of name.</param>
/// <param name="Articles">In how many shown articles it goes by this name, in whatever script, case and accents. Those of each such text and of
/// entities that are one are added up: an article that has two of them counts twice, which costs no look at the articles.</param>
/// <param name="BearerId">Of the entities that are one, the one that bears the name itself: in most articles, then the lowest id. Whoever
/// is found by the name is assigned to it, so that parting the two parts their articles too.</param>
public sealed record EntityMatch(Entity Entity, string Name, NameKind Kind, int Articles, string BearerId)
{
    /// <summary>How many that bear a name are looked at for each match given: some of them may have been found to be one.</summary>
    public const int BearersLookedAt = 4;
}

/// <summary>How much an entity says and is spoken of, over what is shown.</summary>
public sealed record EntityCounts(int Said, int TargetOf, int TopicOf, int Mentions, int Articles)
{
    public static EntityCounts None { get; } = new(0, 0, 0, 0, 0);
}
