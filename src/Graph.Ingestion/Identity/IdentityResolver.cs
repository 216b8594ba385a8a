using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Extraction.Occupations;
using Graph.Extraction.Readings;
using Graph.Ingestion.Chains;

namespace Graph.Ingestion.Identity;

/// <summary>
/// Matches an article's chains to known entities, cautiously: a wrong merge is worse than a missed one. The same graph and the
/// same article give the same assignments. In order of strength:
/// a chain keeps the entity that an earlier version of the article gave it, and where that was hidden of late, the rules that follow judge it one with what came meanwhile; the reference facts' id decides; an organisation,
/// state or place is the one entity of its type with exactly its full name, of several the one for which prominence or company speaks; an acronym the one that some article introduced by it; a person is so only with a name of two words and
/// more and where offices, states and occupations do not speak against it, of several the one whose office, prominence or company speaks for it, and with a part of a name where it goes with the office of somebody known by the full one, or the other way round; an event must also share its organiser and day. Groups match
/// nothing, and where a name leads to several, to somebody who held another office years before or after, to somebody who is told of in another field, or to somebody whose name is spelt otherwise and nothing else speaks for it, the chain becomes an entity of
/// its own that a person is asked about.
/// </summary>
public sealed class IdentityResolver(IGraphReader reader)
{
    // Those that most articles call so. A name that more bear tells nobody apart, and looking at all of them costs more with every article.
    private const int MostCandidates = 8;

    /// <summary>The assignment of every chain, by the chain's id.</summary>
    /// <param name="known">The article as the graph holds it; null for a new one.</param>
    public async Task<IReadOnlyDictionary<string, Assignment>> ResolveAsync(
        ArticleChains chains, Reading reading, Article? known, CancellationToken cancellationToken)
    {
        var assignments = new Assignments(chains);
        var held = await GetHeldAsync(known, cancellationToken);
        var hidden = await HiddenChains.FindAsync(reader, known, held, chains, cancellationToken);
        assignments.Keep([.. held.Except(hidden.Select(chain => chain.Held))]);
        assignments.AssignReferences();

        var candidates = await FindCandidatesAsync(assignments.Open, cancellationToken);
        var akin = await FindAkinAsync(assignments.Open, cancellationToken);
        var people = await GetPeopleAsync([.. candidates.Values.Concat(akin.Values).SelectMany(matches => matches)], cancellationToken);
        assignments.AssignBodies(candidates);
        await AssignBodiesOfOneNameAsync(assignments, cancellationToken);
        // Before people, whose offices at them speak for who is who.
        assignments.AssignAcronyms(akin);
        people = await AddOccupationsAsync(people, assignments.ToldOtherwise(candidates, reading, people), cancellationToken);
        assignments.AssignPeople(candidates, akin, reading, people);
        assignments.AssignByCompany(await Company.GetAsync(reader, assignments.Namesakes, cancellationToken));
        assignments.AssignOtherSpellings(akin, reading, people);
        assignments.AssignShortNames(await KnownHolders.GetAsync(reader, assignments.OpenOffices(reading), cancellationToken));
        assignments.AskOfOtherTimes(await OfficeTimes.GetAsync(reader, assignments.InOtherOffices, cancellationToken));
        assignments.AssignEvents(reading, await GetEventsAsync(assignments.OrganisersOf(reading), cancellationToken));
        assignments.AssignNew(reading);
        await KeepHiddenAsync(assignments, known, hidden, cancellationToken);
        assignments.DescribeKept(reading);
        return assignments.ByChain;
    }

    private async Task KeepHiddenAsync(Assignments assignments, Article? known, IReadOnlyList<HiddenChain> hidden, CancellationToken cancellationToken)
    {
        if (known is null || hidden.Count == 0)
            return;
        var found = hidden.Select(chain => assignments.ByChain.GetValueOrDefault(chain.Held.ChainId)).OfType<Assignment>().ToList();
        var others = found.Select(assignment => assignment.KnownAs).Concat(found.SelectMany(assignment => assignment.Judgements).Select(judgement => judgement.RightId)).ToHashSet(StringComparer.Ordinal);
        var apart = await HiddenChains.FindApartAsync(reader, known, hidden, others, cancellationToken);
        assignments.KeepHidden(hidden, (chain, other) => !apart.Contains((chain.Held.EntityId, other)));
    }

    private async Task AssignBodiesOfOneNameAsync(Assignments assignments, CancellationToken cancellationToken)
    {
        var bearers = assignments.BodiesOfOneName;
        if (bearers.Count == 0)
            return;
        var company = await Company.GetAsync(reader, bearers, cancellationToken);
        assignments.AssignBodiesOfOneName(company, await reader.GetJudgementsAsync(bearers, AsOf.Now, cancellationToken));
    }

