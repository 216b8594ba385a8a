using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>Who "attacked the town" or "defended the bridge" with arms has said nothing of it; who "attacked the council for its silence" has.</summary>
internal sealed class Blows(AnnotatedArticle article)
{
    private static readonly HashSet<string> Words = FunctionWords.Set("attack assail blast defend defense defence take hit strike fire push");

    // They strike and are struck.
    private static readonly HashSet<string> Fighting = FunctionWords.Set("troop soldier fighter militant rebel insurgent gunman attacker assailant tank aircraft");

    private static readonly HashSet<string> Struck = new(
        [.. Fighting, .. FunctionWords.Set("town village city base camp convoy checkpoint position outpost station house home building school hospital church mosque market bridge port airport airfield ship tanker vessel boat bus car train truck vehicle patrol civilian resident inhabitant villager migrant guard crowd passenger refinery depot plant pipeline warehouse headquarters barracks gunmen territory area district suburb outskirts frontline trench target")], StringComparer.Ordinal);

    // Few articles tell of such a blow, so that these are made once they are asked for.
    private TokenSet? _places;
    private TokenSet? _persons;

    private TokenSet Places => _places ??= TokenSet.Of(
        article.Tokens.Count, article.Mentions.Where(mention => mention.Chain.Type == EntityType.Place).Select(mention => article.HeadOf(mention.Range)));

    private TokenSet Persons => _persons ??= TokenSet.Of(
        article.Tokens.Count, article.Mentions.Where(mention => mention.Chain.Type == EntityType.Person).Select(mention => article.HeadOf(mention.Range)));

    // "the troops attacked Ruritania", "a cyber attack on the bank", "carried out an attack on the bank"
    private bool IsByArms(int cue)
    {
        if (article.Tags[cue].Universal == "VERB")
            return article.Tree.Child(cue, "nsubj") is { } doer && Armed.Contains(article.LemmaOf(doer));
        return article.LemmaOf(cue) == "attack" && (cue > 0 && Means.Contains(article.Tokens[cue - 1].Lower) || article.Tree.LabelOf(cue) == "obj" && article.Tree.HeadOf(cue) is >= 0 and var deed && Waging.Contains(article.LemmaOf(deed)));
    }

    private static readonly HashSet<string> Armed = new(
        [.. Fighting, .. FunctionWords.Set("troops force forces army navy bomber jet plane warplane helicopter drone missile lion tiger bear shark dog crocodile leopard elephant bull wolf snake hyena mob militia militiaman guerrilla guerilla pirate hacker warship")], StringComparer.Ordinal);

    private static readonly HashSet<string> Means = FunctionWords.Set("cyber bomb arson suicide terror terrorist knife acid drone missile rocket mortar gun grenade militant rebel air ground poison gas heart armed deadly bloody hacking");

    private static readonly HashSet<string> Waging = FunctionWords.Set("carry stage mount commit conduct perpetrate claim plot plan prepare repel foil thwart survive");

    /// <summary>Whether what a cue is said to tell of is struck by arms.</summary>
    public bool Fall(int cue, TokenRange told)
    {
        if (!Words.Contains(article.LemmaOf(cue)))
            return false;
        if (IsByArms(cue))
            return true;
        var head = article.HeadOf(told);
        // "Orlova defended the pipeline", "attacked the building of the wall": with words.
        if (article.Tree.Child(cue, "nsubj") is { } doer && Persons.Contains(doer) || head + 2 < told.End && article.Tokens[head + 1].Is("of") && !article.Tokens[head + 2].IsCapitalised)
            return false;
        if (!Struck.Contains(article.LemmaOf(head)) && !Places.Contains(head))
            return false;
        for (var at = head + 1; at < told.End; at++)
            if (article.Tokens[at].Lower is "for" or "as" or "over")
                return false;
        return true;
    }
}
