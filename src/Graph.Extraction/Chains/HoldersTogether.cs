using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>
/// Whom an office of several states means: "the presidents of Ruritania and Norway", "the Ruritanian and Norwegian foreign ministers". Where the
/// article has not told who holds it in each of them, it is nobody.
/// </summary>
internal sealed class HoldersTogether(ChainTable chains, Focus focus)
{
    private const int MostStates = 12;

    /// <summary>The words that begin at "the", and the holders that they mean; null where they mean no such.</summary>
    public (TokenRange Words, List<EntityChain> Holders)? At(int the, Sentence sentence) =>
        Behind(the, sentence) ?? Before(the, sentence);

    // "the presidents of Ruritania and Norway"
    private (TokenRange, List<EntityChain>)? Behind(int the, Sentence sentence)
    {
        if (OfficeOfSeveral(the + 1) is not { } office || chains.WordAt(office.Range.End) != "of")
            return null;
        var (states, end) = StatesFrom(office.Range.End + 1, sentence, withAdjectives: false);
        return HoldersOf(office, states) is { } holders ? (new TokenRange(the, end), holders) : null;
    }

    // "the Ruritanian and Norwegian foreign ministers"
    private (TokenRange, List<EntityChain>)? Before(int the, Sentence sentence)
    {
        if (chains.NameFrom(the + 1) is not { Chain.Type: EntityType.State, NameKind: NameKind.Metonym })
            return null;
        var (states, end) = StatesFrom(the + 1, sentence, withAdjectives: true);
        return states.Count > 1 && OfficeOfSeveral(end) is { } office && HoldersOf(office, states) is { } holders ? (new TokenRange(the, office.Range.End), holders) : null;
    }

    private OfficeMention? OfficeOfSeveral(int first) => chains.OfficeFrom(first) is { IsPlural: true, IsFormer: false } office ? office : null;

    private List<EntityChain>? HoldersOf(OfficeMention office, List<EntityChain> states)
    {
        var holders = states.Select(state => focus.OfficeHolder(HeldOffice.OfEach(chains, office, state))).OfType<EntityChain>().Distinct().ToList();
        return states.Count > 1 && holders.Count == states.Count ? holders : null;
    }

    // "Ruritania, Norway and Sweden": those of a list that "and" ends, and where it ends.
    private (List<EntityChain> States, int End) StatesFrom(int first, Sentence sentence, bool withAdjectives)
    {
        var (states, at, isLast) = (new List<EntityChain>(), first, false);
        while (at < sentence.End && states.Count < MostStates)
        {
            if (chains.WordAt(at) == "the")
                at++;
            if (chains.NameFrom(at) is not { Chain.Type: EntityType.State } state || (state.NameKind == NameKind.Metonym) != withAdjectives)
                break;
            states.Add(state.Chain);
            at = state.Range.End;
            if (isLast)
                return (states, at);
            if (chains.WordAt(at) == ",")
                at++;
            if (isLast = chains.WordAt(at) == "and")
                at++;
        }

        return ([], first);
    }
}
