using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Reports;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// Pronouns in somebody's own words, once it is known whose they are: "I" is the speaker, "we" the body that speaks, "you" the one
/// addressed, "our country" the state whose minister speaks, and "he" or "she" whom the article named last, but neither of these two.
/// </summary>
internal sealed class SpokenPronouns
{
    private readonly AnnotatedArticle _article;
    private readonly Dictionary<int, Attribution> _voices = [];
    private readonly Dictionary<int, EntityChain> _found = [];
    private bool _isAdded;

    private SpokenPronouns(AnnotatedArticle article) => _article = article;

    private List<Token> Tokens => _article.Tokens;

    /// <summary>Adds them to the mentions, and gives what is thought or said by them inside another's words its speaker.</summary>
    /// <param name="found">In the order of the text, a report before those that it conveys; speakers are resolved.</param>
    /// <param name="questions">Those of an interview that are no statements themselves; whoever answers them is spoken to.</param>
    public static void Resolve(AnnotatedArticle article, List<Attribution> found, List<TokenRange> questions)
    {
        var pronouns = new SpokenPronouns(article);
        pronouns.AddAsked(found, questions);
        pronouns.FindVoices(found);
        pronouns.AddNamed();
        pronouns.TellSpeakers(found);
        pronouns.AddSpeakers();
        pronouns.TellSpeakers(found);
        if (pronouns._isAdded)
            ChainTable.Sort(article);
    }

    private void AddAsked(List<Attribution> found, List<TokenRange> questions)
    {
        if (questions.Count == 0 || found.Find(report => report.Rule == Answers.Rule) is not { Speaker: { } asked })
            return;
        foreach (var question in questions)
            for (var at = question.First; at < question.End; at++)
                if (PersonalPronouns.OfAddressee.Contains(Tokens[at].Lower) && !_article.IsQuoted(at))
                    Add(asked, at);
    }

    // Before "I" is read, since in "He said, 'I will go'" it leans on "he", and behind it, since "I" says something too.
    private void TellSpeakers(List<Attribution> found)
    {
        foreach (var report in found)
            if (report is { Within: not null, SpeakerStatus: SpeakerStatus.Unresolved, Source: { Length: 1 } source } && _found.TryGetValue(source.First, out var speaker))
                (report.Speaker, report.SpeakerStatus) = (speaker, SpeakerStatus.Resolved);
    }

    // Of words inside words those of the inner speaker, where they are quoted themselves.
    private void FindVoices(List<Attribution> found)
    {
        foreach (var report in found)
            foreach (var part in report.Content)
                for (var at = part.First; at < part.End; at++)
                    if (PersonalPronouns.All.Contains(Tokens[at].Lower) && !IsMine(at) && IsVoiceOf(report, part, at))
                        _voices[at] = report;
    }

    // "The mine will close."
    private bool IsMine(int at) => Tokens[at].Is("mine") && at > 0 && (FunctionWords.IsDeterminer(Tokens[at - 1].Lower) || _article.Tags[at - 1].Universal is "ADJ" or "NOUN" or "PROPN");

    private bool IsVoiceOf(Attribution report, TokenRange part, int at) => report.Rule is Turns.Rule or PrintedSpeech.Rule or Answers.Rule
        || _article.IsQuoted(at) && report.Cue is { } cue && (!_article.IsQuoted(cue.First) || Tokens[part.First].Kind is TokenKind.Mark or TokenKind.Possessive);

    private void AddSpeakers()
    {
        foreach (var (at, report) in _voices)
        {
            var word = Tokens[at].Lower;
            var meant = PersonalPronouns.OfSpeaker.Contains(word) && report.Speaker is { Type: EntityType.Person } speaker ? speaker
                : PersonalPronouns.OfBody.Contains(word) && report.Speaker is { Type: EntityType.Organization or EntityType.State } body ? body
                : PersonalPronouns.OfAddressee.Contains(word) && report.Addressee is { Type: EntityType.Person } addressee ? addressee
                : null;
            if (meant is not null)
                Add(meant, at);
            if (report.Speaker is { Type: EntityType.Person } minister && OwnCountries.At(Tokens, at, minister) is { } country && PersonalPronouns.GenderOf(word) is null)
                Add(country);
        }
    }

    // In the order of the text, each leaning on who was named before it.
    private void AddNamed()
    {
        if (!_voices.Keys.Any(at => PersonalPronouns.GenderOf(Tokens[at].Lower) is not null && _article.IsQuoted(at)))
            return;
        var persons = _article.Mentions.FindAll(mention => mention.Chain.Type == EntityType.Person);
        var (focus, names) = (new Focus(_article), new Queue<ChainMention>(persons));
        var named = new TokenIndex<ChainMention>(persons, mention => mention.Range.First);
        foreach (var sentence in _article.Sentences)
        {
            focus.BeginSentence(sentence);
            for (var at = sentence.First; at < sentence.End; at++)
            {
                while (names.TryPeek(out var next) && next.Range.First <= at)
                    focus.Note(names.Dequeue());
                if (PersonalPronouns.GenderOf(Tokens[at].Lower) is not { } gender || !_article.IsQuoted(at) || !_voices.TryGetValue(at, out var voice)
                    || voice.SpeakerStatus == SpeakerStatus.Unresolved || (ToldOf(voice, at, gender, named) ?? focus.Person(at, gender, sentence, voice.Speaker, voice.Addressee)) is not { } person)
                    continue;
                person.ToldGender ??= gender;
                Add(person, at);
                focus.Note(person.Mentions[^1]);
                if (OwnCountries.At(Tokens, at, person) is { } country)
                    Add(country);
            }
        }
    }

    // "Belk said of Orlova", unless the same sentence of his words has named another before.
    private EntityChain? ToldOf(Attribution voice, int at, char gender, TokenIndex<ChainMention> named)
    {
        if (voice is not { Cue: { } cue, Source: { } source })
            return null;
        var end = Math.Max(cue.End, source.End);
        if (end >= Tokens.Count || Tokens[end].Lower is not ("of" or "about") || _article.IsQuoted(end))
            return null;
        var first = _article.Sentences[_article.SentenceAt(at)].First;
        if (named[end + 1].FirstOrDefault()?.Chain is not { } person || !Fits(person))
            return null;
        var before = Enumerable.Range(first, at - first).Where(_article.IsQuoted).SelectMany(token => named[token]);
        return before.Any(mention => mention.Range.End <= at && mention.Chain != person && Fits(mention.Chain)) ? null : person;

        bool Fits(EntityChain chain) => chain.Type == EntityType.Person && chain != voice.Speaker && (chain.Gender is null || chain.Gender == gender);
    }

    private void Add(EntityChain chain, int at)
    {
        Add(new ChainMention(chain, new TokenRange(at, at + 1), MentionKind.Pronoun, null));
        _found[at] = chain;
    }

    private void Add(ChainMention mention)
    {
        mention.Chain.Mentions.Add(mention);
        _article.Mentions.Add(mention);
        _isAdded = true;
    }
}
