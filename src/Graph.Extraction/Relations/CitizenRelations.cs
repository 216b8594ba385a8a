using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Occupations;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose citizen somebody is said to be: "Ana Orlova, a Ruritanian citizen,", "Orlova, who is a Ruritanian national,", "Orlova is a citizen of
/// Ruritania", "Orlova is one of Ruritania's leading novelists", "Orlova holds Ruritanian citizenship", "Orlova was granted Ruritanian citizenship".
/// </summary>
internal sealed class CitizenRelations(AnnotatedArticle article, MentionIndex mentions)
{
    /// <summary>The rule of a citizenship that is told.</summary>
    public const string Rule = "citizen";

    private const int MostPlainWords = 2;
    private const int LongestAside = 14;

    private static readonly HashSet<string> Citizens = FunctionWords.Set("citizen national");
    private static readonly HashSet<string> Papers = FunctionWords.Set("citizenship nationality passport");
    private static readonly HashSet<string> Notables = FunctionWords.Set("intellectuals thinkers politicians figures voices stars");
    private static readonly HashSet<string> Holding = FunctionWords.Set("holds has acquired received");

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find() => FoundRelations.In(article.Mentions, mention =>
        mention.Chain.Type == EntityType.Person && !OpenClauses.BeginAt(article, mention.Range.First) ? Of(mention) : null);

    private FoundRelation? Of(ChainMention person)
    {
        var at = BehindAside(person.Range.End);
        if (BehindGrant(BehindDay(at)) is { } granted)
            return Holder(person, granted);
        if (Holding.Contains(WordAt(at)))
            return Holder(person, at + 1);
        if ((WordAt(at) is "is" or "was" && WordAt(at + 1) is "one" && WordAt(at + 2) is "of" ? OneOf(person, at + 3) : at > person.Range.End && WordAt(at) is "one" && WordAt(at + 1) is "of" ? OneOf(person, at + 2) : null) is { } one)
            return one;
        var isTold = WordAt(at) is "is" or "was" or "became";
        var first = isTold ? at + 1 : at;
        return (isTold || at > person.Range.End) && WordAt(first) is "a" or "an" ? Citizen(person, first + 1, isTold) ?? Occupied(person, first + 1, isTold)
            : at > person.Range.End && WordAt(at) is "the" ? Occupied(person, at + 1, isTold: false) : null;
    }

    // "Ana Orlova, a Ruritanian citizen,"
    private FoundRelation? Citizen(ChainMention person, int first, bool isTold) =>
        Called(person, first, Citizens) is { } found && (isTold || !OpeningPhrases.EndBefore(article, mentions, person, found.Evidence.End)) ? found : null;

    // "is one of Ruritania's leading novelists"; its critics may be anybody's.
    private FoundRelation? OneOf(ChainMention person, int first)
    {
        if (StateFrom(first) is not { NameKind: not NameKind.Metonym } state || WordAt(state.Range.End) is not ("'s" or "'" or "’s" or "’"))
            return null;
        var end = state.Range.End + 1;
        while (end < Tokens.Count && end - first < LongestAside && Tokens[end] is { IsWord: true, IsCapitalised: false } && article.Tags[end].Universal is "ADJ" or "ADV" or "NOUN" or "VERB")
            end++;
        return end > state.Range.End + 2 && Tokens[end - 1].Lower.EndsWith('s') && (Notables.Contains(Tokens[end - 1].Lower) || OccupationWords.Default.EndingAt(Tokens, end, state.Range.End + 1) is not null) && !WorkRelations.Opposed.Contains(Tokens[end - 1].Lower) ? Relation(person, state, end) : null;
    }

    // "Ruritanian citizenship", "a Ruritanian passport"; "by mistake" or "in the film" it tells of none.
    private FoundRelation? Holder(ChainMention person, int first) =>
        Called(person, WordAt(first) is "a" or "an" ? first + 1 : first, Papers) is { } found && (IsMark(found.Evidence.End) || WordAt(found.Evidence.End) is "and" or "after" || BehindDay(BehindIn(found.Evidence.End)) > BehindIn(found.Evidence.End)) ? found : null;

    private int BehindIn(int at) => WordAt(at) is "in" ? at + 1 : at;

    private bool IsMark(int at) => at >= Tokens.Count || Tokens[at].Kind == TokenKind.Mark;

    // "Ruritanian citizen", "naturalised Ruritanian citizen", "citizen of Ruritania"
    private FoundRelation? Called(ChainMention person, int first, HashSet<string> nouns)
    {
        var at = first;
        while (at < Tokens.Count && at - first < MostPlainWords && mentions.From(at) is null && !nouns.Contains(Tokens[at].Lower) && !Unreal.Contains(Tokens[at].Lower) && article.Tags[at].Universal is "ADJ" or "VERB")
            at++;
        if (StateFrom(at) is { NameKind: NameKind.Metonym } called && nouns.Contains(WordAt(called.Range.End)))
            return Relation(person, called, called.Range.End + 1);
        return nouns.Contains(WordAt(at)) && WordAt(at + 1) is "of" && StateFrom(at + 2) is { NameKind: not NameKind.Metonym } named ? Relation(person, named, named.Range.End) : null;
    }

    // "on Wednesday"
    private int BehindDay(int at) =>
        at + 1 < Tokens.Count && article.DateFrom(Tokens[at].Is("on") ? at + 1 : at) is { } date ? date.Range.End : at;

