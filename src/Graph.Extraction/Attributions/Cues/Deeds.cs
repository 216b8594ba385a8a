using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>
/// What a verb that reports does otherwise: a blast "claims lives", a keeper "denies the winger", a court "denies the firm a licence", a referee "dismisses the captain", police "question a
/// man", a senate "confirms a judge", dozens are "feared dead" and a storm "threatens to flood the town"; nothing is said.
/// </summary>
internal sealed class Deeds(AnnotatedArticle article)
{
    // Few articles tell of such a deed, so that these are found once they are asked for.
    private TokenSet? _named;

    private TokenSet Named => _named ??= TokenSet.Of(
        article.Tokens.Count, article.Mentions.Where(mention => mention.Chain.Type == EntityType.Person).Select(mention => article.HeadOf(mention.Range)));

    private static readonly HashSet<string> Taken = FunctionWords.Set("life title prize medal trophy crown championship win scalp point seat wicket pension refund belt goal penalty hat-trick hattrick corner town city village island territory land");

    private static readonly HashSet<string> Driven = FunctionWords.Set("taxi cab bus lorry truck car van horse trailer");

    private static readonly HashSet<string> Fetched = FunctionWords.Set("taxi cab car lift ambulance doctor nurse medic waiter stretcher plumber priest");

    // "The beams support the roof"
    private static readonly HashSet<string> Props = FunctionWords.Set("beam column pillar wall post pole arch cable rope leg muscle bone bracket frame truss girder wire strut pier scaffold foundation tripod");

    private static readonly HashSet<string> Umpires = FunctionWords.Set("referee umpire bowler spinner seamer");

    private static readonly HashSet<string> Houses = FunctionWords.Set("senate parliament committee assembly legislature bishop");

    private static readonly HashSet<string> Persons = FunctionWords.Set("man woman king queen prince princess pope boy girl child baby teenager couple suspect witness driver pupil student passenger guest visitor delegate fan customer refugee migrant friend winger striker patient spectator");

    // "The storm threatens to flood the town", "the car refused to start"
    private static readonly HashSet<string> Mindless = FunctionWords.Set(
        "storm hurricane cyclone typhoon flood rain snow wind cloud sky fire blaze wave drought heat cold disease virus fever cancer injury illness blast explosion bomb crash quake earthquake avalanche landslide engine machine car horse dog tree post crossbar evening day night job hotel sun sunrise");

    // "At least 40 feared dead as dam bursts": of whom it is feared.
    private static readonly HashSet<string> Lost = FunctionWords.Set("dead missing lost drowned trapped killed injured stranded buried");

    /// <summary>Whether a report told by no clause is such a deed.</summary>
    public bool Is(Attribution report)
    {
        if (report is not { IsClause: false, Cue: { } cue, Content: [var told, ..] } || article.IsQuoted(told.First) || VerbOf(cue) is not { } verb)
            return false;
        var (lemma, thing) = (article.LemmaOf(verb), article.HeadOf(report.Content[^1]));
        return lemma switch
        {
            "claim" => Taken.Contains(article.LemmaOf(thing)) || IsByThing(report),
            "defend" or "concede" => Taken.Contains(article.LemmaOf(thing)),
            "deny" => IsSomebody(thing) || IsByThing(report) || IsWithheld(verb),
            "question" or "welcome" or "admit" => IsSomebody(thing),
            "dismiss" => report.Source is { } umpire && Umpires.Contains(article.LemmaOf(article.HeadOf(umpire))),
            "confirm" => report.Source is { } house && Houses.Contains(article.LemmaOf(article.HeadOf(house))) && IsSomebody(thing),
            "call" => article.Tokens[cue.End - 1].Is("for") && IsFetched(report),
            "support" => report.Source is { } prop && Props.Contains(article.LemmaOf(article.HeadOf(prop))),
            "hail" or "back" => Driven.Contains(article.LemmaOf(thing)),
            "threaten" or "demand" or "refuse" or "rule" => IsByThing(report),
            "fear" or "believe" or "presume" or "report" => told.First == cue.End && Lost.Contains(article.Tokens[told.First].Lower),
            _ => false,
        };
    }

    // "called for a taxi on Monday", but neither "called for a cheaper taxi" nor "called for a taxi to be free"
    private bool IsFetched(Attribution report) =>
        report.Content is [{ Length: >= 2 } only] && FunctionWords.IsDeterminer(article.Tokens[only.First].Lower) && Fetched.Contains(article.Tokens[only.First + 1].Lower)
        && (only.Length == 2 || article.DatesIn(only.First + 2, only.First + 4) is [{ Range: var day }, ..] && day.End == only.End);

    private int? VerbOf(TokenRange cue)
    {
        for (var at = cue.End - 1; at >= cue.First; at--)
            if (article.Tags[at].Universal == "VERB")
                return at;
        return null;
    }

    private bool IsSomebody(int head) =>
        article.Tags[head].Universal == "PRON" ? article.Tokens[head].Lower is "him" or "her" or "them" or "me" or "us"
        : article.Tags[head].Universal == "NOUN" ? Persons.Contains(article.LemmaOf(head)) || article.OfficeUntil(head + 1) is not null
        : Named.Contains(head);

    // "denied the firm a licence"
    private bool IsWithheld(int verb)
    {
        var objects = 0;
        foreach (var child in article.Tree.ChildrenOf(verb))
            if (child > verb && article.Tree.LabelOf(child) is "obj" or "iobj")
                objects++;
        return objects > 1;
    }

    // "The dispute threatens to split the party", but not "the letter threatens to sue".
    private bool IsByThing(Attribution report)
    {
        if (report.Source is not { } source || article.HeadOf(source) is var doer && article.Tags[doer].Universal != "NOUN")
            return false;
        var noun = article.LemmaOf(doer);
        return Mindless.Contains(noun) || Matters.Is(article, doer) && !article.Speakers.MayBe(doer) && !Documents.Authored.Contains(noun);
    }
}
