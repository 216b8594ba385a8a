using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>Who and what was named last, as far as a description or a pronoun can reach back.</summary>
internal sealed class Focus(AnnotatedArticle article)
{
    private const int Reach = 3;

    // No sentence names more whom a pronoun could still mean, however long somebody speaks.
    private const int MostPersons = 40;

    // Of no office are more holders still meant by its title alone.
    private const int MostHolders = 20;
    private readonly Binding _binding = new(article);
    private List<ChainMention> _inSentence = [];
    private List<ChainMention> _inLast = [];
    private readonly List<List<(EntityChain Chain, bool IsQuoted)>> _sentences = [];

    // Of each of these sentences the person whose sentence it is.
    private readonly List<EntityChain?> _subjects = [];
    private readonly StateFocus _states = new(article);
    private Sentence? _last;
    private Sentence? _current;
    private readonly Dictionary<string, List<(EntityChain Person, HeldOffice Office)>> _holders = new(StringComparer.Ordinal);

    // "Orlova's spokesman Tomas Belk": who is told in this sentence to work for somebody else named.
    private readonly HashSet<EntityChain> _helpers = [];
    private readonly Dictionary<string, (EntityChain Body, int Sentence)> _bodies = new(StringComparer.Ordinal);
    private readonly KnownLeaders _leaders = new();

    // By the last words of names, in lower case; null where several end so.
    private readonly Dictionary<string, EntityChain?> _tails = new(StringComparer.Ordinal);

    // Words that such an end begins with.
    private readonly HashSet<string> _tailFirsts = new(StringComparer.Ordinal);
    private int _sentence;

    /// <summary>How long somebody speaks does not make who was named before him further away.</summary>
    public void BeginSentence(Sentence sentence)
    {
        (_inSentence, _inLast) = (_inLast, _inSentence);
        _inSentence.Clear();
        (_last, _current) = (_current, sentence);
        _sentence++;
        _states.BeginSentence();
        PutHelpersFirst();
        if (_sentences.Count > 0 && article.IsAllQuoted(sentence))
            return;
        _sentences.Add([]);
        _subjects.Add(null);
        if (_sentences.Count > Reach)
        {
            _sentences.RemoveAt(0);
            _subjects.RemoveAt(0);
        }
    }

    public void Note(ChainMention mention)
    {
        var chain = mention.Chain;
        if (_inSentence.Count < MostPersons)
            _inSentence.Add(mention);
        switch (chain.Type)
        {
            case EntityType.Person:
                if ((chain, article.IsQuoted(mention.Range.First)) is var named && _sentences[^1].Count < MostPersons && !_sentences[^1].Contains(named))
                    _sentences[^1].Add(named);
                if (!named.Item2 && IsMainSubject(mention.Range))
                    _subjects[^1] ??= chain;
                if (IsHelper(mention))
                    _helpers.Add(chain);
                _leaders.Note(chain);
                foreach (var office in chain.Offices)
                    NoteHolder(chain, office);
                break;
            case EntityType.State:
                _states.Note(mention);
                break;
            case EntityType.Organization when mention.Kind == MentionKind.Name && _current is not { BlockKind: BlockKind.Tail }:
                foreach (var kind in chain.Nouns)
                    _bodies[kind] = (chain, _sentence);
                NoteTails(mention);
                if (mention.Range.First > 0 && NameWords.Companies.Contains(article.Tokens[mention.Range.First - 1].Lower))
                    _bodies["company"] = (chain, _sentence);
                break;
        }
    }

    private bool IsMainSubject(TokenRange name) => article.Dependencies[article.HeadOf(name)] is { Label: "nsubj", Head: >= 0 and var verb } && article.Dependencies[verb].Label == "root";

    // The office before a person's name, be there a comma between, and another person's name before it.
    private bool IsHelper(ChainMention named) => (article.OfficeUntil(named.Range.First) ?? (named.Range.First > 0 && article.Tokens[named.Range.First - 1].Text == "," ? article.OfficeUntil(named.Range.First - 1) : null)) is { } office
        && LastBefore(office.Range.First) is { Chain.Type: EntityType.Person } before && before.Chain != named.Chain && IsOneName(before.Range.End, office.Range.First);

    private ChainMention? LastBefore(int token) => _inSentence.FindLast(mention => mention.Range.End <= token);

    private bool IsOneName(int first, int end) => Enumerable.Range(first, end - first).All(at =>
        article.Tokens[at].Kind == TokenKind.Possessive || article.Tokens[at].Kind == TokenKind.Word && article.Tags[at].Universal is "ADJ" or "NOUN");

