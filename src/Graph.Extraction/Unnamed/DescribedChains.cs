using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Chains;
using Graph.Extraction.Occupations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Unnamed;

/// <summary>
/// Whom descriptions introduce and the text takes up again: by the same noun with "the" ("a nurse ... the nurse"), by the same owner's ("her mother ... her
/// mother"), by "he", "she" and "they" in the same sentence or the next one, and a body, town or building by "it" where it is what was told of.
/// </summary>
internal sealed class DescribedChains(AnnotatedArticle article, UnnamedTable table)
{
    // So many sentences behind its last mention a noun alone means another.
    private const int Reach = 20;

    private const int LongestPhrase = 6;

    // No sentence tells of more whom a pronoun could still mean.
    private const int MostTold = 20;

    private static readonly HashSet<string> People = FunctionWords.Set(
        "child baby kid boy girl student pupil teacher victim suspect defendant accused patient player member user person guest tourist visitor reader writer author artist citizen client customer boss friend colleague neighbour neighbor guy lady gentleman couple family nephew niece cousin parent parents grandson granddaughter husband wife uncle aunt mother father mom mum dad son daughter brother sister man woman mate partner fiance fiancee twin sibling survivor prisoner inmate hostage captive passenger pedestrian cyclist motorist refugee migrant candidate stranger employee");

    private static readonly HashSet<string> Peoples = FunctionWords.Set("people men women children kids parents guys couples families brothers sisters sons daughters friends wives husbands twins siblings folks");

    private static readonly HashSet<string> Bodies = FunctionWords.Set("team club group committee government ministry firm startup church community police army navy");

    private static readonly HashSet<string> Places = FunctionWords.Set("building house home restaurant bar cafe shop store office factory plant farm mine site camp country state nation region area neighbourhood neighborhood room hall garden forest lake coast square capital");

    // What one person has only one of.
    private static readonly HashSet<string> Owned = FunctionWords.Set("mother father mom mum dad wife husband boyfriend girlfriend fiance fiancee partner boss nephew niece uncle aunt grandmother grandfather brother sister son daughter family parents lawyer attorney mentor predecessor successor employer landlord spouse");

    private static readonly HashSet<string> Restricting = FunctionWords.Set("of for who whom whose that which where in at from with without on near to");

    private readonly Binding _binding = new(article);
    private readonly Dictionary<string, Told> _byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<(EntityChain Owner, string Noun), EntityChain> _byOwner = [];
    // Neither "I" nor "we" is "he" or "they".
    private readonly HashSet<EntityChain> _described = [];
    private List<Told> _here = [];
    private List<Told> _before = [];
    private int _sentence;

    private List<Token> Tokens => article.Tokens;

    public void Add()
    {
        foreach (var sentence in article.Sentences)
        {
            (_before, _here) = (_here, []);
            _sentence++;
            for (var at = sentence.First; at < sentence.End; at++)
                if (!article.IsQuoted(at))
                    ReadAt(at, sentence);
        }
    }

    private void ReadAt(int at, Sentence sentence)
    {
        if (table.At(at) is { } known)
        {
            // Whoever is named so is no longer somebody unnamed.
            if (article.Tags[at].Penn is "NN" or "NNS")
                _byNoun.Remove(Tokens[at].Lower);
            Note(new(known, at, _sentence, []));
        }
        else if (PersonalPronouns.GenderOf(Tokens[at].Lower) is { } gender)
            AddPronoun(at, gender, sentence);
        else if (PersonalPronouns.OfSeveral.Contains(Tokens[at].Lower))
            AddSeveral(at);
        else if (Tokens[at].Lower is "it" or "its" or "itself")
            AddThing(at, sentence);
        else if (KindOf(at) is { } type)
            AddNoun(at, type);
    }

