using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// Finds names: what the reference facts list, what ends in a word for a body or an event, and capitalised words that a title,
/// a given name or their place makes a person. Words whose kind nothing tells are left alone.
/// </summary>
public sealed class NameAnnotator(World world) : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Blocks, Layer.Tokens, Layer.Sentences, Layer.Tags, Layer.NameLabels, Layer.Offices];

    public IReadOnlyList<Layer> Adds => [Layer.Names];

    public void Annotate(AnnotatedArticle article)
    {
        var datelines = new DatelineNames(article);
        var learned = LearnedNames.Read(article, datelines);
        var known = new ArticleWorld(world, article, learned);
        var names = new OfficeNames(article, new KnownPersons(article, LearnedNames.Join(article, datelines, learned, Given(article, known), known)).Join()).Join();
        names = new NamedAsPlaces(article, new BodiesOfStates(article, new CourtesyNames(article, new NamedSources(article, new WholeNames(article, names).Join()).Join()).Join()).Join()).Join();
        names = new NamesakeStates(article, new StatesForShort(article, new DepartmentsForShort(article, names).Join()).Join()).Part();
        names = new ClubNames(article, new LettersOfBodies(article, new NamesakeBodies(article, new PartyAffiliates(article, new BodyPrefixes(article, names).Join()).Join()).Part()).Join()).Join();
        names = new PlainOrgans(article, new RepeatedNames(article, new SpeakerLabels(article, names).Join()).Join()).Join();
        names = Tongues.Without(NamedDeeds.Without(UnionOrgans.Join(names, article.Tokens), article.Tokens), article.Tokens);
        names = new AmericanParties(article, PeopleOfPlaces.Without(names, article)).Join();
        names = new PartyBrackets(article, new ShortStates(article, names).Join()).Join();
        article.Names.AddRange(names.OrderBy(name => name.Range.First).ThenByDescending(name => name.Range.End));
    }

    private static List<NameMention> Given(AnnotatedArticle article, ArticleWorld known)
    {
        var reader = new NameRunReader(article, known);
        var titles = new List<Sentence>();
        foreach (var sentence in article.Sentences)
        {
            if (sentence.BlockKind == BlockKind.Tail)
                continue;
            if (IsTitleCase(article, sentence))
                titles.Add(sentence);
            else
                reader.ReadSentence(sentence);
        }

        reader.ReadShortNames();
        titles.ForEach(reader.ReadKnownNames);
        return reader.Found;
    }

    /// <summary>Whether most words have a capital, so that a capital tells nothing.</summary>
    internal static bool IsTitleCase(AnnotatedArticle article, Sentence sentence)
    {
        int words = 0, capitals = 0;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!article.Tokens[at].IsWord || article.Tokens[at].Text.Length < 4)
                continue;
            words++;
            capitals += article.Tokens[at].IsCapitalised ? 1 : 0;
        }

        return sentence.BlockKind == BlockKind.Heading ? words >= 4 && capitals * 10 > words * 7 : words >= 7 && capitals * 10 > words * 9;
    }
}
