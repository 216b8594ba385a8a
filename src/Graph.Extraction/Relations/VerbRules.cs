using System.Runtime.InteropServices;
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
        || Name is VerbRules.Prefix + VerbRules.BoughtRule or VerbRules.Prefix + VerbRules.ReceivesRule or VerbRules.Prefix + VerbRules.SpeaksForRule or VerbRules.Prefix + VerbRules.SitsInRule || IsOfPlaces
        || !IsPassive && (Type == RelationTypes.Founded || Type == RelationTypes.Leads || Type == RelationTypes.Chairs || Type == RelationTypes.Represents);

    /// <summary>Whether its object is where something is, which the state of an adjective is not: "held in Ruritanian waters".</summary>
    public bool IsOfPlaces => Name is VerbRules.Prefix + VerbRules.HeldInRule or VerbRules.Prefix + VerbRules.ForcesSentRule;

    /// <summary>Whether it tells of events, which are told ahead: "will attend the summit".</summary>
    public bool IsOfEvents => Type == RelationTypes.ParticipatesIn || Type == RelationTypes.Hosts || Type == RelationTypes.Organizes || Name is VerbRules.Prefix + VerbRules.HeldInRule;
}

/// <summary>The list of them; phrases in lower case.</summary>
internal static class VerbRules
{
    private static readonly HashSet<string> Forces = FunctionWords.Set("troops forces soldiers peacekeepers peacekeeping units contingent contingents jets warships paratroopers military tanks battalion battalions");

    /// <summary>What is signed.</summary>
    public static readonly HashSet<string> Deals = FunctionWords.Set("agreement agreements treaty treaties deal deals pact contract memorandum accord accords protocol declaration");

    /// <summary>What states send.</summary>
    public static bool IsForces(string lower) => Forces.Contains(lower);

    /// <summary>The verb of those who sign something together: "A and B signed a treaty".</summary>
    public const string SignedTogetherRule = "signed-together";

    /// <summary>The same in the passive: "a treaty signed by A and B".</summary>
    public const string SignedByRule = "signed-by";

    /// <summary>The verb of an event that has a place.</summary>
    public const string HeldInRule = "held-in";

    /// <summary>The verb of whoever has a guest.</summary>
    public const string ReceivesRule = "receives";

    /// <summary>What becomes of forces, whose state stands before them: "Ruritanian troops were sent to".</summary>
    public const string ForcesSentRule = "forces-sent-to";

    /// <summary>What whoever has sent forces has: "has 200 troops in Quelland".</summary>
    public const string HasForcesRule = "has-forces-in";

    /// <summary>The members of a body, whose name stands before them as their owner.</summary>
    public const string MembersRule = "members-of";

    /// <summary>The verbs of a body that states make up; what else it includes need not be its member.</summary>
    public const string MadeUpRule = "made-up-of";

    /// <summary>What belongs to a body: another body is part of it, a person or a state its member.</summary>
    public const string BelongsRule = "belongs-to";

    /// <summary>The verb of whoever speaks for a body.</summary>
    public const string SpeaksForRule = "speaks-for";

    /// <summary>The past of leading, which is said of deeds too: "led the council to a deal".</summary>
    public const string LedRule = "led";

    /// <summary>The verb of those who meet each other: "A and B met".</summary>
    public const string EachOtherRule = "meet-each-other";

    /// <summary>The verbs of founding that are said of other things than bodies too.</summary>
    public const string SetUpRule = "set-up";

    /// <summary>The verb of the members of a house, who sit in other places too: "sits in the stands of the council".</summary>
    public const string SitsInRule = "sits-in";

    /// <summary>The verb of a body that has a house; nobody is located.</summary>
    public const string LocatedRule = "located-in";

    /// <summary>The verb of buying a body, which then belongs to the buyer.</summary>
    public const string BoughtRule = "bought";