    private EntityType? KindOf(int noun)
    {
        var (token, penn) = (Tokens[noun], article.Tags[noun].Penn);
        if (penn is not ("NN" or "NNS") && !(penn == "NNP" && article.OfficeUntil(noun + 1) is not null) || article.Dependencies[noun].Label is "compound" or "flat" || IsName(noun + 1))
            return null;
        if (penn == "NNS")
            return IsPersons(noun) ? EntityType.Group : null;
        return People.Contains(token.Lower) || OccupationWords.Default.IsHead(Tokens, noun, noun) || PersonalPronouns.GenderOfNoun(token.Lower) is not null || SpeakerResolver.Unnamed.Contains(token.Lower) || OccupationWords.Default.EndingAt(Tokens, noun + 1, noun) is not null || article.OfficeUntil(noun + 1) is { IsPlural: false } ? EntityType.Person
            : BodyKinds.Heads.Contains(token.Lower) || BodyKinds.OtherHeads.Contains(token.Lower) || Bodies.Contains(token.Lower) ? EntityType.Organization
            : PlaceFocus.Heads.Contains(token.Lower) || Places.Contains(token.Lower) ? EntityType.Place
            : null;
    }

    private bool IsPersons(int noun) => Peoples.Contains(Tokens[noun].Lower) || article.OfficeUntil(noun + 1) is { IsPlural: true } || SpeakerResolver.Unnamed.Contains(Tokens[noun].Lower)
        || OccupationWords.Default.IsHead(Tokens, noun, noun) || People.Contains(article.LemmaOf(noun));

    // "the singer Ana Orlova"
    private bool IsName(int token) => token < Tokens.Count && table.At(token) is not null && article.Tags[token].Universal == "PROPN" && Tokens[token].IsCapitalised;

    private void AddNoun(int noun, EntityType type)
    {
        if (article.Dependencies[noun].Label is "appos" || IsPredicate(noun))
            return;
        var phrase = PhraseOf(noun);
        var first = Tokens[phrase.First].Lower;
        if (OwnerOf(noun) is var (owner, from))
            AddOwned(noun, type, owner, phrase with { First = Math.Min(from, phrase.First) });
        else if (first is "the" or "this" or "that" or "these" or "those" or "both")
            AddDefinite(noun, type, phrase);
        else
            Start(noun, type, phrase);
    }

    // "She is a nurse", "as a nurse"
    private bool IsPredicate(int noun) => article.Tree.Child(noun, "cop") is not null || article.Tree.Child(noun, "case") is { } preposition && Tokens[preposition].Is("as");

    private TokenRange PhraseOf(int noun)
    {
        var first = noun;
        while (first > 0 && noun - first < LongestPhrase && Tokens[first - 1].IsWord && article.Dependencies[first - 1] is { Label: "det" or "amod" or "compound" or "nummod" or "nmod:poss", Head: var head } && (head == noun || head > first - 1 && head < noun))
            first--;
        return new TokenRange(first, noun + 1);
    }

    private (EntityChain Owner, int First)? OwnerOf(int noun)
    {
        if (article.Tree.Child(noun, "nmod:poss") is not { } owner || owner > noun)
            return null;
        return table.At(owner) is { } chain ? (chain, article.Tree.RangeOf(owner).First) : null;
    }

    private void AddOwned(int noun, EntityType type, EntityChain owner, TokenRange phrase)
    {
        var key = (owner, Tokens[noun].Lower);
        var isOne = Owned.Contains(key.Item2);
        if (isOne && _byOwner.TryGetValue(key, out var known))
            Mention(known, noun, phrase, ModifiersOf(noun));
        else
        {
            var started = Start(noun, type, phrase);
            if (isOne)
                _byOwner[key] = started;
        }
    }

    private void AddDefinite(int noun, EntityType type, TokenRange phrase)
    {
        var modifiers = ModifiersOf(noun);
        if (!IsRestricted(noun) && _byNoun.TryGetValue(Tokens[noun].Lower, out var told) && _sentence - told.Sentence <= Reach && modifiers.TrueForAll(told.Modifiers.Contains) && !IsBeside(told, noun))
            Mention(told.Chain, noun, phrase, told.Modifiers);
        else
            Start(noun, type, phrase);
    }

    // "the nurse and the nurse"
    private bool IsBeside(Told told, int noun) => article.Dependencies[noun] is { Label: "conj", Head: var other } && other == told.Head;

    private bool IsRestricted(int noun) => noun + 1 < Tokens.Count && Restricting.Contains(Tokens[noun + 1].Lower) && (article.Tree.Child(noun, "acl:relcl", "acl", "nmod") is { } behind && behind > noun);

