using Graph.Extraction.Words;

namespace Graph.Extraction.Offices;

/// <summary>The words that titles are made of: a head, and before it rank and field.</summary>
internal static class OfficeWords
{
    /// <summary>Titles of several words come before the heads that they end in.</summary>
    public static readonly IReadOnlyDictionary<string, OfficeKind> Titles = new Dictionary<string, OfficeKind>(StringComparer.Ordinal)
    {
        ["president"] = OfficeKind.President, ["king"] = OfficeKind.President, ["queen"] = OfficeKind.President, ["emperor"] = OfficeKind.President,
        ["emir"] = OfficeKind.President, ["sultan"] = OfficeKind.President, ["head of state"] = OfficeKind.President, ["monarch"] = OfficeKind.President,
        ["prime minister"] = OfficeKind.Premier, ["premier"] = OfficeKind.Premier, ["chancellor"] = OfficeKind.Premier, ["head of government"] = OfficeKind.Premier,
        ["taoiseach"] = OfficeKind.Premier,
        ["minister"] = OfficeKind.Minister, ["secretary of state"] = OfficeKind.Minister, ["attorney general"] = OfficeKind.Minister,
        ["foreign secretary"] = OfficeKind.Minister, ["home secretary"] = OfficeKind.Minister, ["defense secretary"] = OfficeKind.Minister,
        ["defence secretary"] = OfficeKind.Minister, ["treasury secretary"] = OfficeKind.Minister, ["health secretary"] = OfficeKind.Minister,
        ["secretary of defense"] = OfficeKind.Minister, ["secretary of the treasury"] = OfficeKind.Minister,
        ["spokesman"] = OfficeKind.Spokesperson, ["spokeswoman"] = OfficeKind.Spokesperson, ["spokesperson"] = OfficeKind.Spokesperson,
        ["press secretary"] = OfficeKind.Spokesperson, ["spokesmen"] = OfficeKind.Spokesperson,
        ["chair"] = OfficeKind.Chair, ["chairman"] = OfficeKind.Chair, ["chairwoman"] = OfficeKind.Chair, ["chairperson"] = OfficeKind.Chair,
        ["leader"] = OfficeKind.Leader, ["head"] = OfficeKind.Leader, ["director"] = OfficeKind.Leader, ["director general"] = OfficeKind.Leader,
        ["director-general"] = OfficeKind.Leader, ["executive director"] = OfficeKind.Leader, ["managing director"] = OfficeKind.Leader,
        ["secretary general"] = OfficeKind.Leader, ["secretary-general"] = OfficeKind.Leader, ["general secretary"] = OfficeKind.Leader,
        ["chief executive"] = OfficeKind.Leader, ["chief executive officer"] = OfficeKind.Leader, ["ceo"] = OfficeKind.Leader, ["chief"] = OfficeKind.Leader,
        ["governor"] = OfficeKind.Leader, ["mayor"] = OfficeKind.Leader, ["commander"] = OfficeKind.Leader, ["commissioner"] = OfficeKind.Leader,
        ["speaker"] = OfficeKind.Leader, ["boss"] = OfficeKind.Leader, ["chief of staff"] = OfficeKind.Staff, ["campaign manager"] = OfficeKind.Staff,
        ["ambassador"] = OfficeKind.Representative, ["envoy"] = OfficeKind.Representative, ["representative"] = OfficeKind.Representative,
        ["special envoy"] = OfficeKind.Representative, ["permanent representative"] = OfficeKind.Representative, ["consul"] = OfficeKind.Representative,
        ["negotiator"] = OfficeKind.Representative, ["high representative"] = OfficeKind.Representative, ["delegate"] = OfficeKind.Representative,
        ["senator"] = OfficeKind.Member, ["sen."] = OfficeKind.Member, ["rep."] = OfficeKind.Member, ["congressman"] = OfficeKind.Member,
        ["congresswoman"] = OfficeKind.Member, ["lawmaker"] = OfficeKind.Member, ["member"] = OfficeKind.Member, ["mp"] = OfficeKind.Member,
        ["legislator"] = OfficeKind.Member, ["gov."] = OfficeKind.Leader,
        ["adviser"] = OfficeKind.Staff, ["advisor"] = OfficeKind.Staff, ["aide"] = OfficeKind.Staff, ["analyst"] = OfficeKind.Staff, ["strategist"] = OfficeKind.Staff,
        ["economist"] = OfficeKind.Staff, ["correspondent"] = OfficeKind.Staff, ["editor"] = OfficeKind.Staff, ["professor"] = OfficeKind.Staff,
        ["secretary"] = OfficeKind.Leader, ["judge"] = OfficeKind.Staff, ["prosecutor"] = OfficeKind.Staff, ["lawyer"] = OfficeKind.Staff,
        ["reporter"] = OfficeKind.Staff, ["journalist"] = OfficeKind.Staff, ["anchor"] = OfficeKind.Staff, ["columnist"] = OfficeKind.Staff,
        ["founder"] = OfficeKind.Founder, ["co-founder"] = OfficeKind.Founder, ["general"] = OfficeKind.Staff,
    };

    public const int LongestTitle = 4;

    /// <summary>Rank and field: what may stand before a head and belongs to the office.</summary>
    public static readonly HashSet<string> Modifiers = FunctionWords.Set(
        "deputy vice first second senior chief top general acting interim special permanent executive associate assistant foreign defense defence interior finance financial economy economic health energy justice education trade transport agriculture culture environment home security labor labour prime state press national information emergency industry development communications digital media policy campaign party opposition house senate parliament parliamentary presidential military political commerce treasury tourism sports science communications-and affairs group company majority minority democratic republican");

    public static readonly HashSet<string> Former = FunctionWords.Set("former ex late one-time onetime ousted then outgoing-former erstwhile ex-");

    public static readonly HashSet<string> Deputy = FunctionWords.Set("deputy vice assistant associate");

    /// <summary>Words of courtesy before a person's name.</summary>
    public static readonly IReadOnlyDictionary<string, char?> Honorifics = new Dictionary<string, char?>(StringComparer.Ordinal)
    {
        ["mr."] = 'm', ["mr"] = 'm', ["mrs."] = 'f', ["mrs"] = 'f', ["ms."] = 'f', ["ms"] = 'f', ["miss"] = 'f', ["sir"] = 'm', ["lord"] = 'm', ["lady"] = 'f',
        ["dr."] = null, ["dr"] = null, ["prof."] = null, ["rev."] = null, ["gen."] = null, ["lt."] = null, ["col."] = null, ["col"] = null, ["capt."] = null,
        ["maj."] = null, ["sgt."] = null, ["adm."] = null, ["captain"] = null, ["colonel"] = null, ["sheik"] = 'm', ["sheikh"] = 'm', ["pope"] = 'm',
        ["reverend"] = null, ["father"] = 'm', ["sister"] = 'f', ["prince"] = 'm', ["princess"] = 'f', ["sheriff"] = null, ["officer"] = null, ["hon."] = null,
        ["major"] = null, ["lieutenant"] = null, ["admiral"] = null, ["ayatollah"] = 'm', ["archbishop"] = 'm', ["bishop"] = 'm', ["cardinal"] = 'm',
    };
}
