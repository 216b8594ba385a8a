using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Stances;

/// <summary>What some words express towards a target.</summary>
/// <param name="Score">The weighted sum of what its words sound like: below 0 against the target, above it for the target.</param>
/// <param name="Plain">The part of the score that hangs closely on the target itself, not on what it owns or where it stands.</param>
/// <param name="Words">The words that carry that part, in the order of the text, one range for each.</param>
public readonly record struct StanceReading(float Score, float Plain, IReadOnlyList<TokenRange> Words)
{
    // Bad words are plainer than good ones: politeness sounds good, too.
    private const float Against = -0.5f;
    private const float For = 0.4f;

    // From here on few would call the words neutral.
    private const float LeastPlain = 1;

    /// <summary>The side that any text with these words leans to; neutral between the two.</summary>
    public Stance Leaning => Score < Against ? Stance.Negative : Score > For ? Stance.Positive : Stance.Neutral;

    /// <summary>The stance where the words express one plainly, or null.</summary>
    public Stance? Expressed => MathF.Abs(Plain) < LeastPlain || MathF.Sign(Plain) != MathF.Sign(Score) || Leaning == Stance.Neutral ? null : Leaning;
}

/// <summary>
/// Reads a stance from the words' own sound (<see cref="Valences"/>, <see cref="AffairsWords"/>) and how each is tied to the target in the
/// tree: the closer, the more it says of it (targeted sentiment by dependency distance, as Di Caro and Grella 2013 weigh it).
/// </summary>
public sealed class StanceReader(AnnotatedArticle article, DependencyTree tree)
{
    private static readonly HashSet<string> Feelings = FunctionWords.Set(
        "hope love like favor favour support appreciate admire want trust enjoy thrilled satisfied happy glad pleased confident fear worry worried concerned afraid regret angry upset sad awake");

    // What is felt for somebody, and against him where it is denied.
    private static readonly HashSet<string> Regard = FunctionWords.Set("trust like love respect admire support believe");
    private const float Distrust = -2;

    // What befalls somebody or how he is, as whoever is for him would tell it, too.
    private static readonly HashSet<string> Fates = FunctionWords.Set(
        "dead ill sick unwell alive innocent safe unharmed injured wounded hurt pregnant tired weary exhausted hungry thirsty poor rich homeless unemployed blind deaf disabled unconscious lonely alone healthy "
        + "die suffer undergo face win lose survive disappear drown collapse starve bleed perish fall crash escape recover heal faint "
        + "arrest detain jail imprison wound injure kill murder shoot poison kidnap abduct "
        + "victim death health accident illness injury pain detention prison charge trial victory defeat loss");

    private const float LossOfGood = 0.15f;
    private const float LossOfBad = 0.1f;
    private const float LeastWeight = 0.1f;

    /// <summary>What the words of <paramref name="content"/> express towards the target that these tokens name.</summary>
    public StanceReading Read(TokenRange target, IEnumerable<TokenRange> content)
    {
        var tie = new TargetTie(article, tree, target);
        var (score, plain) = (0f, 0f);
        var carriers = new List<(TokenRange Word, float Share)>();
        foreach (var part in content)
            for (var token = part.First; token < part.End; token++)
            {
                if (target.Contains(token) || SoundOf(token) is not (var sound and not 0))
                    continue;
                var path = tie.PathFrom(token);
                var share = sound * WeightOf(tie, path, isGood: sound > 0);
                score += share;
                if (path is not { Up: <= 1 } || IsFelt(path.Value, token) || IsFate(tie, path.Value, token))
                    continue;
                plain += share;
                carriers.Add((new TokenRange(token, token + 1), share));
            }

        return new StanceReading(score, plain, CarriersOf(carriers, plain));
    }

    // The words that pull where the sum goes, without those that hardly do.
    private static List<TokenRange> CarriersOf(List<(TokenRange Word, float Share)> words, float score)
    {
        if (words.Count == 0)
            return [];
        var most = words.Select(word => word.Share * MathF.Sign(score)).DefaultIfEmpty().Max();
        return [.. words.Where(word => word.Share * MathF.Sign(score) > most / 3).Select(word => word.Word)];
    }