    private List<string> ModifiersOf(int noun)
    {
        var modifiers = new List<string>();
        foreach (var child in article.Tree.ChildrenOf(noun))
            if (child < noun && noun - child < LongestPhrase && article.Dependencies[child].Label is "amod" or "compound" or "nummod")
                modifiers.Add(Tokens[child].Lower);
        return modifiers;
    }

    private EntityChain Start(int noun, EntityType type, TokenRange phrase)
    {
        var chain = table.Start(type, TokenWords.Lower(Tokens, phrase));
        chain.ToldGender = PersonalPronouns.GenderOfNoun(Tokens[noun].Lower) ?? Tokens[noun].Lower switch { "boy" or "guy" or "gentleman" or "dad" => 'm', "girl" or "lady" or "mom" or "mum" => 'f', _ => null };
        _described.Add(chain);
        Mention(chain, noun, phrase, ModifiersOf(noun));
        return chain;
    }

    private void Mention(EntityChain chain, int noun, TokenRange phrase, List<string> modifiers)
    {
        table.Mention(chain, phrase, noun, MentionKind.Nominal);
        var told = new Told(chain, noun, _sentence, modifiers);
        _byNoun[Tokens[noun].Lower] = told;
        Note(told);
    }

    private void Note(Told told)
    {
        if (_here.Count < MostTold)
            _here.Add(told);
    }

    private void AddPronoun(int at, char gender, Sentence sentence)
    {
        if (_binding.SubjectOver(at, sentence) is var place && (Find(_here) ?? Find(_before)) is not { } told)
            return;
        told.Chain.ToldGender ??= gender;
        AddPronoun(told.Chain, at);

        Told? Find(List<Told> those) => those.Find(one => one.Chain.Type == EntityType.Person && (one.Chain.Gender ?? gender) == gender && one.Head < at
            && (place is null || PersonalPronouns.IsReflexive(Tokens[at].Lower) || !_binding.IsAt(place, new TokenRange(one.Head, one.Head + 1))) && _described.Contains(one.Chain));
    }

    private void AddPronoun(EntityChain chain, int at)
    {
        table.Mention(chain, new TokenRange(at, at + 1), at, MentionKind.Pronoun);
        Note(new(chain, at, _sentence, []));
    }

    private void AddSeveral(int at)
    {
        if ((Last(_here) ?? Last(_before)) is { } told)
            AddPronoun(told.Chain, at);

        Told? Last(List<Told> those) => those.Find(one => one.Chain.Type == EntityType.Group && _described.Contains(one.Chain) && article.Dependencies[one.Head].Label is "nsubj" or "nsubj:pass");
    }

    // "The company closed its mill", "The company closed. It had lost money": the subject of its own clause, or of the sentence on which it leans.
    private void AddThing(int at, Sentence sentence)
    {
        if ((article.Dependencies[at].Label == "nmod:poss" ? Owner(at, sentence) : Subject(at)) is { } told)
            AddPronoun(told.Chain, at);
    }

    private Told? Owner(int its, Sentence sentence) =>
        _binding.SubjectBeside(its, sentence) is { } place ? _here.Find(one => one.Head < its && IsThing(one) && _binding.IsAt(place, new TokenRange(one.Head, one.Head + 1))) : null;

    private Told? Subject(int it)
    {
        if (article.Dependencies[it] is not { Label: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } || article.Tags[verb].Universal != "VERB" || BodyFocus.IsOfNothing(article, verb))
            return null;
        var those = article.Dependencies[verb].Label == "root" ? _before : _here;
        return those.Find(one => one.Head < it && IsThing(one) && article.Dependencies[one.Head] is { Label: "nsubj" or "nsubj:pass", Head: >= 0 and var other } && article.Dependencies[other].Label == "root");
    }

    private bool IsThing(Told told) => told.Chain.Type is EntityType.Organization or EntityType.Place && _described.Contains(told.Chain);

    /// <summary>A mention, by its leading word.</summary>
    private sealed record Told(EntityChain Chain, int Head, int Sentence, List<string> Modifiers);
}
