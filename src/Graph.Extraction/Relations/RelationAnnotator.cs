using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;

namespace Graph.Extraction.Relations;

/// <summary>
/// Finds relations: the offices that titles, appositions and "is" give to persons, what plain verbs say, where bodies and places belong. What
/// is negated, asked or wished for is no relation, and none is kept whose ends its type does not take: towns sign no treaty.
/// </summary>
public sealed class RelationAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Sentences, Layer.Tags, Layer.Dependencies, Layer.Quotations, Layer.Dates, Layer.Offices, Layer.Chains, Layer.Attributions];

    public IReadOnlyList<Layer> Adds => [Layer.Relations];

    public void Annotate(AnnotatedArticle article)
    {
        var mentions = new MentionIndex(article);
        var validity = new Validity(article);
        var homeState = new HomeState(article, mentions);
        var relations = article.Relations;
        relations.AddRange(new OfficeRelations(article, mentions).Find().ConvertAll(validity.Dated));
        relations.AddRange(new RespectiveHolders(article, mentions).Find().ConvertAll(validity.Dated));
        relations.AddRange(new AppointmentRelations(article, mentions).Find().ConvertAll(validity.Dated));
        relations.AddRange(FoundRelations.In(relations, new Successions(article, mentions).Before));
        relations.AddRange(new CounterpartRelations(article, mentions, relations).Find());
        relations.AddRange(new JoinedOffices(article, mentions, relations).Find());
        relations.AddRange(new HomeOffices(article, mentions, homeState, relations).Find());
        relations.AddRange(new SpokenForRelations(article, mentions, relations).Find());
        relations.AddRange(new HomeFirms(article, mentions, relations).Find());
        relations.AddRange(new PredecessorRelations(article, mentions, relations).Find());
        relations.AddRange(new VerbRelations(article, mentions).Find().ConvertAll(validity.Dated));
        relations.AddRange(new MeetingRelations(article, mentions).Find());
        relations.AddRange(new SanctionRelations(article, mentions).Find());
        relations.AddRange(new ForcesAbroad(article, mentions).Find());
        relations.AddRange(new ModifierRelations(article, mentions).Find());
        relations.AddRange(new PartyRelations(article, mentions).Find());
        relations.AddRange(new OwnBodies(article, mentions, relations).Find());
        relations.AddRange(new FrontedPhrases(article, mentions).Find());
        relations.AddRange(new LegislatorRelations(article, mentions).Find());
        relations.AddRange(new AdherentRelations(article, mentions).Find());
        relations.AddRange(new ExampleRelations(article, mentions).Find());
        relations.AddRange(new CitizenRelations(article, mentions).Find());
        relations.AddRange(new WorkRelations(article, mentions).Find());
        relations.AddRange(new BodyDescriptions(article, mentions).Find());
        relations.AddRange(new MembershipRelations(article, mentions).Find());
        relations.AddRange(new PlaceRelations(article, mentions).Find());
        relations.AddRange(GroupRelations.Find(article));
        relations.AddRange(WholesOfHouses.Find(relations));
        relations.AddRange(new HomeBodies(article, mentions, homeState, relations).Find());
        relations.AddRange(new HomePlaces(article, homeState, relations).Find());
        relations.AddRange(new NamedAfterRelations(article, relations).Find());
        relations.RemoveAll(found => !found.Type.Subjects.Contains(found.Subject.Type) || !found.Type.Objects.Contains(found.Object.Type));
        KeepOneDirection(relations);
        KeepBest(relations);
    }

    // Who meets somebody is met: what is told of two in both directions is one relation, in the first of them.
    private static void KeepOneDirection(List<FoundRelation> relations)
    {
        var met = new HashSet<(EntityChain, EntityChain)>();
        for (var at = 0; at < relations.Count; at++)
        {
            var found = relations[at];
            if (found.Type != RelationTypes.Meets)
                continue;
            if (met.Contains((found.Object, found.Subject)))
                relations[at] = found with { Subject = found.Object, Object = found.Subject };
            else
                met.Add((found.Subject, found.Object));
        }
    }

    // What two rules read in the same words is one relation.
    private static void KeepBest(List<FoundRelation> relations)
    {
        var stretches = StretchesOf(relations);
        if (stretches.Count == relations.Count)
            return;
        var told = relations.ConvertAll(found => (found.Type.Name, found.Subject, found.Object, TextOrder.CountBefore(stretches, found.Evidence.First + 1, static first => first)));
        if (told.ToHashSet().Count == told.Count)
            return;
        var best = relations.Zip(told).GroupBy(one => one.Second, one => one.First).SelectMany(BestOf).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        relations.RemoveAll(found => !best.Contains(found));
    }

    // Where each stretch of the text begins beyond which nobody's words overlap.
    private static List<int> StretchesOf(List<FoundRelation> relations)
    {
        var evidence = relations.ConvertAll(found => found.Evidence);
        evidence.Sort(static (left, right) => left.First.CompareTo(right.First));
        var (stretches, end) = (new List<int>(), 0);
        foreach (var words in evidence)
        {
            if (words.First >= end)
                stretches.Add(words.First);
            end = Math.Max(end, words.End);
        }

        return stretches;
    }

    private static IEnumerable<FoundRelation> BestOf(IEnumerable<FoundRelation> same)
    {
        if (same.Count() == 1)
            return same;
        var best = new List<FoundRelation>();
        foreach (var found in same.OrderByDescending(RankOf))
            if (!best.Exists(better => IsSame(better, found)))
                best.Add(found);
        return best;
    }

    // One that names the office before one that names none, then one that tells when or that it begins or ends, then the surer one.
    private static (bool, bool, bool, double) RankOf(FoundRelation found) =>
        (found.Office is not null, found.ValidFrom is not null || found.ValidTo is not null, found.Rule is Validity.BegunRule or Validity.LeftRule, found.Confidence);

    private static bool IsSame(FoundRelation better, FoundRelation found) => better.Evidence.Overlaps(found.Evidence)
        && (better.Office is not null && found.Office is null || better.Office == found.Office && (better.IsEnded == found.IsEnded || better.Rule == Validity.LeftRule));
}