    private async Task<IReadOnlyList<HeldChain>> GetHeldAsync(Article? known, CancellationToken cancellationToken)
    {
        if (known is null)
            return [];
        var held = await reader.GetHeldChainsAsync([known.Id], cancellationToken);
        return held[known.Id];
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindCandidatesAsync(
        IEnumerable<ArticleChain> chains, CancellationToken cancellationToken)
    {
        var names = chains.Where(CanMatchByName).Select(chain => chain.FoldedName).Distinct(StringComparer.Ordinal).ToList();
        return await FindByFullNameAsync(names, cancellationToken);
    }

    /// <summary>By the folded name of a person or body, the entities whose name is another spelling of it, its acronym, or what it is the acronym of.</summary>
    private async Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindAkinAsync(
        IEnumerable<ArticleChain> chains, CancellationToken cancellationToken)
    {
        var keys = chains.SelectMany(chain => KeysOf(chain).Select(key => (Name: chain.FoldedName, Key: key))).Distinct().ToLookup(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);
        if (keys.Count == 0)
            return new Dictionary<string, IReadOnlyList<EntityMatch>>();
        var found = await reader.FindByKeysAsync([.. keys.SelectMany(all => all).Distinct(StringComparer.Ordinal)], MostCandidates, AsOf.Now, cancellationToken);
        return keys.ToDictionary(
            group => group.Key,
            group => (IReadOnlyList<EntityMatch>)[.. group.SelectMany(key => found.GetValueOrDefault(key, []))
                .Where(match => IsTelling(match, group.Key)).DistinctBy(match => match.Entity.Id).OrderByDescending(match => match.Articles).Take(MostCandidates)],
            StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> KeysOf(ArticleChain chain) => chain.Type switch
    {
        EntityType.Person when CanMatchByName(chain) => NameKeys.ToFindSpellings(chain.Name),
        EntityType.Organization when chain.NameKind == NameKind.Full && chain.FoldedName.Contains(' ') =>
            [.. NameKeys.ToFindAcronyms(chain.Name, chain.NameKind), .. NameKeys.ToFindSpellings(chain.Name)],
        EntityType.Organization => NameKeys.ToFindAcronyms(chain.Name, chain.NameKind),
        _ => [],
    };

    // Whoever goes by the very name is found by it already; an acronym is not looked for as a name.
    private static bool IsTelling(EntityMatch match, string foldedName) =>
        match.Kind == NameKind.Acronym || (match.Kind is NameKind.Full or NameKind.Transliteration && FoldedText.FoldName(match.Name) != foldedName);

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByFullNameAsync(
        IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
            return new Dictionary<string, IReadOnlyList<EntityMatch>>();
        var matches = await reader.FindByNamesAsync(names, MostCandidates, AsOf.Now, cancellationToken);
        return matches.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<EntityMatch>)[.. pair.Value.Where(match => match.Kind == NameKind.Full)],
            StringComparer.Ordinal);
    }

    private static bool CanMatchByName(ArticleChain chain) =>
        chain.NameKind == NameKind.Full && chain.Type switch
        {
            EntityType.Person => chain.FoldedName.Contains(' '),
            EntityType.Group or EntityType.Event => false,
            _ => chain.FoldedName.Length > 0,
        };

    private async Task<IReadOnlyDictionary<string, PersonContext>> GetPeopleAsync(
        IReadOnlyList<EntityMatch> candidates, CancellationToken cancellationToken)
    {
        var people = IdsOf(candidates, EntityType.Person);
        if (people.Count == 0)
            return new Dictionary<string, PersonContext>();
        var pages = await reader.GetRelationPagesAsync(
            RelationAnchor.Subject, people, KnownContext.InOwnVoice, KnownContext.Page, AsOf.Now, cancellationToken);
        var objects = pages.Values.SelectMany(page => page.Items).Select(relation => relation.ObjectId).Distinct().ToList();
        var entities = await reader.GetEntitiesAsync(objects, AsOf.Now, cancellationToken);
        var described = candidates.DistinctBy(match => match.Entity.Id).ToDictionary(match => match.Entity.Id, match => match.Entity.Description, StringComparer.Ordinal);
        return pages.ToDictionary(
            pair => pair.Key, pair => PersonContext.Of([.. KnownContext.LinksOf(pair.Value.Items, entities)], OccupationOf(described[pair.Key])), StringComparer.Ordinal);
    }

    private static IEnumerable<Occupation> OccupationOf(string? description) =>
        description is not null && ToldOccupations.In(description) is { } occupation ? [occupation] : [];

    /// <summary>The people with what articles have said that these of them do.</summary>
    private async Task<IReadOnlyDictionary<string, PersonContext>> AddOccupationsAsync(
        IReadOnlyDictionary<string, PersonContext> people, IReadOnlyList<string> entityIds, CancellationToken cancellationToken)
    {
        var told = await KnownOccupations.GetAsync(reader, entityIds, cancellationToken);
        return people.ToDictionary(
            pair => pair.Key,
            pair => pair.Value with { Occupations = [.. pair.Value.Occupations, .. told.GetValueOrDefault(pair.Key, [])] },
            StringComparer.Ordinal);
    }

    /// <summary>
    /// The events of these organisers. They are not looked for by name: "summit" is what thousands are called.
    /// </summary>
    private async Task<IReadOnlyList<KnownEvent>> GetEventsAsync(IReadOnlyList<string> organisers, CancellationToken cancellationToken)
    {
        if (organisers.Count == 0)
            return [];
        var organised = await reader.ListRelationsAsync(
            KnownContext.InOwnVoice with { Types = [RelationTypes.Organizes, RelationTypes.Hosts], SubjectIds = organisers },
            KnownContext.Page, AsOf.Now, cancellationToken);
        var ids = organised.Items.Select(relation => relation.ObjectId).Distinct(StringComparer.Ordinal).ToList();
        var events = await reader.GetEntitiesAsync(ids, AsOf.Now, cancellationToken);
        var pages = await reader.GetRelationPagesAsync(
            RelationAnchor.Object, ids, KnownContext.InOwnVoice, KnownContext.Page, AsOf.Now, cancellationToken);
        return [.. ids.Where(events.ContainsKey).Select(id => new KnownEvent(events[id], EventContext.Of(
            pages[id].Items.Select(relation => (relation.Type, relation.SubjectId, relation.ValidFrom)))))];
    }

    private static List<string> IdsOf(IReadOnlyList<EntityMatch> candidates, EntityType type) =>
        [.. candidates.Where(match => match.Entity.Type == type).Select(match => match.Entity.Id).Distinct(StringComparer.Ordinal)];
}
