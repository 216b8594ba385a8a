using Graph.Extraction.Dates;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>The words that tell what a name names.</summary>
internal static class NameWords
{
    /// <summary>Heads of names of organisations.</summary>
    public static readonly HashSet<string> OrganizationHeads = FunctionWords.Set(
        "organization organisation council committee commission ministry agency command union party parliament congress senate assembly court tribunal bank fund foundation association federation alliance league university college institute institution school hospital church army navy force forces guard police bureau department office service services authority board company corporation corp corp. inc inc. ltd ltd. group holdings airlines airways news times post journal tribune herald gazette press wire courier chronicle mail observer media network television tv radio center centre club team movement front brigade campaign administration government cabinet secretariat treaty-organization bloc coalition society trust chamber syndicate exchange directorate inspectorate observatory mission delegation embassy consulate caucus house staff watch band kommersant duma knesset bundestag taskforce task-force initiative laboratory labs motors electric industries systems technologies partners llc plc");

    // Nouns that nothing but a company is called by.
    private const string Makers = "carmaker automaker steelmaker chipmaker drugmaker planemaker shipbuilder brokerage";

    /// <summary>Nouns before its name by which a company is told: "steelmaker Karst Metals".</summary>
    public static readonly HashSet<string> Companies = FunctionWords.Set($"{Makers} airline retailer manufacturer lender insurer miner supplier operator conglomerate startup start-up developer supermarket");

    /// <summary>Plain nouns that describe the body whose name follows: "the banking giant X", "the NGO X".</summary>
    public static readonly HashSet<string> BodyNouns = FunctionWords.Set(
        $"company companies bank militia magazine newspaper daily weekly agency conglomerate firm giant group {Makers} maker brand club team band broadcaster station channel website portal party airline railway operator retailer publisher studio label festival institute university ngo charity startup start-up union federation association foundation tank think-tank organization organisation network confederation coalition alliance consortium store chain supermarket consultancy lender insurer brewery grid utility watchdog");

    /// <summary>Plain nouns behind the name of a body: "the X rebel group".</summary>
    public static readonly HashSet<string> GroupNouns = FunctionWords.Set(
        $"group groups militia militias party movement faction newspaper magazine daily weekly tabloid broadcaster station channel website portal agency company firm bank airline {Makers} manufacturer retailer ngo charity club organization organisation rebels militants insurgents fighters gunmen gang cartel");

    /// <summary>Those of them before which a town would hardly stand.</summary>
    public static readonly HashSet<string> NamedGroupNouns = FunctionWords.Set("militia militias party movement faction newspaper magazine daily tabloid rebels militants insurgents fighters gang cartel");

    /// <summary>Before the noun of a group behind its name: "the X rebel group".</summary>
    public static readonly HashSet<string> ArmedAdjectives = FunctionWords.Set("rebel militant insurgent jihadist guerrilla separatist");

    /// <summary>What publishes under a name without an article: "told X newspaper".</summary>
    public static readonly HashSet<string> PaperNouns = FunctionWords.Set("newspaper magazine daily weekly tabloid");

    /// <summary>Plain nouns that end an appositive of a body: "X, a bank in Y"; a maker or a publisher may be a person.</summary>
    public static readonly HashSet<string> ApposedBodies = FunctionWords.Set(
        $"company bank magazine newspaper broadcaster airline {Makers} conglomerate firm party ngo charity foundation organization organisation agency university union club militia movement website portal group network subsidiary bloc alliance daily weekly tabloid");

    /// <summary>Plain nouns of places, before "of" and their names or behind them.</summary>
    public static readonly HashSet<string> PlaceNouns = FunctionWords.Set(
        "town towns hometown birthplace city cities village villages hamlet hamlets province provinces district districts region regions municipality municipalities governorate governorates county counties suburb suburbs island islands neighborhood neighborhoods neighbourhood neighbourhoods airport airports port ports");

    /// <summary>Nouns of what has a house.</summary>
    public static readonly HashSet<string> Houses = FunctionWords.Set(
        "university college school hospital clinic museum academy library laboratory institute theater theatre church cathedral mosque temple synagogue monastery court prison jail gallery opera zoo house hotel restaurant cafe café pub hostel nightclub bakery bookshop stadium arena airport station palace castle cemetery factory plant refinery camp");

    /// <summary>Heads of names of events.</summary>
    public static readonly HashSet<string> EventHeads = FunctionWords.Set(
        "summit conference forum contest games olympics championship championships cup open festival convention talks meeting dialogue referendum election elections war protests revolution ceremony session");

    public static readonly HashSet<string> PlaceHeads = FunctionWords.Set(
        "river lake sea ocean mountain mountains valley island islands peninsula gulf bay desert province region district county city town village street avenue road square airport port station bridge border strait canal park territory oblast coast hills heights basin beach");

    /// <summary>Small words inside a name.</summary>
    public static readonly HashSet<string> PersonParticles = FunctionWords.Set("de la del della di da dos von van der den bin bint ibn al el ben ter le du y abu");

    /// <summary>Capitalised words that are no names by themselves.</summary>
    public static readonly HashSet<string> NeverNames = FunctionWords.Set(
        "i god internet twitter-user am pm a.m. p.m. gmt est edt utc covid covid-19 covid19 coronavirus tv dna gdp ok usd eur q&a faq ceo breaking exclusive live video photo image watch read more christmas easter ramadan english-language republican democratic democrat republicans democrats english islamic muslim muslims christian christians jewish catholic islam jews jan feb mar monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december asian-american african-american latino latinos hispanic hispanics bitcoin id ex-");

    /// <summary>Adjectives of continents and the like: they point at no state.</summary>
    public static readonly HashSet<string> Adjectives = FunctionWords.Set("european asian african western eastern northern southern central american-led arab nordic baltic balkan latin north south east west mid-east middle-eastern");

    /// <summary>Whether double quotation marks stand right before and behind a name.</summary>
    public static bool IsInQuotationMarks(List<Token> tokens, TokenRange name) =>
        name.First > 0 && name.End < tokens.Count && tokens[name.First - 1].IsDoubleQuote && tokens[name.End].IsDoubleQuote;

    /// <summary>Whether a word may be part of a name: it has a capital and is not one of <see cref="NeverNames"/>, a weekday or a month that is nobody's name.</summary>
    public static bool MayBePart(Token token) => token.IsCapitalised && !NeverNames.Contains(token.Lower) && !DateReader.IsWeekday(token)
        && !(DateReader.IsMonth(token) && token.Lower is not ("may" or "mar." or "april" or "june"));
}