    // "was granted", "has been given", "became the first singer to be granted": where what is granted begins.
    private int? BehindGrant(int at)
    {
        if (WordAt(at) is "became")
        {
            var end = at + 1;
            while (end < at + LongestAside && WordAt(end) is not ("," or "." or "" or "be"))
                end++;
            return WordAt(end) is "be" && WordAt(end - 1) is "to" && Grants.Contains(WordAt(end + 1)) ? end + 2 : null;
        }

        var verb = WordAt(at) is "was" ? at + 1 : WordAt(at) is "has" && WordAt(at + 1) is "been" ? at + 2 : at;
        if (verb > at && WordAt(verb) is "also" or "later" or "once" or "recently" or "finally")
            verb++;
        return verb > at && Grants.Contains(WordAt(verb)) ? verb + 1 : null;
    }

    private static readonly HashSet<string> Grants = FunctionWords.Set("granted given awarded");

    // "a Ruritanian novelist", "an award-winning Ruritanian film maker": a "Ruritanian expert" may be one on it, and an office's own rule reads who holds it.
    // "In a letter to Ana Orlova, a Ruritanian actor wrote": an aside ends in a mark or in what goes on to tell of her.
    private FoundRelation? Occupied(ChainMention person, int first, bool isTold)
    {
        var at = first;
        while (at < Tokens.Count && at - first < MostPlainWords && mentions.From(at) is null && (article.Tags[at].Universal is "ADJ" or "NOUN" or "VERB" || Tokens[at].Text is "-") && !Unreal.Contains(Tokens[at].Lower) && !Offices.OfficeWords.Former.Contains(Tokens[at].Lower))
            at++;
        if (StateFrom(at) is not { NameKind: NameKind.Metonym } called)
            return null;
        var end = called.Range.End;
        while (end < Tokens.Count && end - called.Range.End < LongestOccupation && Tokens[end] is { IsWord: true, IsCapitalised: false } && article.Tags[end].Universal is "ADJ" or "NOUN")
            end++;
        return end > called.Range.End && IsOccupation(called.Range.End, end) && !GoesOn(end) && (isTold || IsAside(person, end)) ? Relation(person, called, end) : null;
    }

    private bool GoesOn(int end) =>
        end < Tokens.Count && (Tokens[end].Kind == TokenKind.Possessive || Tokens[end].Text is "-" or "/" || Tokens[end].IsCapitalised || Tokens[end].Lower is "of" or "for");

    private bool IsAside(ChainMention person, int end) =>
        (IsMark(end) || WordAt(end) is "who" or "whose" or "based" or "living") && !OpeningPhrases.EndBefore(article, mentions, person, end);

    // Of a "Ruritanian expert", a "literature professor" or a "food writer" the adjective may tell the field.
    private bool IsOccupation(int first, int end) =>
        AreOfCitizens(first, end) && !WorkRelations.Opposed.Contains(Tokens[end - 1].Lower) && !OfFields.Contains(Tokens[end - 1].Lower)
        && Enumerable.Range(first, end - 1 - first).All(at => OfNoField.Contains(Tokens[at].Lower) || OccupationWords.Default.EndingAt(Tokens, at + 1, at) is not null)
        && (OccupationWords.Default.EndingAt(Tokens, end, first) is var (occupation, _) ? !OccupationWords.Default.IsPlural(Tokens, occupation, end) : Others.Contains(Tokens[end - 1].Lower));

    // What tells of a state nowhere.
    private static readonly HashSet<string> OfNoField = FunctionWords.Set("human rights freelance investigative veteran retired young professional");

    // What somebody is not, or does not have.
    private static readonly HashSet<string> Unreal = FunctionWords.Set("fake false bogus so-called self-styled self-proclaimed supposed alleged purported would-be honorary aspiring forged counterfeit phony phoney sham pretend expired stolen");

    // What somebody may be besides the listed occupations.
    private static readonly HashSet<string> Others = FunctionWords.Set("writer activist campaigner dissident refugee tycoon oligarch businessman businesswoman entrepreneur philanthropist");

    private static readonly HashSet<string> OfFields = FunctionWords.Set("expert analyst historian correspondent scholar specialist critic ally professor teacher lecturer translator student");

    private bool AreOfCitizens(int first, int end)
    {
        foreach (var office in article.OfficesIn(first, end))
            if (office.TypeAt(EntityType.State) != RelationTypes.CitizenOf)
                return false;
        return true;
    }

    private const int LongestOccupation = 4;

    private ChainMention? StateFrom(int at) => mentions.From(at) is { Kind: MentionKind.Name, Chain.Type: EntityType.State } state ? state : null;

    // "Ana Orlova, who is", "Ana Orlova, who heads the council, is"
    private int BehindAside(int at)
    {
        if (WordAt(at) is not ",")
            return WordAt(at) is "who" ? at + 1 : at;
        if (WordAt(at + 1) is not "who" || WordAt(at + 2) is "is" or "was" || Holding.Contains(WordAt(at + 2)))
            return WordAt(at + 1) is "who" ? at + 2 : at + 1;
        for (var end = at + 2; end < at + LongestAside && WordAt(end) is not ("." or ""); end++)
            if (WordAt(end) is "," && WordAt(end + 1) is "is" or "was")
                return end + 1;
        return at + 2;
    }

    private string WordAt(int token) => token < Tokens.Count ? Tokens[token].Lower : "";

    private FoundRelation? Relation(ChainMention person, ChainMention state, int end) => article.SentenceAt(person.Range.First) == article.SentenceAt(end - 1)
        ? new FoundRelation(RelationTypes.CitizenOf, person.Chain, state.Chain, new TokenRange(person.Range.First, end), null, false, 0.8, Rule)
        : null;
}
