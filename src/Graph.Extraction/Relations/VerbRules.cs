using Graph.Core.Relations;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>A verb phrase that says a relation between its subject and an object behind it.</summary>
/// <param name="Preposition">The object stands behind this word; null when behind the verb itself.</param>
/// <param name="Needs">One of these words must stand between verb and preposition: "sent troops to".</param>
/// <param name="IsPassive">Subject and object change places: "was founded by".</param>
/// <param name="Ends">It is over from then on: "left".</param>
/// <param name="IsPast">It is over where its past is told, and open where only its perfect is: "worked for".</param>
internal sealed record VerbRule(string Name, RelationType Type, string? Preposition, HashSet<string>? Needs, bool IsPassive, bool TakesList, bool Ends, bool IsPast, double Confidence)
{
    /// <summary>Whether nothing but what tells of the object stands between: "leads in the polls of the council" and "joined forces to save it" are other things.</summary>
    public bool IsDirect => Ends || Name is VerbRules.Prefix + Validity.JoinedRule or VerbRules.Prefix + Validity.ElectedRule
        || Name is VerbRules.Prefix + VerbRules.BoughtRule
        || !IsPassive && (Type == RelationTypes.Founded || Type == RelationTypes.Leads || Type == RelationTypes.Chairs || Type == RelationTypes.Represents);

    /// <summary>Whether it tells of events, which are told ahead: "will attend the summit".</summary>
    public bool IsOfEvents => Type == RelationTypes.ParticipatesIn || Type == RelationTypes.Hosts || Type == RelationTypes.Organizes;
}

/// <summary>The list of them; phrases in lower case.</summary>
internal static class VerbRules
{
    private static readonly HashSet<string> Forces = FunctionWords.Set("troops forces soldiers peacekeepers peacekeeping units contingent contingents jets warships paratroopers military tanks battalion battalions");

    /// <summary>The verb of those who meet each other: "A and B met".</summary>
    public const string EachOtherRule = "meet-each-other";

    /// <summary>The verbs of founding that are said of other things than bodies too.</summary>
    public const string SetUpRule = "set-up";

    /// <summary>The verb of buying a body, which then belongs to the buyer.</summary>
    public const string BoughtRule = "bought";

