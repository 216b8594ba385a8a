using System.Collections.Frozen;
using Graph.Core.Identity;

namespace Graph.Ingestion.Chains;

/// <summary>Names of organisations that the reference facts know by a Wikidata id.</summary>
public sealed class ReferenceNames
{
    private readonly FrozenDictionary<string, string> organizations;

    /// <summary>A name that two of them share leads to neither.</summary>
    public ReferenceNames(IEnumerable<(string Name, string WikidataId)> organizations) =>
        this.organizations = organizations
            .GroupBy(pair => FoldedText.FoldName(pair.Name), pair => pair.WikidataId, StringComparer.Ordinal)
            .Where(group => group.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The Wikidata id of the organisation with this name; null where it is not known.</summary>
    public string? FindOrganization(string name) => organizations.GetValueOrDefault(FoldedText.FoldName(name));
}
