using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Extraction.Occupations;
using Graph.Extraction.Readings;
using Graph.Ingestion.Chains;

namespace Graph.Ingestion.Identity;

/// <summary>The assignments of one article's chains while they are decided, the surest first.</summary>
internal sealed class Assignments(ArticleChains chains)
{
    // A person looks at a few; a name that many bear is asked about once it is told apart by more.
    private const int MostDoubts = 3;

    private const double SameScore = 0.9;

    private readonly Dictionary<string, Assignment> byChain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<EntityMatch>> inOtherOffice = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<EntityMatch>> passedOver = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<EntityMatch>> doubted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<EntityMatch>> namesakes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Doubt>> toldOtherwise = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Assignment> ByChain => byChain;

    /// <summary>The chains that are not decided yet.</summary>
    public IEnumerable<ArticleChain> Open => chains.All.Where(chain => !byChain.ContainsKey(chain.Id));

    /// <summary>A chain keeps the entity that it was first assigned to, so that undoing what was judged or split since parts what every version says of it.</summary>
    public void Keep(IReadOnlyList<HeldChain> held)
    {
        var open = Open.Select(chain => chain.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var chain in held.Where(chain => open.Contains(chain.ChainId)))
            byChain.Add(chain.ChainId, Kept(chain));
    }

    /// <summary>
    /// A chain of which something was hidden keeps its entity as well: what came meanwhile and is the same is one with it, and what may be is
    /// asked about. So is what the article fits better than an entity that others show by the name: one of the two was mistaken.
    /// </summary>
    /// <param name="mayBeOne">Whether the two of a chain's entity and another may be judged at all.</param>
    public void KeepHidden(IReadOnlyList<HiddenChain> hidden, Func<HiddenChain, string, bool> mayBeOne)
    {
        foreach (var chain in hidden)
            if (byChain.TryGetValue(chain.Held.ChainId, out var found))
            {
                var twins = TwinsOf(found).Where(twin => mayBeOne(chain, twin.EntityId)).ToList();
                byChain[chain.Held.ChainId] = Kept(chain.Held) with
                {
                    IsAlso = chain.IsNamed ? [] : twins,
                    MayBe = [.. found.MayBe.Where(other => mayBeOne(chain, other.EntityId)), .. chain.IsNamed ? twins.Select(twin => new Doubt(twin.EntityId, twin.Reason)) : []],
                };
            }
    }

    /// <summary>What the article says of those whom it was the first to tell of goes with each of its versions.</summary>
    public void DescribeKept(Reading reading)
    {
        foreach (var chain in chains.All)
            if (byChain[chain.Id] is { IsKept: true } kept && kept.EntityId == Entity.IdOfChain(chain.Id) && DescriptionOf(chain, reading) is { } words)
                byChain[chain.Id] = kept with { NewEntity = EntityOf(chain, words) };
    }

    private static Assignment Kept(HeldChain chain) => new(chain.AssignedId, "kept", 1, null) { KnownAs = chain.EntityId, IsKept = true };

    private static IEnumerable<Twin> TwinsOf(Assignment found) => found.NewEntity is null
        ? [new(found.KnownAs, found.Score, $"One came while no article of the other was shown, and they are one by {found.By}."), .. found.IsAlso]
        : found.IsAlso;

    public void AssignReferences()
    {
        foreach (var chain in Open.ToList())
            if (chain.WikidataId is { } wikidataId)
                byChain.Add(chain.Id, new(Entity.IdOfWikidata(wikidataId), "reference", 1, EntityOf(chain, null)));
    }

    public void AssignBodies(IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>> candidates)
    {
        foreach (var chain in OpenOf(EntityType.Organization, EntityType.State, EntityType.Place))
            if (SameType(chain, candidates) is [var only])
                TryMatch(chain, only, "name", 0.9);
            else if (SameType(chain, candidates) is { Count: > 1 } bearers)
                namesakes[chain.Id] = bearers;
    }