    private static readonly ILookup<string, VerbRule> Rules = new[]
    {
        Rule("participates-in", RelationTypes.ParticipatesIn, 0.85, "participate in|participates in|participated in|participating in|take part in|takes part in|took part in|taking part in|attend|attends|attended|attending|was present at|were present at"),
        Rule("attended-by", RelationTypes.ParticipatesIn, 0.85, "attended by", isPassive: true),
        Rule("joins-event", RelationTypes.ParticipatesIn, 0.85, "join|joins|joined"),
        Rule("holds", RelationTypes.Hosts, 0.75, "hold|holds|held|host|hosts|hosted|hosting"),
        Rule("hosted-by", RelationTypes.Hosts, 0.8, "hosted by", isPassive: true),
        Rule("organizes", RelationTypes.Organizes, 0.75, "organize|organized|organise|organised|convene|convened|convenes"),
        Rule("organized-by", RelationTypes.Organizes, 0.8, "organized by|organised by|convened by", isPassive: true),
        Rule("meets", RelationTypes.Meets, 0.8, "met|met with|meets with|meet with|meeting with|held talks with|hold talks with|had talks with|held a meeting with|had a meeting with|sat down with|met by"),
        Rule(EachOtherRule, RelationTypes.Meets, 0.8, "met|meet|held talks|met each other"),
        Rule("deploys-to", RelationTypes.DeploysTo, 0.85, "sent|send|sends|sending|deployed|deploy|deploys|dispatched", "to", Forces),
        Rule("sanctions", RelationTypes.Sanctions, 0.75, "sanctioned"),
        Rule("imposes-sanctions-on", RelationTypes.Sanctions, 0.85, "imposed|imposes|impose", "on", FunctionWords.Set("sanctions")),
        Rule("chairs", RelationTypes.Chairs, 0.85, "chairs|chaired|presides over"),
        Rule("leads", RelationTypes.Leads, 0.75, "heads|leads|runs|has led|has headed"),
        Rule("chaired-by", RelationTypes.Chairs, 0.8, "chaired by|presided over by", isPassive: true),
        Rule("led-by", RelationTypes.Leads, 0.8, "led by|headed by|run by", isPassive: true),
        Rule("founded", RelationTypes.Founded, 0.8, "founded|co-founded"),
        Rule(SetUpRule, RelationTypes.Founded, 0.75, "set up|established|launched"),
        Rule("founded-by", RelationTypes.Founded, 0.8, "founded by|co-founded by", isPassive: true),
        Rule(SetUpRule + "-by", RelationTypes.Founded, 0.75, "set up by|established by", isPassive: true),
        Rule("member-of", RelationTypes.MemberOf, 0.85, "is a member of|are members of|became a member of|is a member state of|sits on|serves on|sits on the board of|serves on the board of"),
        Rule(Validity.JoinedRule, RelationTypes.MemberOf, 0.7, "joined|joins"),
        Rule(Validity.ElectedRule, RelationTypes.MemberOf, 0.75, "elected to|re-elected to|appointed to|elected as a member of"),
        Rule("joined-by", RelationTypes.MemberOf, 0.7, "joined by", isPassive: true),
        Rule(Validity.LeftBodyRule, RelationTypes.MemberOf, 0.75, "left|quit|quits|resigned from|withdrew from|resigned from the board of|stepped down from|quit the board of|left the board of", ends: true),
        Rule(Validity.LeftWorkRule, RelationTypes.WorksFor, 0.7, "quit|quits|resigned from|retired from|fired by|sacked by|dismissed by", ends: true),
        Rule("part-of", RelationTypes.PartOf, 0.8, "is part of|is a part of|belongs to|owned by|bought by|acquired by|is a subsidiary of|is a unit of|is a division of"),
        Rule(BoughtRule, RelationTypes.PartOf, 0.7, "bought|acquired|has bought|has acquired", isPassive: true),
        Rule("based-in", RelationTypes.BasedIn, 0.85, "based in|headquartered in|has its headquarters in|has its seat in"),
        Rule("lives-in", RelationTypes.BasedIn, 0.75, "lives in|resides in"),
        Rule("works-for", RelationTypes.WorksFor, 0.8, "works for|works at|is working for|is working at"),
        Rule("worked-for", RelationTypes.WorksFor, 0.75, "worked for|worked at|taught at|played for", isPast: true),
        Rule("plays-for", RelationTypes.WorksFor, 0.75, "plays for"),
        Rule("works-at", RelationTypes.WorksFor, 0.75, "works as|teaches|lectures", "at"),
        Rule("represents", RelationTypes.Represents, 0.75, "represents|represented"),
        Rule("represented-by", RelationTypes.Represents, 0.75, "represented by", isPassive: true),
        Rule("signed-with", RelationTypes.Signed, 0.75, "signed", "with", FunctionWords.Set("agreement treaty deal pact contract memorandum accord protocol")),
    }.SelectMany(rules => rules).ToLookup(rule => rule.Phrase, rule => rule.Rule, StringComparer.Ordinal);

    private static readonly HashSet<string> FirstWords = [.. Rules.Select(rules => rules.Key.Split(' ')[0])];

    /// <summary>Whether a word in lower case can begin a phrase.</summary>
    public static bool Begins(string word) => FirstWords.Contains(word);

    /// <summary>What the longest phrase at a place may say and how many tokens it has; nothing where there is none.</summary>
    public static (IEnumerable<VerbRule> Rules, int Length) At(IReadOnlyList<Token> tokens, int at, int end)
    {
        for (var length = Math.Min(5, end - at); length > 0; length--)
        {
            var phrase = TokenWords.Lower(tokens, new(at, at + length));
            if (Rules.Contains(phrase))
                return (Rules[phrase], length);
        }

        return ([], 0);
    }

    /// <summary>What the names of all of them begin with.</summary>
    public const string Prefix = "verb-";

    private static IEnumerable<(string Phrase, VerbRule Rule)> Rule(string name, RelationType type, double confidence, string phrases, string? preposition = null, HashSet<string>? needs = null, bool isPassive = false, bool ends = false, bool isPast = false) =>
        phrases.Split('|').Select(phrase => (phrase, new VerbRule(Prefix + name, type, preposition, needs, isPassive, type == RelationTypes.Meets || type == RelationTypes.Sanctions, ends, isPast, confidence)));
}