    private static readonly PhraseTable<VerbRule[]> Rules = TableOf(new[]
    {
        Rule("participates-in", RelationTypes.ParticipatesIn, 0.85, "participate in|participates in|participated in|participating in|take part in|takes part in|took part in|taking part in|attend|attends|attended|attending|was present at|were present at|spoke at|speaks at|speaking at|addressed|addresses|addressing"),
        Rule("represents-at", RelationTypes.ParticipatesIn, 0.8, "represented|represents|representing", "at"),
        Rule("brings-together", RelationTypes.ParticipatesIn, 0.8, "brought together|brings together|bringing together", isPassive: true),
        Rule("attended-by", RelationTypes.ParticipatesIn, 0.85, "attended by", isPassive: true),
        Rule("joins-event", RelationTypes.ParticipatesIn, 0.85, "join|joins|joined"),
        Rule("holds", RelationTypes.Hosts, 0.75, "hold|holds|held|host|hosts|hosted|hosting|played host to|plays host to"),
        Rule("hosted-by", RelationTypes.Hosts, 0.8, "hosted by", isPassive: true),
        Rule(HeldInRule, RelationTypes.LocatedIn, 0.8, "held in|take place in|takes place in|took place in|taking place in"),
        Rule("organizes", RelationTypes.Organizes, 0.75, "organize|organizes|organized|organizing|organise|organises|organised|organising|convene|convenes|convened|convening"),
        Rule("organized-by", RelationTypes.Organizes, 0.8, "organized by|organised by|convened by", isPassive: true),
        Rule("meets", RelationTypes.Meets, 0.8, "met|met with|meets with|meet with|meeting with|held talks with|hold talks with|had talks with|held a meeting with|had a meeting with|sat down with|met by|received by|sat down for talks with|held a phone call with|had a phone call with|held a phone conversation with|had a phone conversation with|held a telephone conversation with|had a telephone conversation with|spoke by phone with|spoke by telephone with|spoke on the phone with|conferred with|hosted talks with"),
        Rule("holds-meeting-with", RelationTypes.Meets, 0.75, "held|holds|had", "with", FunctionWords.Set("meeting meetings talks")),
        Rule("holds-talks-with", RelationTypes.Meets, 0.75, "held talks|hold talks|holds talks|had talks", "with"),
        Rule("spent-time-with", RelationTypes.Meets, 0.7, "spent|spends", "with", FunctionWords.Set("day evening hour hours time afternoon morning weekend")),
        Rule(ReceivesRule, RelationTypes.Meets, 0.75, "received|receives|hosted|hosts"),
        Rule(EachOtherRule, RelationTypes.Meets, 0.8, "met|meet|held talks|met each other|meeting between|talks between"),
        Rule("deploys-to", RelationTypes.DeploysTo, 0.85, "sent|send|sends|sending|deployed|deploy|deploys|dispatched", "to", Forces),
        Rule("deploys-in", RelationTypes.DeploysTo, 0.85, "deployed|deploy|deploys|deploying|stationed|stations|stationing", "in", Forces),
        Rule(HasForcesRule, RelationTypes.DeploysTo, 0.8, "has|have|keeps|maintains", "in", Forces),
        Rule(ForcesSentRule, RelationTypes.DeploysTo, 0.8, "sent to|deployed to|deployed in|stationed in|dispatched to"),
        Rule("sanctions", RelationTypes.Sanctions, 0.75, "sanctioned"),
        Rule("sanctioned-by", RelationTypes.Sanctions, 0.75, "sanctioned by", isPassive: true),
        Rule("imposes-sanctions-on", RelationTypes.Sanctions, 0.85, "imposed|imposes|impose|imposing|slapped|slaps|placed|puts", "on", FunctionWords.Set("sanctions")),
        Rule("imposes-sanctions-on", RelationTypes.Sanctions, 0.85, "imposed|imposes|impose|imposing", "against", FunctionWords.Set("sanctions")),
        Rule("chairs", RelationTypes.Chairs, 0.85, "chairs|co-chairs|chaired|co-chaired|presides over"),
        Rule("used-to-chair", RelationTypes.Chairs, 0.75, "used to chair|used to co-chair", isPast: true),
        Rule("leads", RelationTypes.Leads, 0.75, "heads|leads|co-leads|runs|commands|is in charge of|is at the helm of|has been in charge of|has been at the helm of|has led|has headed|has been leading|has been running|has run"),
        Rule(LedRule, RelationTypes.Leads, 0.75, "led|co-led|headed|ran|ruled|commanded|used to lead|used to head|used to run|was in charge of|was at the helm of", isPast: true),
        Rule("chaired-by", RelationTypes.Chairs, 0.8, "chaired by|presided over by", isPassive: true),
        Rule("led-by", RelationTypes.Leads, 0.8, "led by|headed by|run by|commanded by", isPassive: true),
        Rule("founded", RelationTypes.Founded, 0.8, "founded|co-founded"),
        Rule(SetUpRule, RelationTypes.Founded, 0.75, "set up|established|launched|created"),
        Rule("founded-by", RelationTypes.Founded, 0.8, "founded by|co-founded by", isPassive: true),
        Rule(SetUpRule + "-by", RelationTypes.Founded, 0.75, "set up by|established by|created by|launched by", isPassive: true),
        Rule("member-of", RelationTypes.MemberOf, 0.85, $"{MembersPhrase}|are members of|became a member of|become a member of|becomes a member of|remains a member of|remain members of|been a member of|been members of|sits on|serves on|sits on the board of|serves on the board of"),
        Rule(SitsInRule, RelationTypes.MemberOf, 0.8, "sits in|serves in"),
        Rule(MembersRule, RelationTypes.MemberOf, 0.85, "members include|members are|member states include|member states are|member countries include|member countries are", isPassive: true),
        Rule(MadeUpRule, RelationTypes.MemberOf, 0.75, "comprises|comprising|is made up of|made up of|consists of|is composed of|composed of|groups together|includes", isPassive: true),
        Rule(Validity.JoinedRule, RelationTypes.MemberOf, 0.7, "joined|joins"),
        Rule(Validity.ElectedRule, RelationTypes.MemberOf, 0.75, "elected to|re-elected to|appointed to|elected as a member of"),
        Rule("joined-by", RelationTypes.MemberOf, 0.7, "joined by", isPassive: true),
        Rule(Validity.LeftBodyRule, RelationTypes.MemberOf, 0.75, "left|quit|quits|resigned from|withdrew from|resigned from the board of|stepped down from|quit the board of|left the board of", ends: true),
        Rule(Validity.LeftWorkRule, RelationTypes.WorksFor, 0.7, "quit|quits|resigned from|retired from|fired by|sacked by|dismissed by", ends: true),
        Rule(BelongsRule, RelationTypes.PartOf, 0.8, "is part of|is a part of|belongs to|belong to"),
        Rule("part-of", RelationTypes.PartOf, 0.8, "owned by|bought by|acquired by|taken over by|majority-owned by|wholly-owned by|part-owned by|co-owned by|is a subsidiary of|is a unit of|is a division of"),
        Rule(BoughtRule, RelationTypes.PartOf, 0.7, "bought|acquired|buys|acquires|has bought|has acquired|owns", isPassive: true),
        Rule("based-in", RelationTypes.BasedIn, 0.85, "based in|headquartered in|has its headquarters in|has its seat in|whose headquarters are in|whose headquarters is in|whose seat is in"),
        Rule(LocatedRule, RelationTypes.BasedIn, 0.85, "is located in|is situated in"),
        Rule("lives-in", RelationTypes.BasedIn, 0.75, "lives in|resides in"),
        Rule("works-for", RelationTypes.WorksFor, 0.8, "works for|works at|is working for|is working at|employed by|employed at|is an employee of"),
        Rule(Validity.StartedRule, RelationTypes.WorksFor, 0.75, "started working for|started working at|began working for|began working at|started work at|began work at|went to work for"),
        Rule("worked-for", RelationTypes.WorksFor, 0.75, "worked for|worked at|used to work for|used to work at|taught at|played for|was employed by|was employed at", isPast: true),
        Rule("plays-for", RelationTypes.WorksFor, 0.75, "plays for"),
        Rule("works-at", RelationTypes.WorksFor, 0.75, "works as|teaches|lectures", "at"),
        Rule("works-at", RelationTypes.WorksFor, 0.7, "does|doing|conducts|conducting", "at", FunctionWords.Set("research work doctorate phd fieldwork")),
        Rule("represents", RelationTypes.Represents, 0.75, "represents|represented|representing"),
        Rule(SpeaksForRule, RelationTypes.SpokespersonFor, 0.75, "speaks for"),
        Rule("represented-by", RelationTypes.Represents, 0.75, "represented by", isPassive: true),
        Rule("signed-with", RelationTypes.Signed, 0.75, "signed|signs|signing|inked", "with", Deals),
        Rule(SignedTogetherRule, RelationTypes.Signed, 0.75, "signed|sign|inked"),
        Rule(SignedByRule, RelationTypes.Signed, 0.75, "signed by"),
    }.SelectMany(rules => rules));