    /// <summary>Bodies whose very name leads to several.</summary>
    public IReadOnlyList<string> BodiesOfOneName =>
        [.. namesakes.Values.SelectMany(bearers => bearers).Select(match => match.Entity.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// A body whose name several bear is the one for which prominence and company speak; else it stands with those that nobody could tell
    /// apart before and a person has been asked about, so that one question decides them all. The first of these is asked about itself.
    /// </summary>
    /// <param name="judged">The live judgements on each bearer.</param>
    public void AssignBodiesOfOneName(IReadOnlyDictionary<string, Company> known, IReadOnlyDictionary<string, IReadOnlyList<Judgement>> judged)
    {
        foreach (var chain in Open.Where(chain => namesakes.ContainsKey(chain.Id)).ToList())
        {
            var bearers = namesakes[chain.Id].ToLookup(match => CameWithQuestion(match, namesakes[chain.Id], judged));
            Doubt(chain, bearers[false]);
            AssignByCompany(chain, known);
            if (bearers[true].FirstOrDefault() is { } asked && !byChain.ContainsKey(chain.Id))
                TryMatch(chain, asked, "name, as of others that a person is asked about", 0.5);
        }
    }

    // The entity was recorded with the question whether it is one of the others.
    private static bool CameWithQuestion(EntityMatch match, IReadOnlyList<EntityMatch> bearers, IReadOnlyDictionary<string, IReadOnlyList<Judgement>> judged) =>
        judged[match.Entity.Id].Any(judgement =>
            judgement.Verdict == Verdict.Unsure && judgement.RecordedAt == match.Entity.RecordedAt
            && bearers.Any(other => other.Entity.Id != match.Entity.Id && judged[other.Entity.Id].Any(same => same.Id == judgement.Id)));

    /// <summary>Whom a name may mean and nothing read so far puts in the field in which the article tells of the one named.</summary>
    public IReadOnlyList<string> ToldOtherwise(
        IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>> candidates, Reading reading, IReadOnlyDictionary<string, PersonContext> known) =>
        [.. OpenOf(EntityType.Person)
            .Select(chain => (Here: HereOf(chain, reading), Matches: SameType(chain, candidates)))
            .SelectMany(person => person.Matches.Select(match => match.Entity.Id).Where(id => person.Here.MayBeToldOtherwise(known[id])))
            .Distinct(StringComparer.Ordinal)];

    /// <param name="spelt">By folded name, the entities whose names are other spellings of it.</param>
    public void AssignPeople(
        IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>> candidates,
        IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>> spelt,
        Reading reading,
        IReadOnlyDictionary<string, PersonContext> known)
    {
        foreach (var chain in OpenOf(EntityType.Person))
        {
            var here = HereOf(chain, reading);
            var (alike, unsupported) = Fitting(chain, SameType(chain, candidates), here, known);
            passedOver[chain.Id] = unsupported;
            inOtherOffice[chain.Id] = [.. SameType(chain, candidates).Where(match => here.HoldsAnother(known[match.Entity.Id])).Take(MostDoubts)];
            var otherwise = alike.Where(match => here.IsToldOtherwise(known[match.Entity.Id])).ToList();
            var fitting = alike.Except(otherwise).ToList();
            var holding = fitting.Where(match => here.SharesOffice(known[match.Entity.Id])).ToList();
            var supported = fitting.Where(match => here.Supports(known[match.Entity.Id])).ToList();
            if (fitting.Count > 0 && HoldsOfficeInDoubt(chain, reading))
                Doubt(chain, fitting);
            else if (holding.Count > 0)
                TryMatch(chain, holding[0], "name and office", 0.95, [.. holding.Skip(1), .. SameType(chain, spelt).Where(match => here.SharesOffice(known[match.Entity.Id]))]);
            else if (supported is [var sure])
                TryMatch(chain, sure, "name and office", 0.95);
            else if (fitting is [var only])
                TryMatch(chain, only, "name", 0.8);
            else if (fitting.Count > 1)
                Doubt(chain, fitting);
            else
                toldOtherwise[chain.Id] = [.. otherwise.Take(MostDoubts).Select(match => new Doubt(match.Entity.Id, here.Contrast(known[match.Entity.Id])))];
        }
    }

    /// <summary>Who may be meant; apart, those whom only the reference facts tell of and nothing in the article does.</summary>
    private (List<EntityMatch> Fitting, List<EntityMatch> Unsupported) Fitting(
        ArticleChain chain, IEnumerable<EntityMatch> matches, PersonContext here, IReadOnlyDictionary<string, PersonContext> known)
    {
        var states = chains.All.Where(other => other.Type == EntityType.State && other.Id != chain.Id).Select(other => byChain.GetValueOrDefault(other.Id)?.KnownAs).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var fitting = matches.Where(match => here.Fits(known[match.Entity.Id])).ToLookup(match =>
            !IsOfReferenceAlone(match) || here.Agrees(known[match.Entity.Id], states, chains.PublishedOn));
        return ([.. fitting[true]], [.. fitting[false]]);
    }

    // Its one article is that of the reference facts.
    private static bool IsOfReferenceAlone(EntityMatch match) => match is { Entity.WikidataId: not null, Articles: 1 };

    /// <summary>
    /// People whose name is spelt otherwise: an office or a state besides makes them one, without it a person is to decide. Where consonants
    /// alone agree, it takes the office.
    /// </summary>
    /// <param name="spelt">By folded name, the entities whose names are other spellings of it.</param>
    public void AssignOtherSpellings(
        IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>> spelt, Reading reading, IReadOnlyDictionary<string, PersonContext> known)
    {
        foreach (var chain in OpenOf(EntityType.Person).Where(chain => !IsAskedAbout(chain)))
        {
            var here = HereOf(chain, reading);
            var (fitting, _) = Fitting(chain, SameType(chain, spelt), here, known);
            var holding = fitting.Where(match => here.SharesOffice(known[match.Entity.Id])).ToList();
            if (holding.Count > 0)
                TryMatch(chain, holding[0], "name spelt otherwise and office", 0.85, [.. holding.Skip(1)]);
            else if (fitting is [var only] && here.Supports(known[only.Entity.Id]) && !here.HoldsOtherTitle(known[only.Entity.Id]) && !here.IsToldOtherwise(known[only.Entity.Id]) && NameKeys.AreSpellings(chain.Name, only.Name))
                TryMatch(chain, only, "name spelt otherwise and office", 0.85);
            else if (fitting.Count > 0)
                Doubt(chain, fitting);
        }
    }

    /// <summary>Those who bear the very name of somebody still open, in another office.</summary>
    public IReadOnlyList<string> InOtherOffices =>
        [.. Undecided.SelectMany(chain => inOtherOffice.GetValueOrDefault(chain.Id, [])).Select(match => match.Entity.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>At one time another office means another person; years before or after, it may be the same, and a person is asked.</summary>
    public void AskOfOtherTimes(IReadOnlyDictionary<string, OfficeTimes> known)
    {
        if (known.Count == 0)
            return;
        foreach (var chain in Undecided.ToList())
            Doubt(chain, inOtherOffice.GetValueOrDefault(chain.Id, []).Where(match => known[match.Entity.Id].AreFarFrom(chains.PublishedOn)));
    }

    private IEnumerable<ArticleChain> Undecided =>
        Open.Where(chain => !IsAskedAbout(chain) && passedOver.GetValueOrDefault(chain.Id, []).Count == 0);

    /// <summary>The offices in which the article tells of people who are still open and not asked about.</summary>
    public IReadOnlyList<OpenOffice> OpenOffices(Reading reading) =>
    [
        .. from person in OpenOf(EntityType.Person)
           where !IsAskedAbout(person)
           from relation in reading.Relations
           where InOwnVoice(relation) && relation is { Type.IsOffice: true, Ended: false } && chains[relation.Subject].Id == person.Id
           let body = byChain.GetValueOrDefault(chains[relation.Object].Id)
           where body is { NewEntity: null } || body?.By == "reference"
           select new OpenOffice(person, relation.Type, relation.Office, body.KnownAs),
    ];

    /// <summary>Who holds an office under a part of the name is whoever holds it under the full one; where several may be, a person is asked.</summary>
    public void AssignShortNames(IReadOnlyDictionary<string, IReadOnlyList<Entity>> holders)
    {
        foreach (var chain in Open.Where(chain => holders.ContainsKey(chain.Id)).ToList())
            if (holders[chain.Id] is [var only])
                TryMatch(chain, only, only.Id, "part of the name and office", 0.85, []);
            else
                toldOtherwise[chain.Id] = [.. holders[chain.Id].Take(MostDoubts).Select(holder => new Doubt(
                    holder.Id, "They hold one office and one goes by a part of the other's name, but so do others."))];
    }

    /// <summary>
    /// An acronym is the body that some article introduced by it, where there is one alone. Initials decide nothing, since many names
    /// share them: a person is asked, a few times at most. So is of names spelt otherwise.
    /// </summary>
    /// <param name="akin">By folded name, the bodies that go by the acronym, those whose initials make it, and those whose names are other spellings.</param>
    public void AssignAcronyms(IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>> akin)
    {
        foreach (var chain in OpenOf(EntityType.Organization).Where(chain => !IsAskedAbout(chain)))
        {
            var bodies = SameType(chain, akin).ToLookup(IsAcronymAlone);
            var introduced = bodies[false].Where(match => match.Kind == NameKind.Acronym).ToList();
            if (chain.NameKind != NameKind.Acronym)
                Doubt(chain, bodies[true].Concat(bodies[false].Where(match => match.Kind != NameKind.Acronym)));
            else if (introduced is [var only])
                TryMatch(chain, only, "acronym that an article introduced", 0.85);
            else if (introduced.Count > 0)
                Doubt(chain, introduced);
            else if (bodies[true].Count() < MostDoubts)
                Doubt(chain, bodies[false]);
        }
    }

    // Nothing is known of it but the acronym.
    private static bool IsAcronymAlone(EntityMatch match) =>
        match.Kind == NameKind.Acronym && FoldedText.FoldName(match.Entity.Name) == FoldedText.FoldName(match.Name);

    /// <summary>Whom the names that lead to several may mean.</summary>
    public IReadOnlyList<string> Namesakes =>
        [.. OpenOf(EntityType.Person).SelectMany(chain => doubted.GetValueOrDefault(chain.Id, [])).Select(match => match.Entity.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>People whose name several bear, where prominence and company speak for one of them.</summary>
    public void AssignByCompany(IReadOnlyDictionary<string, Company> known)
    {
        foreach (var chain in OpenOf(EntityType.Person).Where(chain => doubted.ContainsKey(chain.Id)))
            AssignByCompany(chain, known);
    }

    private void AssignByCompany(ArticleChain asked, IReadOnlyDictionary<string, Company> known)
    {
        var here = chains.All.Where(Company.IsTelling).Select(chain => byChain.GetValueOrDefault(chain.Id)?.KnownAs).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (doubted[asked.Id].Count > 0 && Company.Choose([.. doubted[asked.Id].Select(match => (match, known[match.Entity.Id]))], here) is { } chosen)
            TryMatch(asked, chosen, "name and company", 0.8);
    }

    private bool IsAskedAbout(ArticleChain chain) => doubted.ContainsKey(chain.Id) || toldOtherwise.GetValueOrDefault(chain.Id, []).Count > 0;

    private void Doubt(ArticleChain chain, IEnumerable<EntityMatch> candidates) => doubted[chain.Id] = [.. candidates.Take(MostDoubts)];

    /// <summary>Who organises the events that are still open and can be told from others.</summary>
    public IReadOnlyList<string> OrganisersOf(Reading reading) =>
        [.. OpenOf(EntityType.Event)
            .Select(chain => ContextOf(chain, reading))
            .Where(context => context.IsTelling)
            .SelectMany(context => context.Organisers)
            .Distinct(StringComparer.Ordinal)];

    public void AssignEvents(Reading reading, IReadOnlyList<KnownEvent> known)
    {
        foreach (var chain in OpenOf(EntityType.Event))
        {
            var here = ContextOf(chain, reading);
            var matching = known.Where(candidate =>
                candidate.Event.Type == EntityType.Event && FoldedText.FoldName(candidate.Event.Name) == chain.FoldedName && here.Matches(candidate.Context));
            if (matching.ToList() is [var only])
                TryMatch(chain, only.Event, only.Event.Id, "name, organiser and day", 0.9, []);
        }
    }

    private EventContext ContextOf(ArticleChain chain, Reading reading) => EventContext.Of(reading.Relations
        .Where(relation => InOwnVoice(relation) && chains[relation.Object].Id == chain.Id)
        .Select(relation => (relation.Type, EntityIdOf(relation.Subject), relation.ValidFrom)));

    public void AssignNew(Reading reading)
    {
        foreach (var chain in Open.ToList())
            byChain.Add(chain.Id, new(Entity.IdOfChain(chain.Id), "new", 1, EntityOf(chain, DescriptionOf(chain, reading))) { MayBe = DoubtsOf(chain) });
    }

    private IReadOnlyList<Doubt> DoubtsOf(ArticleChain chain) => toldOtherwise.GetValueOrDefault(chain.Id, []) is { Count: > 0 } otherwise
        ? otherwise
        : [.. doubted.GetValueOrDefault(chain.Id, passedOver.GetValueOrDefault(chain.Id, [])).Take(MostDoubts).Select(match => new Doubt(match.Entity.Id, ReasonToDoubt(chain)))];

    private string ReasonToDoubt(ArticleChain chain) => namesakes.ContainsKey(chain.Id)
        ? "They go by the very same name, and so do others; neither how often each is named nor who is named with it tells which is meant."
        : chain.Type == EntityType.Organization
        ? "They go by spellings of one name, or one by the other's initials; nothing else tells whether they are one."
        : "They go by one name, or by spellings of it; nothing else tells whether they are one.";

    private List<ArticleChain> OpenOf(params EntityType[] types)
    {
        // Two chains of one name in one article were told apart by whoever read it; the name alone cannot say which is which.
        var open = Open.Where(chain => types.Contains(chain.Type)).ToList();
        return [.. open.Where(chain => chains.All.Count(other => other.Type == chain.Type && other.FoldedName == chain.FoldedName) == 1)];
    }

    private static IReadOnlyList<EntityMatch> SameType(ArticleChain chain, IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>> candidates) =>
        [.. candidates.GetValueOrDefault(chain.FoldedName, []).Where(match => match.Entity.Type == chain.Type)];

    private void TryMatch(ArticleChain chain, EntityMatch match, string by, double score, IReadOnlyList<EntityMatch>? also = null) =>
        TryMatch(chain, match.Entity, match.BearerId, by, score, [.. (also ?? []).Select(other => other.Entity.Id).Where(id => id != match.Entity.Id).Distinct(StringComparer.Ordinal)]);

    /// <summary>An entity is matched by name to one chain of an article only.</summary>
    private void TryMatch(ArticleChain chain, Entity entity, string bearerId, string by, double score, IReadOnlyList<string> also)
    {
        if (byChain.Values.All(assignment => assignment.KnownAs != entity.Id && assignment.EntityId != bearerId))
            byChain.Add(chain.Id, new(bearerId, by, score, null)
            {
                KnownAs = entity.Id,
                IsAlso = [.. also.Select(other => new Twin(other, SameScore, "They hold one office and go by one name, or by spellings of it."))],
            });
    }

    private PersonContext HereOf(ArticleChain person, Reading reading) => PersonContext.Of([.. LinksOf(person, reading)], person.Occupations);

    private IEnumerable<PersonLink> LinksOf(ArticleChain person, Reading reading) =>
        from relation in reading.Relations
        where InOwnVoice(relation) && chains[relation.Subject].Id == person.Id
        from objectId in MayBe(chains[relation.Object]) is { Count: > 0 } bearers ? bearers : [EntityIdOf(relation.Object)]
        select new PersonLink(relation.Type, objectId, chains[relation.Object].Type)
        {
            Title = relation.Office,
            Occupations = [.. ToldOccupations.OfOffice(relation.Type, relation.Office, chains[relation.Object].Type, chains[relation.Object].Name)],
        };

    /// <summary>Whether an office is of a body whose name several bear: then it speaks for whoever holds it at any of them, and for none alone.</summary>
    private bool HoldsOfficeInDoubt(ArticleChain person, Reading reading) => reading.Relations.Any(relation =>
        InOwnVoice(relation) && chains[relation.Subject].Id == person.Id && MayBe(chains[relation.Object]).Count > 0);

    private List<string> MayBe(ArticleChain body) =>
        byChain.ContainsKey(body.Id) ? [] : [.. namesakes.GetValueOrDefault(body.Id, []).Select(match => match.Entity.Id)];

    private static bool InOwnVoice(ReadRelation relation) => relation.Basis != RelationBasis.Claimed;

    /// <summary>The entity of another chain; one that is still open is taken for new, so that it equals nothing known.</summary>
    private string EntityIdOf(string readEntityId)
    {
        var chain = chains[readEntityId];
        return byChain.TryGetValue(chain.Id, out var assignment) ? assignment.KnownAs : Entity.IdOfChain(chain.Id);
    }

    private static Entity EntityOf(ArticleChain chain, string? description) => new(
        chain.WikidataId is { } wikidataId ? Entity.IdOfWikidata(wikidataId) : Entity.IdOfChain(chain.Id),
        chain.Type, chain.Name, chain.WikidataId, description, default);

    /// <summary>The first office that the article tells of, as "deputy foreign minister, Russia"; without one, what the person does.</summary>
    private string? DescriptionOf(ArticleChain chain, Reading reading)
    {
        var office = reading.Relations.FirstOrDefault(relation =>
            InOwnVoice(relation) && relation is { Type.IsOffice: true, Office: not null } && chains[relation.Subject].Id == chain.Id);
        return office is null ? (chain.Occupations is [var first, ..] ? first.Words : null) : $"{(office.Ended ? "former " : "")}{office.Office}, {chains[office.Object].Name}";
    }
}
