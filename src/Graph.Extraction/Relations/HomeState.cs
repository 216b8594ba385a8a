using System.Globalization;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>Which state an article, or a sentence of it, mostly tells of, so that an office or a ministry named without one is that state's.</summary>
internal sealed class HomeState(AnnotatedArticle article, MentionIndex mentions)
{
    /// <summary>How often at least an article names a state that it mostly tells of, where it names others too.</summary>
    public const int LeastNamed = 3;

    private const int LeastNamedAlone = 2;
    private const int TimesAsOften = 2;

    private readonly Lazy<List<EntityChain>> _mostNamed = new(() =>
        [.. article.Chains.Where(chain => chain.Type == EntityType.State && TimesNamed(chain) >= LeastNamed).OrderByDescending(TimesNamed).Take(2)]);

    private readonly Dictionary<EntityChain, bool> _alone = [];
    private Lazy<EntityChain?>? _home;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The state named so often and so much oftener than any other, its capital counted, or from whose capital the article is written; null where there is none.</summary>
    public EntityChain? OfArticle => (_home ??= new(Find)).Value;

    /// <summary>
    /// The only state that the sentence of a token names, where it is one of the two that the article names most, and not only where somebody
    /// goes or whom he tells of; null where there is none.
    /// </summary>
    public EntityChain? OfSentence(int token)
    {
        if (_mostNamed.Value.Count == 0)
            return null;
        var sentence = article.Sentences[article.SentenceAt(token)];
        return OnlyState(sentence) is { } state && _mostNamed.Value.Contains(state) && TimesAsOften * TimesNamed(state) >= TimesNamed(_mostNamed.Value[0]) ? state : null;
    }

    // The state that every mention of a state or of a capital in a sentence means.
    private EntityChain? OnlyState(Sentence sentence)
    {
        EntityChain? state = null;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (mentions.Over(at) is not { } named || named.Chain.Type != EntityType.State && named.Chain.Entry?.Use != NameUse.Capital)
                continue;
            state ??= named.Chain;
            // "The North's tests are a threat," the minister said: of the South.
            if (named.Chain != state || ShortStates.IsSide(Tokens, named.Range) || state.Type != EntityType.State || IsOther(named))
                return null;
        }

        return state;
    }

    /// <summary>Whether no other state and no other's capital is named.</summary>
    public bool IsAlone(EntityChain state) => _alone.TryGetValue(state, out var isAlone) ? isAlone : _alone[state] = article.Chains
        .TrueForAll(chain => chain == state || chain.Entry is not { } entry || entry.Key == state.Entry!.Key || chain.Type != EntityType.State && entry.Use != NameUse.Capital);

    /// <summary>Whether the article is written in a state's capital, as its dateline says.</summary>
    public bool IsWrittenIn(EntityChain state) => state.Entry is { } entry && (_written ??= new(DatelineState)).Value == entry.Key;

    private Lazy<string?>? _written;

    public static int TimesNamed(EntityChain chain)
    {
        var times = 0;
        foreach (var mention in chain.Mentions)
            times += mention.Kind == MentionKind.Name ? 1 : 0;
        return times;
    }

    private EntityChain? Find()
    {
        var cities = article.Chains.Where(chain => chain is { Type: EntityType.Place, Entry.Use: NameUse.Capital }).ToDictionary(city => city.Entry!.Key, TimesNamed, StringComparer.Ordinal);
        var states = article.Chains.Where(chain => chain.Type == EntityType.State)
            .Select(chain => (Chain: chain, Times: TimesNamed(chain) + cities.GetValueOrDefault(chain.Entry!.Key))).OrderByDescending(state => state.Times).ToList();
        if ((_written ??= new(DatelineState)).Value is { } written && states.Find(state => state.Chain.Entry!.Key == written) is { Chain: { } own } named && named.Times >= states[0].Times - TimesAsOften)
            return own;
        return states.Count > 0 && IsInLead(states[0].Chain) && states[0].Times >= (IsAlone(states[0].Chain) ? LeastNamedAlone : LeastNamed) && (states.Count == 1 || states[0].Times >= TimesAsOften * states[1].Times) ? states[0].Chain : null;
    }

    // A state that nobody lists is an article's own only where its first sentences name it.
    private bool IsInLead(EntityChain state) => World.Default.Find(state.Name) is not null || article.SentenceAt(state.Mentions.Min(mention => mention.Range.First)) < LeadSentences;

    private const int LeadSentences = 10;

    // "OSLO, March 7 (LNA) - ...": the state whose capital it was written in.
    private string? DatelineState()
    {
        if (article.Sentences.Find(sentence => article.OpensDateline(sentence.First)) is not { } dateline)
            return null;
        var end = dateline.First;
        while (end < dateline.End && Tokens[end].IsWord)
            end++;
        return World.Default.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(TokenWords.Lower(Tokens, new(dateline.First, end)))) is { Use: NameUse.Capital, Key: var state } ? state : null;
    }

    // "left for Ruritania", "accused Ruritania": where somebody goes or whom he tells of is another state; "said Ruritania would act" tells of his own.
    private bool IsOther(ChainMention state)
    {
        // "In Ruritania's capital, Velt,"
        if (state.Range.End + 1 < Tokens.Count && Tokens[state.Range.End].Kind == TokenKind.Possessive && Tokens[state.Range.End + 1].Is("capital"))
            return false;
        var before = state.Range.First - 1;
        while (before > 0 && (Tokens[before].Lower is "the" or "a" or "an" || article.Tags[before].Universal == "ADJ"))
            before--;
        var isSubject = state.Range.End < Tokens.Count && article.Tags[state.Range.End].Universal is "VERB" or "AUX";
        return before >= 0 && (Whither.Contains(Tokens[before].Lower) || article.Tags[before].Universal == "VERB" && !isSubject && state.NameKind != NameKind.Metonym);
    }

    private static readonly HashSet<string> Whither = FunctionWords.Set("for to in with against from toward towards on over into near about at");
}