    /// <summary>Whether a word in lower case can begin a phrase.</summary>
    public static bool Begins(string word) => Rules.Begins(word);

    /// <summary>What the longest phrase at a place may say and how many tokens it has; nothing where there is none.</summary>
    public static (VerbRule[] Rules, int Length) At(List<Token> tokens, int at, int end)
    {
        if (Rules.LongestAt(CollectionsMarshal.AsSpan(tokens), static token => token.Lower, at, end) is (var length, { } rules))
            return (rules, length);
        if (AdverbsBehind(tokens, at, end) is var adverbs and > 0 && Rules.LongestAt([tokens[at], .. CollectionsMarshal.AsSpan(tokens)[(at + 1 + adverbs)..Math.Min(end, at + 1 + adverbs + LongestMembership)]], static token => token.Lower, 0, Math.Min(end - at - adverbs, LongestMembership)) is (var plain and > 1, { } ofPlain))
            return (ofPlain, plain + adverbs);
        return MembershipLength(tokens, at, end) is var members and > 0 && Rules.TryGet(MembersPhrase, out var ofMembers) ? (ofMembers, members) : ([], 0);
    }

    private const string MembersPhrase = "is a member of";

    // "are both members of", "is also a founding member of", "is one of the core members of", "became a full member state of": what may stand between is no phrase of its own.
    private static int MembershipLength(List<Token> tokens, int copula, int end)
    {
        if (!Copulas.Contains(tokens[copula].Lower))
            return 0;
        var at = copula + 1 + AdverbsBehind(tokens, copula, end);
        if (at + 2 < end && tokens[at].Is("one") && tokens[at + 1].Is("of") && tokens[at + 2].Is("the"))
            at += 3;
        else if (at < end && tokens[at].Is("a"))
            at++;
        while (at < end && at - copula < LongestMembership && KindsOfMembers.Contains(tokens[at].Lower))
            at++;
        if (at + 1 >= end || !(tokens[at].Lower is "member" or "members"))
            return 0;
        at += StatesOfUnions.Contains(tokens[at + 1].Lower) ? 2 : 1;
        return at < end && tokens[at].Is("of") ? at + 1 - copula : 0;
    }

