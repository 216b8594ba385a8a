using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>Who and what was named last, as far as a description or a pronoun can reach back.</summary>
internal sealed class Focus
{
    private const int Reach = 3;
    private readonly List<List<EntityChain>> _sentences = [];
    private readonly List<EntityChain> _states = [];
    private EntityChain? _adjectiveOf;
    private readonly Dictionary<string, EntityChain> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityChain> _bodies = new(StringComparer.Ordinal);

    /// <summary>How long somebody speaks does not make who was named before him further away.</summary>
    public void BeginSentence(AnnotatedArticle article, Sentence sentence)
    {
        if (_sentences.Count > 0 && IsAllQuoted(article, sentence))
            return;
        _sentences.Add([]);
        if (_sentences.Count > Reach)
            _sentences.RemoveAt(0);
    }

    private static bool IsAllQuoted(AnnotatedArticle article, Sentence sentence) =>
        Enumerable.Range(sentence.First, sentence.End - sentence.First).All(at => article.IsQuoted(at) || article.Tokens[at].Kind == TokenKind.Mark);

    public void Note(ChainMention mention)
    {
        var chain = mention.Chain;
        switch (chain.Type)
        {
            case EntityType.Person:
                _sentences[^1].Add(chain);
                foreach (var title in chain.Offices)
                    _holders[title] = chain;
                break;
            case EntityType.State when mention.NameKind is not NameKind.Metonym:
                _states.Remove(chain);
                _states.Add(chain);
                break;
            case EntityType.State:
                _adjectiveOf = chain;
                break;
            case EntityType.Organization when mention.Kind == MentionKind.Name:
                foreach (var kind in KindsOf(chain))
                    _bodies[kind] = chain;
                break;
        }
    }

    /// <summary>
    /// The person that "he" or "she" means: in this sentence, or the nearest before that names one, the first who is known for that
    /// gender, else the first whose gender nothing tells; none of those whom it cannot mean.
    /// </summary>
    public EntityChain? Person(char gender, List<EntityChain> others)
    {
        for (var back = _sentences.Count - 1; back >= 0; back--)
            if ((Find(_sentences[back], gender) ?? Find(_sentences[back], null)) is { } person)
                return person;
        return null;

        EntityChain? Find(List<EntityChain> persons, char? gender) => persons.Find(person => person.Gender == gender && !others.Contains(person));
    }

    /// <summary>The state named last, or that of the last adjective where none is named; with modifiers, the last one that lies in that region.</summary>
    public EntityChain? State(string? region) =>
        _states.FindLast(state => region is null || (state.Entry?.Regions?.Contains(region, StringComparer.OrdinalIgnoreCase) ?? false))
            ?? (region is null && _states.Count == 0 ? _adjectiveOf : null);

    public EntityChain? OfficeHolder(string title) => _holders.GetValueOrDefault(title);

    public EntityChain? Body(string kind, string modifiers) =>
        modifiers is "press" or "news" or "state-run" ? _bodies.GetValueOrDefault("news " + kind) ?? _bodies.GetValueOrDefault(kind) : _bodies.GetValueOrDefault(kind);

    private static IEnumerable<string> KindsOf(EntityChain chain)
    {
        if (chain.Entry?.Kind is { } kind)
        {
            foreach (var word in BodyKinds.WordsFor(kind))
                yield return word;
        }

        var last = chain.Name.Split(' ')[^1].ToLowerInvariant();
        yield return last;
        if (BodyKinds.IsNewspaperHead(last))
        {
            yield return "newspaper";
            yield return "paper";
        }

        var of = chain.Name.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0)
            yield return chain.Name[..of].Split(' ')[^1].ToLowerInvariant();
    }
}
