using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Parsing;
using Graph.Extraction.Stances;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Abouts;

/// <summary>
/// What each statement is about: everybody and everything that its content names. The subjects of the content's main clauses, what stands
/// before the first of them and the object of a judging cue are its targets, the rest its topics.
/// </summary>
public sealed class AboutAnnotator : IAnnotator
{
    private const int SubjectReach = 8;

    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Tags, Layer.Dependencies, Layer.NameLabels, Layer.Chains, Layer.Attributions];

    public IReadOnlyList<Layer> Adds => [Layer.About];

    public void Annotate(AnnotatedArticle article)
    {
        var stances = new StanceReader(article, article.Tree);
        var sources = TokenSet.Of(article.Tokens.Count, article.Attributions.Where(statement => statement.Source is { Length: 1 }).Select(statement => statement.Source!.Value.First));
        foreach (var statement in article.Attributions)
        {
            var saidOf = SaidOf.Of(article, statement);
            var mentions = MentionsIn(article, statement, saidOf, sources);
            if (mentions is [var only])
                article.Abouts.Add(AboutOf(article, stances, statement, saidOf, only.Chain, mentions));
            else
                foreach (var chain in mentions.GroupBy(mention => mention.Chain))
                    article.Abouts.Add(AboutOf(article, stances, statement, saidOf, chain.Key, chain.ToList()));
        }
    }

    /// <param name="saidOf">What <see cref="SaidOf"/> tells.</param>
    /// <param name="sources">Where one word tells who speaks.</param>
    private static List<ChainMention> MentionsIn(AnnotatedArticle article, Attribution statement, TokenRange? saidOf, TokenSet sources)
    {
        var (inside, outlet) = (new List<ChainMention>(), default(TokenRange));
        if (statement.Antecedent is { } behind && NameUntil(article, behind) is { } meant)
            inside.Add(meant);
        foreach (var part in statement.Content)
            foreach (var mention in TextOrder.Between(article.Mentions, part.First, part.End, static mention => mention.Range.First))
            {
                // "the Lakeside Post" says nothing of Lakeside.
                if (!part.Contains(mention.Range) || AmericanParties.IsBesideLetter(article.Tokens, mention.Range) || IsOwnThought(mention, statement, sources) || outlet != mention.Range && outlet.Contains(mention.Range))
                    continue;
                if (mention.Kind == MentionKind.Name && BodyKinds.IsOutlet(mention.Chain))
                    outlet = mention.Range;
                inside.Add(mention);
            }

        // The first that the words tell of, before whatever is told of it: "Asked about Belk's plan for Oldport".
        if (saidOf is { } of && TextOrder.Between(article.Mentions, of.First, of.End, static mention => mention.Range.First) is [var told, ..] && of.Contains(told.Range) && !inside.Contains(told))
            inside.Add(told);
        return inside;
    }

    // Whom "who" means in "Belk, who police say fled".
    private static ChainMention? NameUntil(AnnotatedArticle article, int end)
    {
        foreach (var mention in TextOrder.Between(article.Mentions, Math.Max(0, end - LongestName), end, static mention => mention.Range.First))
            if (mention.Range.End == end && mention.Kind != MentionKind.Pronoun)
                return mention;
        return null;
    }

    private const int LongestName = 8;

    // "I think that" in somebody's words tells whose thought it is, and nothing of him.
    private static bool IsOwnThought(ChainMention mention, Attribution statement, TokenSet sources) =>
        mention.Kind == MentionKind.Pronoun && mention.Chain == statement.Speaker && sources.Contains(mention.Range.First);

    private static FoundAbout AboutOf(AnnotatedArticle article, StanceReader stances, Attribution statement, TokenRange? saidOf, EntityChain chain, List<ChainMention> mentions)
    {
        var ranges = mentions.ConvertAll(mention => mention.Range);
        if (TargetIn(article, statement, saidOf, mentions) is not { } target)
            return new FoundAbout(statement, chain, AboutRole.Topic, null, ranges, []);
        // What becomes of a speaker is no stance of his towards himself.
        if (chain == statement.Speaker)
            return new FoundAbout(statement, chain, AboutRole.Target, null, ranges, []);
        if (CueStance.Of(article, statement, target.Range) is { } judged)
            return new FoundAbout(statement, chain, AboutRole.Target, judged, ranges, [statement.Cue!.Value]);
        var (content, reach) = Around(article, statement, target.Range);
        var read = stances.Read(target.Range, OutsideSpeech(content, SpeechOf(article, chain, statement, reach)));
        // "urged the bank to be generous": what is asked of somebody is no praise.
        return read.Expressed is null || read.Expressed == Stance.Positive && statement.Modality == Modality.Demanded
            ? new FoundAbout(statement, chain, AboutRole.Target, null, ranges, [])
            : new FoundAbout(statement, chain, AboutRole.Target, read.Expressed, ranges, read.Words);
    }

    // What is said around a target: all of it, but of a long speech the target's own sentence, lest every target reads every word.
    private static (IReadOnlyList<TokenRange> Content, TokenRange Reach) Around(AnnotatedArticle article, Attribution statement, TokenRange target)
    {
        if (statement.Extent.Length <= LongSpeech)
            return (statement.Content, statement.Extent);
        var sentence = article.Sentences[article.SentenceAt(target.First)];
        var near = statement.Content.ConvertAll(part => new TokenRange(Math.Max(part.First, sentence.First), Math.Min(part.End, sentence.End))).FindAll(part => part.First < part.End);
        return (near, new(sentence.First, sentence.End));
    }

    private const int LongSpeech = 400;

    // "that Belk admitted that the dam leaks": what the target says, and by which word, is no stance towards it.
    private static IEnumerable<TokenRange> OutsideSpeech(IReadOnlyList<TokenRange> content, List<TokenRange> speech)
    {
        if (speech.Count == 0)
            return content;
        var outside = new List<TokenRange>();
        foreach (var part in content)
            for (var at = part.First; at < part.End; at++)
                if (!IsIn(speech, at))
                    outside.Add(new TokenRange(at, at + 1));
        return outside;
    }

    private static bool IsIn(List<TokenRange> speech, int token)
    {
        foreach (var part in speech)
            if (part.Contains(token))
                return true;
        return false;
    }

    // What else the target itself says there, and by which words.
    private static List<TokenRange> SpeechOf(AnnotatedArticle article, EntityChain speaker, Attribution told, TokenRange reach)
    {
        var speech = new List<TokenRange>();
        foreach (var statement in article.Statements.Touching(reach))
        {
            if (statement == told || statement.Speaker != speaker)
                continue;
            if (statement.Cue is { } cue)
                speech.Add(cue);
            speech.AddRange(statement.Content);
        }

        return speech;
    }

    private static ChainMention? TargetIn(AnnotatedArticle article, Attribution statement, TokenRange? saidOf, List<ChainMention> mentions)
    {
        foreach (var mention in mentions)
            if (IsTarget(article, statement, saidOf, mention))
                return mention;
        return null;
    }

    private static bool IsTarget(AnnotatedArticle article, Attribution statement, TokenRange? saidOf, ChainMention mention)
    {
        if (mention.Range.End == statement.Antecedent)
            return true;
        if (saidOf is { } of && of.Contains(mention.Range))
            return article.HeadOf(of) == article.HeadOf(mention.Range);
        // "its army", "her party": what is told is told of the army.
        if (mention.Kind == MentionKind.Pronoun && article.Dependencies[mention.Range.First].Label == "nmod:poss")
            return false;
        if (IsMainSubject(article, statement, mention.Range) is { } isMain)
            return isMain;
        var start = statement.Content[0].First;
        if (mention.Chain.Type == EntityType.Event && mention.Range.First > start + 2)
            return false;
        if (mention.NameKind == NameKind.Metonym && mention.Range.End < article.Tokens.Count && article.Tokens[mention.Range.End].IsCapitalised)
            return false;
        for (var at = start; at < mention.Range.First; at++)
        {
            if (at - start >= SubjectReach || article.Tokens[at].Text is "," or ";" || IsAuxiliary(article.Tokens[at].Lower))
                return false;
            if (at > start && Words.FunctionWords.Prepositions.Contains(article.Tokens[at].Lower) && article.Tags[at].Universal != "VERB" && !IsOfDoer(article, at, mention))
                return false;
        }

        return mention.Range.First >= start;
    }

    // "The bridge is safe. Belk is a liar", "I think that Belk lied": of a main clause of what is said, not of "when Belk came"; null for no subject.
    private static bool? IsMainSubject(AnnotatedArticle article, Attribution statement, TokenRange name)
    {
        var subject = article.HeadOf(name);
        while (article.Tree.LabelOf(subject) == "conj" && statement.Tells(article.Tree.HeadOf(subject)))
            subject = article.Tree.HeadOf(subject);
        if (article.Tree.LabelOf(subject) is not ("nsubj" or "nsubj:pass") || !statement.Tells(article.Tree.HeadOf(subject)))
            return null;
        var verb = article.Tree.HeadOf(subject);
        while (article.Tree.LabelOf(verb) is "conj" or "parataxis" or "ccomp" or "xcomp" && statement.Tells(article.Tree.HeadOf(verb)))
            verb = article.Tree.HeadOf(verb);
        return article.Tree.LabelOf(verb) == "root" || !statement.Tells(article.Tree.HeadOf(verb));
    }

    // "I do not trust Belk" is told of Belk.
    private static bool IsAuxiliary(string lower) => Words.FunctionWords.Auxiliaries.Contains(lower) && lower is not ("do" or "does" or "did");

    // "The attack by Ruritania": a deed is told of whoever does it.
    private static bool IsOfDoer(AnnotatedArticle article, int preposition, ChainMention mention)
    {
        var behind = Words.FunctionWords.IsDeterminer(article.Tokens[preposition + 1].Lower) ? preposition + 2 : preposition + 1;
        return article.Tokens[preposition].Is("by") && mention.Range.First == behind && article.Tags[preposition - 1].Universal == "NOUN";
    }
}