    // "is now part of", "is also a subsidiary of"
    private static int AdverbsBehind(List<Token> tokens, int copula, int end)
    {
        if (!Copulas.Contains(tokens[copula].Lower))
            return 0;
        var at = copula + 1;
        while (at < end && FunctionWords.IsAdverb(tokens[at].Lower) && !FunctionWords.IsNegation(tokens[at].Lower))
            at++;
        return at - copula - 1;
    }

    private const int LongestMembership = 8;

    private static readonly HashSet<string> Copulas = FunctionWords.Set("is are became become becomes remains remain been");

    private static readonly HashSet<string> KindsOfMembers = FunctionWords.Set("founding full permanent non-permanent senior leading long-time longtime long-standing longstanding active key prominent core original new newest");

    /// <summary>What a member of a union is called besides, one or several.</summary>
    public static readonly HashSet<string> StatesOfUnions = FunctionWords.Set("state states country countries nation nations");

    /// <summary>What the names of all of them begin with.</summary>
    public const string Prefix = "verb-";

    private static IEnumerable<(string Phrase, VerbRule Rule)> Rule(string name, RelationType type, double confidence, string phrases, string? preposition = null, HashSet<string>? needs = null, bool isPassive = false, bool ends = false, bool isPast = false) =>
        phrases.Split('|').Select(phrase => (phrase, new VerbRule(Prefix + name, type, preposition, needs, isPassive, type == RelationTypes.Meets || type == RelationTypes.Sanctions, ends, isPast, confidence)));

    private static PhraseTable<VerbRule[]> TableOf(IEnumerable<(string Phrase, VerbRule Rule)> rules)
    {
        var table = new PhraseTable<VerbRule[]>(places: 1_024);
        foreach (var ofPhrase in rules.GroupBy(rule => rule.Phrase, rule => rule.Rule, StringComparer.Ordinal))
            table.TryAdd(ofPhrase.Key, [.. ofPhrase]);
        return table;
    }
}
