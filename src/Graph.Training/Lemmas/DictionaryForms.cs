namespace Graph.Training.Lemmas;

/// <summary>
/// The regular forms of the verbs and nouns that a dictionary has, and irregular verbs: which dictionary form a word comes from where the
/// treebanks never had it. The spelling is English's: a silent e goes before -ed and -ing, -y becomes -ie- behind a consonant, hisses take -es.
/// </summary>
internal static class DictionaryForms
{
    // Present, past and participle; one of two where the two are alike. What the treebanks have goes before it.
    private static readonly string[] IrregularVerbs =
    [
        "arise arose arisen", "awake awoke awoken", "befall befell befallen", "behold beheld", "bend bent", "beset beset", "bestride bestrode bestridden",
        "betake betook betaken", "bid bade bidden", "bind bound", "bite bit bitten", "bleed bled", "blow blew blown", "breed bred", "cast cast", "chide chid chidden",
        "cleave cleft cloven", "cling clung", "creep crept", "deal dealt", "dig dug", "draw drew drawn", "dwell dwelt", "feed fed", "flee fled", "fling flung", "fly flew flown",
        "forbear forbore forborne", "forbid forbade forbidden", "forecast forecast", "foresee foresaw foreseen", "foretell foretold", "forgo forwent forgone", "forgive forgave forgiven",
        "forsake forsook forsaken", "freeze froze frozen", "grind ground", "grow grew grown", "hide hid hidden", "kneel knelt", "lay laid", "lean leant", "leap leapt", "lend lent",
        "lie lay lain", "mislead misled", "mistake mistook mistaken", "misunderstand misunderstood", "mow mowed mown", "outbid outbid", "outdo outdid outdone", "outgrow outgrew outgrown",
        "overcome overcame overcome", "overdo overdid overdone", "overhear overheard", "override overrode overridden", "oversee oversaw overseen", "overtake overtook overtaken",
        "overthrow overthrew overthrown", "partake partook partaken", "plead pled", "prove proved proven", "rebuild rebuilt", "redo redid redone", "rend rent", "repay repaid",
        "resell resold", "retell retold", "rethink rethought", "rewrite rewrote rewritten", "ring rang rung", "rise rose risen", "saw sawed sawn", "seek sought", "sew sewed sewn",
        "shake shook shaken", "shear sheared shorn", "shed shed", "shrink shrank shrunk", "sink sank sunk", "slay slew slain", "slide slid", "sling slung", "slink slunk", "smite smote smitten",
        "sow sowed sown", "speed sped", "spill spilt", "spin spun", "spit spat", "spoil spoilt", "spring sprang sprung", "stick stuck", "sting stung", "stink stank stunk",
        "strew strewed strewn", "stride strode stridden", "strike struck stricken", "string strung", "strive strove striven", "swear swore sworn", "sweep swept", "swell swelled swollen",
        "swim swam swum", "swing swung", "tear tore torn", "thrive throve thriven", "throw threw thrown", "tread trod trodden", "undergo underwent undergone", "undertake undertook undertaken",
        "undo undid undone", "unwind unwound", "uphold upheld", "wake woke woken", "weave wove woven", "weep wept", "wind wound", "withdraw withdrew withdrawn", "withhold withheld",
        "withstand withstood", "wring wrung", "bear bore borne", "forswear forswore forsworn", "foreswear foreswore foresworn", "interweave interwove interwoven", "rescind rescinded",
    ];

    /// <summary>Every form with its Penn tag and what it may come from, the likelier one first.</summary>
    /// <param name="verbs">Lemmas of verbs, the commoner ones first.</param>
    /// <param name="nouns">Lemmas of nouns, the commoner ones first.</param>
    public static IEnumerable<IGrouping<(string Penn, string Form), string>> Of(IEnumerable<string> verbs, IEnumerable<string> nouns) =>
        IrregularVerbs.SelectMany(IrregularForms).Concat(verbs.SelectMany(VerbForms)).Concat(nouns.SelectMany(NounForms)).GroupBy(form => (form.Penn, form.Form), form => form.Lemma);

    private static IEnumerable<(string Penn, string Form, string Lemma)> IrregularForms(string line)
    {
        var forms = line.Split(' ');
        return [("VBD", forms[1], forms[0]), ("VBN", forms[^1], forms[0])];
    }

    // Whether a last consonant is doubled depends on the stress, which no list tells: those verbs are left to what was learned.
    private static IEnumerable<(string Penn, string Form, string Lemma)> VerbForms(string lemma)
    {
        yield return ("VBZ", WithS(lemma), lemma);
        if (MayDouble(lemma))
            yield break;
        var past = lemma.EndsWith('e') ? lemma + "d" : EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : lemma + "ed";
        yield return ("VBD", past, lemma);
        yield return ("VBN", past, lemma);
        yield return ("VBG", lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "ying" : EndsInSilentE(lemma) ? lemma[..^1] + "ing" : lemma + "ing", lemma);
    }

    private static IEnumerable<(string Penn, string Form, string Lemma)> NounForms(string lemma) => [("NNS", WithS(lemma), lemma)];

    private static string WithS(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ies" : lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    private static bool EndsInSilentE(string lemma) => lemma[^1] == 'e' && lemma.Length > 2 && lemma[^2] is not ('e' or 'o' or 'y');

    private static bool MayDouble(string lemma) => lemma.Length > 2 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
