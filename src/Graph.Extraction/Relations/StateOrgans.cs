using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose the army or the government is that a title names without its state: "Army spokesman Tomas Belk" where the article tells of the
/// Ruritanian army and of no other state's.
/// </summary>
internal sealed class StateOrgans(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostPlainWords = 2;

    private static readonly HashSet<string> Nouns = FunctionWords.Set("army military navy government parliament");

    // By a noun; null where several states have such. Made once it is asked for.
    private Dictionary<string, EntityChain?>? _owners;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The state that the noun before, or at the beginning of, an office stands for there; null where none or several may be meant.</summary>
    public ChainMention? Before(OfficeMention office)
    {
        var noun = Nouns.Contains(Tokens[office.Range.First].Lower) && office.Range.Length > 1 ? office.Range.First : office.Range.First - 1;
        return noun >= 0 && Nouns.Contains(Tokens[noun].Lower) && office.TypeAt(EntityType.State) is not null && article.SentenceAt(noun) == article.SentenceAt(office.Range.First) && IsBare(noun)
            && (_owners ??= Owners()).GetValueOrDefault(Tokens[noun].Lower) is { } state ? new ChainMention(state, new TokenRange(noun, noun + 1), MentionKind.Nominal, null) : null;
    }

    // "the rebel army spokesman" is another's.
    private bool IsBare(int noun) => noun == 0 || article.SentenceAt(noun - 1) != article.SentenceAt(noun) || Tokens[noun - 1].Text is "," or "\"" or "”"
        || !Tokens[noun - 1].IsCapitalised && (Tokens[noun - 1].Lower is "a" or "an" or "the" || article.Tags[noun - 1].Universal is "VERB" or "AUX" or "ADP" or "CCONJ" or "SCONJ");

    // "the Ruritanian army", "Ruritania's regular army"
    private Dictionary<string, EntityChain?> Owners()
    {
        var owners = new Dictionary<string, EntityChain?>(StringComparer.Ordinal);
        foreach (var state in article.Mentions)
        {
            if (state is not { Kind: MentionKind.Name, Chain.Type: EntityType.State })
                continue;
            var first = state.Range.End < Tokens.Count && Tokens[state.Range.End].Kind == TokenKind.Possessive ? state.Range.End + 1 : state.Range.End;
            if (first == state.Range.End && !mentions.IsAdjective(state))
                continue;
            for (var at = first; at < Math.Min(Tokens.Count, first + 1 + MostPlainWords) && Tokens[at] is { IsWord: true, IsCapitalised: false }; at++)
            {
                if (!Nouns.Contains(Tokens[at].Lower))
                    continue;
                owners[Tokens[at].Lower] = owners.TryGetValue(Tokens[at].Lower, out var other) && other != state.Chain ? null : state.Chain;
                break;
            }
        }

        return owners;
    }
}
