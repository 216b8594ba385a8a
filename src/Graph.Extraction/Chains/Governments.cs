using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>
/// Whose "the government" is where it stands alone: of the state whose government was told of last, "Ruritania's government", "the Ruritanian government", while
/// no other state is told of beside it.
/// </summary>
internal sealed class Governments(ChainTable chains)
{
    // So many sentences it reaches back where nothing says more.
    private const int Reach = 8;

    // So near before the last one another's may be meant as well.
    private const int NearRival = 3;

    private (EntityChain State, int Sentence)? _last;
    private int _rivalIn = int.MinValue / 2;
    private int _sentence;

    // The only state that each of the two sentences names; of several it is told apart.
    private (EntityChain? Only, bool AreSeveral) _here;
    private (EntityChain? Only, bool AreSeveral) _before;

    // Until this sentence the government may be that of a place.
    private int _placeIn = -1;

    public void BeginSentence()
    {
        _sentence++;
        (_before, _here) = (_here, default);
    }

    /// <summary>Notes a place, and a state that is named and may be told of by its government.</summary>
    public void Note(ChainMention mention)
    {
        if (mention.Chain.Type == EntityType.Place)
            _placeIn = IsToldOf(mention) ? _sentence + 1 : Math.Max(_placeIn, _sentence);
        if (mention.Chain.Type != EntityType.State)
            return;
        _here = (mention.Chain, _here.AreSeveral || _here.Only is not null && _here.Only != mention.Chain);
        if (!IsOfGovernment(mention))
            return;
        if (_last is var (state, sentence) && state != mention.Chain)
            _rivalIn = sentence;
        _last = (mention.Chain, _sentence);
    }

    // By its name before the word, or by a description that ends in it.
    private bool IsOfGovernment(ChainMention mention)
    {
        var end = mention.Range.End;
        if (mention.Kind == MentionKind.Nominal)
            return chains.Tokens[end - 1].Is("government");
        return chains.WordAt(end) == "government" || end < chains.Tokens.Count && chains.Tokens[end].Kind == TokenKind.Possessive && chains.WordAt(end + 1) == "government";
    }

    // "Oldport wept", "Oldport's voters"
    private bool IsToldOf(ChainMention place) => chains.Article.Dependencies[chains.Article.HeadOf(place.Range)].Label is "nsubj" or "nsubj:pass" or "nmod:poss";

    /// <summary>Notes a government that is no state's as far as is told: "the regional government", "Oldport's government"; none is meant by the word alone until a state's is told of again.</summary>
    public void NoteOther(int government)
    {
        if (government > 0 && !chains.Tokens[government - 1].Is("the") && chains.Article.Dependencies[government].Label != "compound" && !chains.Article.IsQuoted(government) && !IsOfState(government) || chains.WordAt(government + 1) is "of" or "in")
            _last = null;
    }

    // "the Norwegian government", "Norway's government", "its government" of Norway
    private bool IsOfState(int government)
    {
        var owner = chains.Tokens[government - 1].Kind == TokenKind.Possessive ? government - 1 : government;
        return (chains.NameUntil(owner) ?? chains.NameAt(new(owner - 1, owner)))?.Chain.Type == EntityType.State;
    }

    /// <summary>The state that a government's word right behind "the" means; null where it says itself whose it is or nobody's was told of.</summary>
    public EntityChain? At(int government) =>
        government > 0 && chains.Tokens[government - 1].Is("the") && _last is var (state, sentence) && _placeIn < _sentence && _sentence - sentence <= Reach && sentence - _rivalIn > NearRival && !IsGoingOn(government) && !chains.Article.IsQuoted(government) && IsAlone(_here, state) && IsAlone(_before, state) ? state : null;

    // "Jordanians hate the government": not that of Norway, of which was told before.
    private static bool IsAlone((EntityChain? Only, bool AreSeveral) named, EntityChain state) => !named.AreSeveral && (named.Only ?? state) == state;

    // "the government of Ruritania", "the government official", "the government that", "the government in Oldport"
    private bool IsGoingOn(int government) =>
        chains.Article.Dependencies[government].Label == "compound" || chains.WordAt(government + 1) is "of" or "that" or "which" or "in" or "-" or "led" || government + 1 < chains.Tokens.Count && chains.Tokens[government + 1].IsCapitalised || chains.IsInsideName(government);
}
