using System.Text;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Core.Time;

namespace Graph.Benchmarks.Stores;

/// <summary>
/// News of an invented region, the same on every run: attention is spread by Zipf's law, so that a few names stand in most
/// articles and most names in a few.
/// </summary>
internal sealed class GeneratedNews
{
    public const int StatementsPerArticle = 10;
    private const int Cast = 6;
    private const int Sources = 200;
    private const string Extractor = "generated/1";

    private static readonly string[] Syllables = ["ba", "do", "fe", "gi", "ku", "la", "mo", "ne", "pi", "ru", "sa", "te", "vo", "xi", "yu", "za"];
    private static readonly RelationType[] Types = [RelationTypes.MemberOf, RelationTypes.WorksFor, RelationTypes.Meets, RelationTypes.Chairs];

    private readonly Random random = new(20310501);
    private readonly Zipf attention;
    private readonly Zipf words = new(4000);
    private readonly string[] vocabulary = [.. Enumerable.Range(0, 4000).Select(number => Word(number))];
    private readonly Entity[] entities;

    public GeneratedNews(int entityCount)
    {
        attention = new(entityCount);
        entities = [.. Enumerable.Range(0, entityCount).Select(NewEntity)];
    }

    /// <summary>The entity of this place in the order of attention; 0 is the one most written about.</summary>
    public string EntityId(int place) => entities[place].Id;

    /// <summary>An entity as attention falls on it.</summary>
    public int NextPlace() => attention.Next(random);

    public ArticleFacts NewArticle(int number) => new Draft(this, number).Facts();