    // Behind his sentence whoever speaks is meant, and before him not whose name only told for whom he speaks.
    private void PutHelpersFirst()
    {
        if (_helpers.Count > 0)
            _sentences[^1] = [.. _sentences[^1].OrderBy(person => !_helpers.Contains(person.Chain))];
        _helpers.Clear();
    }

    private List<EntityChain> PersonsAt(Binding.Place? place) => place is null
        ? Nobody
        : _inSentence.FindAll(mention => mention.Chain.Type == EntityType.Person && _binding.IsAt(place, mention.Range)).ConvertAll(mention => mention.Chain);

    private static readonly List<EntityChain> Nobody = [];

    /// <summary>The only person whom this sentence has named so far or, where it has named none, whom the one before names; null where there are several.</summary>
    public EntityChain? OnlyPerson()
    {
        var near = _sentences[^1].Count > 0 || _sentences.Count < 2 ? _sentences[^1] : _sentences[^2];
        return near.Select(person => person.Chain).Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>Whether the sentence has named a person so far.</summary>
    public bool IsPersonNamed => _inSentence.Exists(mention => mention.Chain.Type == EntityType.Person);

    /// <summary>
    /// The person that "he" or "she" means: in this sentence, or the nearest before that names one, the first who is known for that
    /// gender, else the first whose gender nothing tells. The subject of its own clause is meant by "himself" and by no other object, and
    /// before others by "his".
    /// </summary>
    /// <param name="at">The pronoun's token.</param>
    /// <param name="except">Whom it cannot mean for another reason.</param>
    public EntityChain? Person(int at, char gender, Sentence sentence, params EntityChain?[] except)
    {
        if (_binding.IsJoined(at) && _inSentence.Find(mention => mention.Range.End == at - 1) is { Chain: { Type: EntityType.Person } beside } && beside.Gender == gender && !except.Contains(beside))
            return beside;
        if (PersonsAt(_binding.SubjectBeside(at, sentence)).Find(person => person.Gender == gender && !except.Contains(person)) is { } owner)
            return owner;
        // A spokesman tells more of whom he speaks for than of himself.
        if (PersonsAt(_binding.SubjectAbove(at, sentence)) is [{ } teller] && (teller.Gender is null || teller.Gender == gender) && !except.Contains(teller) && !_helpers.Contains(teller))
            return teller;
        if (PersonalPronouns.IsReflexive(article.Tokens[at].Lower) && _inSentence.Find(mention => mention.Range.End == at && mention.Chain.Type == EntityType.Person) is { } stressed)
            return stressed.Chain;
        var subjects = PersonsAt(_binding.SubjectOver(at, sentence));
        if (PersonalPronouns.IsReflexive(article.Tokens[at].Lower) && subjects.Count > 0)
            return subjects[0];
        List<EntityChain?> others = [.. subjects, .. except, .. _inSentence.FindAll(IsSpokenTo).ConvertAll(mention => mention.Chain)];
        // "Belk is to meet Orlova, his office said": the office of whom the sentence tells.
        if (IsOwnerOfLastWord(at) && _sentences[^1] is [{ Chain: var told, IsQuoted: false }, ..] && (told.Gender ?? gender) == gender && !others.Contains(told))
            return told;
        if (IsStrangers(at, gender))
            return null;
        // Who is named in somebody's words is seldom who goes on outside them: "I spoke to Belk," he said.
        return article.IsQuoted(at) ? Nearest(inQuotations: true) : Nearest(inQuotations: false) ?? Nearest(inQuotations: true);

        EntityChain? Nearest(bool inQuotations)
        {
            for (var back = _sentences.Count - 1; back >= 0; back--)
                if ((Opener(_sentences[back], back) ?? Find(_sentences[back], gender, inQuotations) ?? Find(_sentences[back], null, inQuotations)) is { } person)
                    return person;
            return null;
        }

        // "Orlova said that Belk knew. She left": whose sentence it was goes on, where nothing tells her gender and no given name Belk's.
        EntityChain? Opener(List<(EntityChain Chain, bool IsQuoted)> persons, int back) =>
            back < _sentences.Count - 1 && PersonalPronouns.SubjectGenderOf(article.Tokens[at].Lower) is not null && persons.Count > 1 && _subjects[back] is { Gender: null } first && !others.Contains(first)
            && !persons.Exists(person => person.Chain.GivenNameGender == gender) ? first : null;

        EntityChain? Find(List<(EntityChain Chain, bool IsQuoted)> persons, char? gender, bool inQuotations) =>
            persons.Find(person => person.Chain.Gender == gender && (inQuotations || !person.IsQuoted) && !others.Contains(person.Chain)).Chain;
    }

    // "Speaking to Belk, he said": somebody else did.
    private bool IsSpokenTo(ChainMention mention) =>
        mention.Range.First - 2 is var verb && verb >= 0 && article.Tokens[verb + 1].Lower is "to" or "with" && article.Tokens[verb].Lower is "speaking" or "talking" && article.Tags[verb].Penn == "VBG";

    // "A spokeswoman for Belk said he would go. She declined to say more": who speaks on is who spoke, though nobody tells her name.
    private bool IsStrangers(int pronoun, char gender)
    {
        if (PersonalPronouns.SubjectGenderOf(article.Tokens[pronoun].Lower) is null || _subjects.Count < 2 || _subjects[^2] is not null || _last is not { } last || article.IsQuoted(pronoun) || !IsSpeaking(pronoun))
            return false;
        for (var verb = last.First; verb < last.End; verb++)
            if (article.Dependencies[verb].Label == "root")
                return (CueWords.IsForm(article.Tokens[verb].Lower) || IsIntroduced(verb)) && article.Tree.Child(verb, "nsubj") is { } subject && article.Tags[subject].Universal == "NOUN" && (IsOnePerson(subject) || article.OfficeUntil(subject + 1) is { IsPlural: false } && IsIntroduced(verb)) && !IsNamedBehind(subject)
                    && article.Tree.Child(subject, "appos", "flat", "acl:relcl") is null && (PersonalPronouns.GenderOfNoun(article.Tokens[subject].Lower) ?? gender) == gender;
        return false;
    }

    // "One former minister was blunter", "Another lawmaker went further": whoever comes in without a name is about to speak.
    private bool IsIntroduced(int verb) =>
        article.Tree.Child(verb, "nsubj") is { } subject && article.Tokens[article.Tree.RangeOf(subject).First].Lower is "one" or "another";

    // "a spokesman for the company, Tomas Belk,"
    private bool IsNamedBehind(int noun)
    {
        var words = article.Tree.RangeOf(noun);
        return _inLast.Exists(mention => mention.Chain.Type == EntityType.Person && words.First < mention.Range.First && mention.Range.End <= words.End && article.Tokens[OfficeWords.BeforeStyles(article.Tokens, mention.Range.First) - 1].Text == ",");
    }

    private bool IsOnePerson(int noun) =>
        article.Tags[noun].Penn == "NN" && (SpeakerResolver.Unnamed.Contains(article.Tokens[noun].Lower) || article.Tokens[noun].Is("lawyer") || PersonalPronouns.GenderOfNoun(article.Tokens[noun].Lower) is not null && !article.Tokens[article.Tree.RangeOf(noun).First].Is("the"));

    private bool IsSpeaking(int pronoun) =>
        article.Dependencies[pronoun] is { Label: "nsubj", Head: >= 0 and var verb } && CueWords.IsForm(article.Tokens[verb].Lower);

    // ", his office said."
    private bool IsOwnerOfLastWord(int at) =>
        at > 0 && at + 2 < article.Tokens.Count && article.Tokens[at - 1].Text == "," && article.Tags[at].Penn == "PRP$" && article.Tags[at + 1].Universal == "NOUN" && CueWords.IsForm(article.Tokens[at + 2].Lower);

    /// <summary>The state that "the country" means, or with a region ("the Nordic country") the last one named that lies in it.</summary>
    /// <param name="noun">The token of "country".</param>
    public EntityChain? State(int noun, string region) => region.Length == 0 ? _states.MeantBy(noun) : _states.In(region);

    /// <summary>
    /// Whom "the prime minister" means: who was named last of those told with this very office, else, where the description has no field,
    /// with one that it leads, and nobody if the nearest sentence that names such holders names another too; beside a state ("the Ruritanian
    /// premier") who holds it there, or the only one if no state is told of him and nobody else is named near; beside a place who holds it
    /// there or, as far as is told, may.
    /// </summary>
    public EntityChain? OfficeHolder(HeldOffice described)
    {
        if (!_holders.TryGetValue(described.Title, out var holders))
            return described.Where is { Type: EntityType.State } led ? _leaders.At(described.Title, led) : null;
        if (described.Where is not { } where)
            return holders.FindLast(holder => holder.Office.Title == described.Title).Person is { } exact
                ? Alone(exact, office => office.Title == described.Title)
                : Alone(holders[^1].Person, office => office.MayBeCalled(described.Title));
        if (holders.Exists(holder => holder.Office.Where == where))
            return HolderAt(described.Title, where);
        if (where.Type == EntityType.State && _leaders.At(described.Title, where) is { } leader)
            return leader;
        if (where.Type == EntityType.State)
            return holders is [{ Office.Where: null, Person: var only }] && _sentences.TrueForAll(persons => persons.TrueForAll(person => person.Chain == only)) ? only : null;
        return holders.FindLast(holder => holder.Office.MayBeAt(where) && IsNear(holder.Person)) is { Person: { } near } ? Alone(near, office => office.MayBeCalled(described.Title) && office.MayBeAt(where)) : null;
    }

    /// <summary>Whom "the senator from Lowmark" means: who was named last of those told to hold that office there, unless another of them was named near as well or none was.</summary>
    public EntityChain? HolderAt(string title, EntityChain where)
    {
        if (!_holders.TryGetValue(title, out var holders) || holders.FindLast(holder => holder.Office.Where == where) is not { Person: { } last })
            return null;
        return holders.TrueForAll(holder => holder.Person == last || holder.Office.Where != where || IsNear(last) && !IsNear(holder.Person)) ? last : null;
    }

    /// <summary>Whether a person was named in this sentence or the ones right before it.</summary>
    public bool IsNear(EntityChain person) => _sentences.Exists(persons => persons.Exists(named => named.Chain == person));

    private EntityChain? Alone(EntityChain meant, Func<HeldOffice, bool> isSuch)
    {
        for (var back = _sentences.Count - 1; back >= 0; back--)
            if (_sentences[back].Exists(person => person.Chain.Offices.Any(isSuch)))
                return _sentences[back].Exists(person => person.Chain != meant && person.Chain.Offices.Any(isSuch)) ? null : meant;
        return meant;
    }

    /// <summary>Notes that somebody is told to hold or have held an office.</summary>
    public void NoteHolder(EntityChain person, HeldOffice office)
    {
        Note(office.Title);
        if (office.Head is { } head && head != office.Title)
            Note(head);
        if (office.Kind is { } kind)
            Note(kind);

        void Note(string title)
        {
            if (!_holders.TryGetValue(title, out var holders))
                _holders.Add(title, holders = new(1));
            holders.Remove((person, office));
            holders.Add((person, office));
            if (holders.Count > MostHolders)
                holders.RemoveAt(0);
        }
    }

    /// <summary>The body that "the agency" or "the news agency" means: the last one named that is called so.</summary>
    public EntityChain? Body(string kind, string modifiers) =>
        (modifiers is "press" or "news" or "state-run" ? BodyCalled("news " + kind) : null) ?? BodyCalled(kind);

    /// <summary>The only body whose longer name ends in the words that begin at a token, "budget office", and where they end; null where none does.</summary>
    public (EntityChain Body, int End)? BodyEndingIn(List<Token> tokens, int first, int stop)
    {
        if (first + 1 >= stop || !_tailFirsts.Contains(tokens[first].Lower))
            return null;
        for (var end = Math.Min(stop, first + LongestTail); end > first + 1; end--)
            if (_tails.GetValueOrDefault(TokenWords.Lower(tokens, new(first, end))) is { } body)
                return (body, end);
        return null;
    }

    private void NoteTails(ChainMention name)
    {
        for (var first = Math.Max(name.Range.First + 1, name.Range.End - LongestTail); first < name.Range.End - 1; first++)
        {
            if (!article.Tokens[first].IsCapitalised || !article.Tokens[name.Range.End - 1].IsCapitalised)
                continue;
            var tail = TokenWords.Lower(article.Tokens, name.Range with { First = first });
            _tailFirsts.Add(article.Tokens[first].Lower);
            _tails[tail] = _tails.TryGetValue(tail, out var other) && other != name.Chain ? null : name.Chain;
        }
    }

    // "board of elections"
    private const int LongestTail = 3;

    // "the union" far behind a union of states is the dockers'.
    private EntityChain? BodyCalled(string kind) =>
        _bodies.TryGetValue(kind, out var named) && (kind is not "union" || named.Body.Entry is null || _sentence - named.Sentence < Reach) ? named.Body : null;
}
