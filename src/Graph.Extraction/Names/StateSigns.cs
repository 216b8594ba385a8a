using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// States that nobody lists, by what an article says that they have: "Ruritania's army" and "Ruritania's parliament", "the ambassadors of
/// Ruritania and Karst" and "Ruritania's envoy", an adjective, "Ruritanian", a capital where its head of government is told of, and what it
/// joined. A ruler has an army, and a region a parliament; two such words of which one is of no ruler, or for a place of no region, tell a
/// state, and three for a place whatever they are.
/// </summary>
internal sealed class StateSigns(AnnotatedArticle article, List<(TokenRange Range, EntityType Type)> names, Func<int, bool> mayBeState)
{
    private const int MostListed = 6;
    private const int MostModifiers = 2;

    private static readonly HashSet<string> Powers = FunctionWords.Set("government army military troops ambassador");
    private static readonly HashSet<string> Institutions = FunctionWords.Set("parliament citizens constitution");
    private static readonly HashSet<string> OfStates = FunctionWords.Set("embassy borders sovereignty airspace navy");
    private static readonly HashSet<string> OfRulersToo = [.. Powers, .. FunctionWords.Set("forces soldiers envoy minister")];
    private static readonly HashSet<string> OfRegionsToo = [.. Institutions, .. FunctionWords.Set("government president capital adjective")];
    private static readonly HashSet<string> Fields = FunctionWords.Set("foreign defence defense");

    /// <summary>What neither a club nor a company has: "Ruritania's army", "the government of Ruritania".</summary>
    public static readonly HashSet<string> Organs = [.. Powers, .. Institutions, .. OfStates];

    private static readonly HashSet<string> Several = FunctionWords.Set("ambassadors envoys governments armies parliaments embassies");

    private readonly Dictionary<string, HashSet<string>> _signs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofPersons = new(StringComparer.Ordinal);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The names of them.</summary>
    public IEnumerable<string> Find()
    {
        for (var at = 0; at + 1 < Tokens.Count; at++)
        {
            if (at > 1 && Tokens[at - 1].Kind == TokenKind.Possessive)
                NoteOwned(at);
            else if (at > 0 && at + 2 < Tokens.Count && Tokens[at].Is("government") && Tokens[at + 1].Is("of") && Tokens[at - 1].Is("the"))
                Note(at + 2, "government");
            else if (Tokens[at + 1].Lower is "of" or "to" && (Several.Contains(Tokens[at].Lower) || Tokens[at].Is("ambassador") && Tokens[at + 1].Is("to")))
                NoteListed(at);
            else if (at > 0 && Joins(at))
                Note(at - 1, "joined");
        }

        if (_signs.Count == 0)
            return [];
        foreach (var token in Tokens)
            if (token is { IsWord: true, IsCapitalised: true })
                NoteAdjective(token.Text);
        NoteKinds();
        return _signs.Where(signs => signs.Value.Count > 1).Select(signs => signs.Key).Where(IsState);
    }

    // "Ruritania's army", "Ruritania's Foreign Ministry", "Ruritania's new prime minister"
    private void NoteOwned(int owned)
    {
        var thing = owned;
        while (thing + 1 < Tokens.Count && thing - owned < MostModifiers && (Tokens[thing].Lower is "deputy" or "new" or "prime" or "interim" or "acting" || OfficeWords.Former.Contains(Tokens[thing].Lower)))
            thing++;
        var word = Tokens[thing].Lower;
        if (Fields.Contains(word) && thing + 1 < Tokens.Count && Tokens[thing + 1].Lower is "ministry" or "minister")
            word = Tokens[thing + 1].Lower;
        // "Ruritania's ambassador to Norway": no ruler is written for where he sends one.
        if (word is "ambassador" or "envoy" && thing + 1 < Tokens.Count && Tokens[thing + 1].Is("to"))
            word = "embassy";
        if (OfRulersToo.Contains(word) || OfRegionsToo.Contains(word) || OfStates.Contains(word) || word is "ministry")
            Note(owned - 2, word);
        if (word is "capital" && Enumerable.Range(thing, article.Sentences[article.SentenceAt(thing)].End - thing).Any(IsHeld))
            Note(owned - 2, "seat");
    }

    // "In Ruritania's capital, Velt, President Ana Orlova left"
    private bool IsHeld(int first) =>
        article.OfficeFrom(first) is { Range.End: var end } office && (office.IsOfStatesAlone || office.Title.Title is "president") && end < Tokens.Count && Tokens[end].IsCapitalised;

    // "Ruritania applied for EU membership", "Ruritania joined NATO"
    private bool Joins(int verb)
    {
        var body = verb + 1;
        if (Tokens[verb].Lower is "applied" or "bid" && Tokens[body].Is("for"))
            body++;
        else if (!Tokens[verb].Is("joined"))
            return false;
        if (body < Tokens.Count && Tokens[body].Is("the"))
            body++;
        return body < Tokens.Count && Tokens[body].Text is "EU" or "NATO" or "UN";
    }

    // "the ambassadors of Ruritania and Karst"
    private void NoteListed(int office)
    {
        for (var at = office + 2; at < Tokens.Count && at <= office + (2 * MostListed); at += 2)
        {
            Note(at, Tokens[office].Lower);
            if (at + 1 >= Tokens.Count || !(Tokens[at + 1].Text is "," || Tokens[at + 1].Is("and")))
                return;
        }
    }

    private void Note(int name, string sign)
    {
        if (!mayBeState(name) || name > 0 && Tokens[name - 1] is { IsWord: true, IsCapitalised: true } before && !FunctionWords.IsDeterminer(before.Lower) && !FunctionWords.Prepositions.Contains(before.Lower))
            return;
        if (!_signs.TryGetValue(Tokens[name].Text, out var signs))
            _signs.Add(Tokens[name].Text, signs = new(StringComparer.Ordinal));
        signs.Add(sign);
    }

    // "Ruritanian" of "Ruritania", "Velmarian" of "Velmar"
    private void NoteAdjective(string word)
    {
        foreach (var ending in Endings)
            if (word.EndsWith(ending, StringComparison.Ordinal) && _signs.TryGetValue(word[..^ending.Length], out var signs))
                signs.Add("adjective");
    }

    private static readonly string[] Endings = ["n", "an", "ian", "ese", "i", "ish"];

    // What the network sees in the names that have such signs.
    private void NoteKinds()
    {
        foreach (var (range, type) in names)
        {
            if (range.Length == 1)
                (type == EntityType.Place ? _places : _others).Add(Tokens[range.First].Text);
            else if (type == EntityType.Person)
                _ofPersons.UnionWith([Tokens[range.First].Text, Tokens[range.End - 1].Text]);
        }
    }

    // Somebody who is named in full is none, whatever he has.
    private bool IsState(string name)
    {
        if (_ofPersons.Contains(name))
            return false;
        var signs = _signs[name];
        return _places.Contains(name) && !_others.Contains(name) ? signs.Count > 2 || signs.Any(sign => !OfRegionsToo.Contains(sign)) : signs.Any(sign => !OfRulersToo.Contains(sign));
    }
}