    private static Entity NewEntity(int place)
    {
        var type = (place % 5) switch { 0 or 1 or 2 => EntityType.Person, 3 => EntityType.Organization, _ => EntityType.State };
        var name = $"{Capital(Word((place * 7) + 11))} {Capital(Word((place * 13) + 4321))}";
        return new(Entity.IdOfChain($"generated {place}"), type, name, null, null, default);
    }

    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = number + 16; rest > 0; rest /= 16)
            word.Append(Syllables[rest % 16]);
        return word.ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>Numbers below a limit, the first ones most often: the n-th as often as 1/n.</summary>
    private sealed class Zipf
    {
        private readonly double[] sums;

        public Zipf(int count)
        {
            sums = new double[count];
            var sum = 0d;
            for (var place = 0; place < count; place++)
                sums[place] = sum += 1d / (place + 1);
        }

        public int Next(Random random)
        {
            var found = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
            return found < 0 ? Math.Min(~found, sums.Length - 1) : found;
        }
    }

    /// <summary>One article: ten sentences, each somebody's words about one or two others.</summary>
    private sealed class Draft
    {
        private readonly GeneratedNews news;
        private readonly string url;
        private readonly StringBuilder text = new();
        private readonly Dictionary<int, Chain> chains = [];
        private readonly List<(int Place, TextSpan Span)> names = [];
        private readonly List<(int Speaker, int Target, int? Topic, TextSpan Whole, TextSpan Content)> sentences = [];
        private readonly int[] cast;
        private readonly int source;
        private readonly PartialDate day;
        private readonly string articleId;

        public Draft(GeneratedNews news, int number)
        {
            this.news = news;
            url = $"https://generated.example/{number}";
            articleId = Article.IdOf(url, null, null, "");
            source = Math.Min(news.attention.Next(news.random), Sources - 1);
            day = PartialDate.OfDay(new DateOnly(2028, 1, 1).AddDays(news.random.Next(1200)));
            cast = [.. Enumerable.Range(0, Cast).Select(_ => news.NextPlace())];
            for (var sentence = 0; sentence < StatementsPerArticle; sentence++)
                AddSentence();
        }

        public ArticleFacts Facts()
        {
            var body = text.ToString();
            var versionId = ArticleVersion.IdOf(articleId, url, day, null, news.entities[source].Name, body);
            ChainOf(source);
            var statements = sentences.Select((sentence, place) => StatementOf(sentence, place, body)).ToList();
            var relation = RelationOf(sentences[0].Speaker, sentences[0].Target);
            var mentions = names.Select(name => MentionOf(versionId, name, body)).ToList();
            Evidence[] evidence =
            [
                .. statements.Zip(sentences, (statement, sentence) => EvidenceOf(versionId, statement.Id, sentence.Whole, body, sentence.Content)),
                .. relation is null ? [] : new[] { EvidenceOf(versionId, relation.Id, sentences[0].Whole, body, null) },
            ];
            return new(
                new(articleId, url, null, news.entities[source].Name, news.EntityId(source), "en", versionId, url, day, null, null),
                new(versionId, articleId, 0, url, day, null, news.entities[source].Name, body, Extractor, default, null),
                [.. chains.Keys.Select(place => news.entities[place])], [.. chains.Values.Select(Counted)], mentions,
                relation is null ? [] : [relation], statements, evidence);
        }

        private void AddSentence()
        {
            var (speaker, target) = (OneOfCast(), OneOfCast());
            int? topic = news.random.Next(2) == 0 ? OneOfCast() : null;
            var start = text.Length;
            AddName(speaker);
            text.Append(" said ");
            var content = text.Length;
            AddName(target);
            for (var word = 0; word < 8; word++)
                text.Append(' ').Append(news.vocabulary[news.words.Next(news.random)]);
            if (topic is { } named)
            {
                text.Append(" in ");
                AddName(named);
            }

            sentences.Add((speaker, target, topic == target ? null : topic, new(start, text.Length), new(content, text.Length)));
            text.Append(". ");
        }

        // An article keeps to few: what is said in it is said by and of them.
        private int OneOfCast() => cast[news.random.Next(Cast)];

        private void AddName(int place)
        {
            var name = news.entities[place].Name;
            names.Add((place, new(text.Length, text.Length + name.Length)));
            text.Append(name);
            ChainOf(place);
        }

        private Chain ChainOf(int place)
        {
            if (!chains.TryGetValue(place, out var chain))
            {
                var entity = news.entities[place];
                chains[place] = chain = new(
                    Chain.IdOf(articleId, entity.Type, entity.Name, 0) + place, articleId, entity.Type, entity.Name, entity.Id, "generated", 1, []);
            }

            return chain;
        }

        private Chain Counted(Chain chain) =>
            chain with { Names = [new(chain.Name, NameKind.Full, names.Count(name => news.entities[name.Place].Id == chain.EntityId))] };

        private Mention MentionOf(string versionId, (int Place, TextSpan Span) name, string body)
        {
            var chain = chains[name.Place];
            return new(Mention.IdOf(versionId, chain.Id, name.Span), versionId, chain.Id, chain.EntityId, name.Span, MentionKind.Name, name.Span.Cut(body));
        }

        private Statement StatementOf((int Speaker, int Target, int? Topic, TextSpan Whole, TextSpan Content) sentence, int place, string body)
        {
            var speaker = chains[sentence.Speaker];
            var content = sentence.Content.Cut(body);
            About[] about =
            [
                AboutOf(sentence.Target, AboutRole.Target), .. sentence.Topic is { } topic ? [AboutOf(topic, AboutRole.Topic)] : Array.Empty<About>(),
            ];
            var id = Statement.IdOf(
                articleId, StatementKind.Indirect, speaker.Id, content, "said", Polarity.Positive, Modality.Asserted, null, null, about, day,
                news.entities[source].Name, place);
            return new(
                id, articleId, StatementKind.Indirect, speaker.EntityId, speaker.Id, SpeakerStatus.Resolved, speaker.Name, content, "said",
                CueClass.Neutral, Polarity.Positive, Modality.Asserted, null, null, null, null, null, null, null,
                Statement.UtteranceIdOf(articleId, speaker.EntityId, speaker.Name, content, Polarity.Positive, Modality.Asserted, null, day), 0.9, "generated", about, day, news.EntityId(source), default);
        }

        private About AboutOf(int place, AboutRole role)
        {
            Stance? stance = role == AboutRole.Target && place % 3 == 0 ? Stance.Negative : null;
            return new(news.EntityId(place), chains[place].Id, role, stance, news.entities[place].Name);
        }

        private Relation? RelationOf(int subject, int target)
        {
            if (subject == target)
                return null;
            var type = Types[(subject + target) % Types.Length];
            var (left, right) = (news.EntityId(subject), news.EntityId(target));
            var id = Relation.IdOf(type, left, right, null, null, null, false, RelationBasis.Stated);
            return new(id, type, left, right, null, null, null, false, RelationBasis.Stated, 0.8, 0, default);
        }

        private Evidence EvidenceOf(string versionId, string factId, TextSpan span, string body, TextSpan? content) => new(
            Evidence.IdOf(versionId, factId, span), factId, articleId, versionId, span, span.Cut(body),
            content is { } words ? [new(EvidenceRole.Content, words)] : [], null, null, null, Extractor, "generated", 0.9, default, null);
    }
}
