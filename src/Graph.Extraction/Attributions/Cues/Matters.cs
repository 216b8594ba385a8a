using Graph.Extraction.Annotation;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>
/// What is a matter of words: one "lays out a plan", "brushes off the criticism" and "walks back a threat" by saying so, but lays out nets, brushes off
/// snow and walks back a dog by hand. A matter is told by its noun, by the ending of an abstract one or as a report of its own.
/// </summary>
internal static class Matters
{
    private static readonly HashSet<string> Nouns = FunctionWords.Set(
        "plan agenda vision case path roadmap role record stake difference strategy guideline detail fact reason cause thought theme issue problem question answer matter affair law bill rule tax levy toll fee tariff price cost wage pay budget cut deal pact treaty accord contract term bid offer approach attempt move step measure change reform programme program project scheme system process objective aim mandate threat risk danger chance prospect row scandal war conflict strike protest vote poll campaign contest talk speech statement phrase label moniker tweet letter book article story gossip insult joke taunt appeal proposal motion principle value right power duty delay failure loss success result defeat victory behaviour behavior conduct attitude stance past history legacy career need interest benefit impact effect harm damage hardship gender race age health wealth sentence judgment judgement decree ban boycott blockade trade deficit debt loan growth crime abuse fraud habit lifestyle culture practice method handling rhetoric language tone credential leadership partnership relationship friendship membership merger takeover link tie role pressure rumor rumour evidence data finding ruling spending funding financing pricing hearing timing outlook timetable timeline schedule deadline option choice alternative amendment clause name theory dispute quarrel shortage deadlock stalemate interview outreach control strength weakness class industry sector elite establishment marriage");

    private static readonly string[] Endings = ["tion", "sion", "ment", "ness", "ity", "ance", "ence", "ancy", "ency", "acy", "ism", "dom", "logy", "tegy", "sis", "ics", "ing"];

    private static readonly HashSet<string> ThingsSo = FunctionWords.Set(
        "station ammunition plantation apartment garment monument instrument equipment regiment pavement basement cement ornament ambulance entrance fence residence audience city university facility kingdom witness harness wilderness building ceiling clothing painting drawing dressing lighting earring crossing landing railing lining covering bedding string");

    /// <summary>Whether what stands at the head of some words is a matter: a clause, what is quoted, what "it" means or an abstract noun.</summary>
    public static bool Is(AnnotatedArticle article, int head)
    {
        if (article.IsQuoted(head) || article.Tags[head].Universal is "VERB" or "AUX")
            return true;
        if (article.Tags[head].Universal is "PRON" or "DET")
            return article.Tokens[head].Lower is "it" or "this" or "that" or "these" or "those" or "what" or "how" or "why" or "whether";
        return article.Tags[head].Universal == "NOUN" && IsNoun(article.LemmaOf(head));
    }

    private static bool IsNoun(string lemma) => Nouns.Contains(lemma) || CueFrames.Find(lemma, "NOUN") is not null || !ThingsSo.Contains(lemma) && EndsAbstract(lemma);

    private static bool EndsAbstract(string lemma)
    {
        foreach (var ending in Endings)
            if (lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