    /// <summary>What a word sounds like where it stands; names say nothing, and what is denied says nothing either, but for a feeling: "I do not trust Belk".</summary>
    private float SoundOf(int token)
    {
        var tag = article.Tags[token].Universal;
        if (tag is not ("NOUN" or "VERB" or "ADJ" or "ADV" or "INTJ") || article.NameLabels[token] != 0)
            return 0;
        var lower = article.Tokens[token].Lower;
        var lemma = article.LemmaOf(token).ToLowerInvariant();
        var sound = AffairsWords.Of(lower, lemma) ?? (Valences.Default.Of(lower) is var own and not 0 ? own : Valences.Default.Of(lemma));
        if (IsDistrust(token, tag, lemma))
            return Distrust;
        if (sound == 0 || IsDenied(token))
            return 0;
        return tag is "VERB" or "ADJ" ? sound * 1.2f : sound;
    }

    private bool IsDistrust(int token, string tag, string lemma) =>
        tag == "VERB" && Regard.Contains(lemma) && IsUndone(token) && tree.Child(token, "obj") is not null;

    private bool IsDenied(int token)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < 4; at = tree.HeadOf(at), steps++)
        {
            if (IsUndone(at))
                return true;
            if (tree.LabelOf(at) is not ("obj" or "xcomp" or "amod" or "obl" or "advmod"))
                return IsUnproven(at);
        }

        return false;
    }

    // "trusts neither Belk nor Velt" denies the verb.
    private bool IsUndone(int token) =>
        tree.ChildrenOf(token).Any(IsDenial) || tree.Child(token, "obj") is { } thing && tree.ChildrenOf(thing).TakeWhile(child => child < thing).Any(child => article.Tokens[child].Is("neither"));

    // "no evidence that Belk lied"
    private bool IsUnproven(int clause) =>
        tree.LabelOf(clause).StartsWith("acl", StringComparison.Ordinal) && tree.HeadOf(clause) is >= 0 and var noun && ProofWords.IsMissing(article, noun);

    private bool IsDenial(int token) =>
        article.Tokens[token].Lower is "not" or "n't" or "no" or "never" or "nobody" or "none" or "without" or "hardly" or "nor" or "neither"
        && tree.LabelOf(token) is "advmod" or "det" or "cc:preconj" or "nsubj" or "nsubj:pass";

    // Who hopes or fears is not judged by it.
    private bool IsFelt(TiePath path, int token) => path is { Up: 1, Down: 0, TargetRole: "nsubj" } && Feelings.Contains(article.LemmaOf(token));

    // Whoever says that somebody is ill, was arrested or has won judges nobody; "a poor leader" does.
    private bool IsFate(TargetTie tie, TiePath path, int token)
    {
        var isFate = Fates.Contains(article.LemmaOf(token));
        return path switch
        {
            { Up: 0 } => isFate && path.WordRole == "amod",
            { WordRole: "conj" } => isFate,
            { TargetRole: "nsubj:pass" } => path.WordRole != "parataxis",
            { TargetRole: "nsubj" } => isFate && path.WordRole is ("" or "obj" or "obl" or "xcomp") || path.WordRole != "parataxis" && Fates.Contains(article.LemmaOf(tie.Governor)),
            _ => false,
        };
    }

    private static float WeightOf(TargetTie tie, TiePath? tied, bool isGood)
    {
        if (tied is not { } path)
            return tie.Factor * LeastWeight;
        var near = MathF.Max(LeastWeight, 1 - ((isGood ? LossOfGood : LossOfBad) * (path.Up + path.Down)));
        return near * tie.Factor * FactorOf(tie, path, isGood);
    }

    private static float FactorOf(TargetTie tie, TiePath path, bool isGood) => path switch
    {
        // What somebody says tells of others; good words are his own.
        _ when tie.IsSpeaker && path is { Up: 1, WordRole: "ccomp" or "parataxis" or "obj" } => isGood ? 0.3f : 0.05f,
        _ when tie.IsSpeaker && tie.IsAside && path.Up >= 2 => 0.2f,
        // Most words sound good, and few of them tell of who stands far off (the Pollyanna hypothesis; Boucher and Osgood 1969).
        { Up: >= 2 } when isGood && path.Down == 0 => 0.3f,
        { Up: >= 3 } when isGood => 0.2f,
        { Up: 1, Down: 0, TargetRole: "nsubj" } => 1.5f,
        { Up: 0 } => 0.5f,
        { Up: 1, Down: 0, TargetRole: "nmod:poss" } => 1.5f,
        { TargetRole: "ccomp" } => 1.5f,
        _ => 1,
    };
}
