using Graph.Core.Articles;
using Graph.Extraction.Abouts;
using Graph.Extraction.Attributions;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Chains;
using Graph.Extraction.Dates;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Parsing;
using Graph.Extraction.Quotations;
using Graph.Extraction.Readings;
using Graph.Extraction.Relations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tagging;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Annotation;

/// <summary>An article with the layers that annotators have added so far. Belongs to one reading, so to one thread.</summary>
public sealed class AnnotatedArticle(ArticleText source)
{
    private DependencyTree? _tree;
    private TokenSet? _quoted;
    private TokenSet? _officeTokens;
    private Speakers? _speakers;
    private StatementIndex? _statements;

    public ArticleText Source { get; } = source;

    public string Text => Source.Text;

    public List<Block> Blocks { get; } = [];

    /// <summary>The tokens of each block, in the order of <see cref="Blocks"/>.</summary>
    public List<TokenRange> BlockTokens { get; } = [];

    public List<Token> Tokens { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    /// <summary>The part of speech of each token.</summary>
    public List<Tag> Tags { get; } = [];

    /// <summary>The head and relation of each token; heads are places in <see cref="Tokens"/>.</summary>
    public List<Dependency> Dependencies { get; } = [];

    /// <summary>The trees that <see cref="Dependencies"/> make, once these are all there.</summary>
    public DependencyTree Tree => _tree ??= new DependencyTree(this);

    /// <summary>What the network says of names, for each token; see <see cref="Encoders.NameLabels"/>.</summary>
    internal List<byte> NameLabels { get; } = [];

    public List<Quotation> Quotations { get; } = [];

    /// <summary>In the order of the text; none overlaps another.</summary>
    public List<DateMention> Dates { get; } = [];

    /// <summary>In the order of the text; none overlaps another.</summary>
    public List<OfficeMention> Offices { get; } = [];

    /// <summary>By their first token, a longer name before those inside it.</summary>
    public List<NameMention> Names { get; } = [];

    public List<EntityChain> Chains { get; } = [];

    /// <summary>Those of whom the article tells more than once and whom it never names; of <see cref="Chains"/> and <see cref="Mentions"/> they are no part.</summary>
    public List<EntityChain> Unnamed { get; } = [];

    /// <summary>By their first token, a longer mention before those inside it.</summary>
    public List<ChainMention> Mentions { get; } = [];

    /// <summary>In the order of the text; a statement stands before those that it conveys.</summary>
    public List<Attribution> Attributions { get; } = [];

    public List<FoundRelation> Relations { get; } = [];

    public List<FoundAbout> Abouts { get; } = [];

    /// <summary>Whether a token begins a dateline, and so names where the article was written: "TOLM, March 7 (Lowmark Wire) - ...", and the second place of "TOLM/SELM - ...".</summary>
    public bool OpensDateline(int token) =>
        Sentences[SentenceAt(token)] is { BlockKind: BlockKind.Tail } sentence
        && (sentence.First == token || sentence.First < token && Tokens[token - 1].Text == "/") && Blocks[sentence.BlockIndex].Kind != BlockKind.Tail && !IsInLabel(token);

    /// <summary>Whether a token stands in what an agency or a paper puts before a heading: "UPDATE 1-", "Analysis:".</summary>
    public bool IsInLabel(int token) => Sentences[SentenceAt(token)] is { BlockKind: BlockKind.Tail, First: var first } && WireLabels.IsLabel(Tokens[first].Text);

    /// <summary>The index of the sentence that holds a token.</summary>
    public int SentenceAt(int token) => Math.Max(0, TextOrder.CountBefore(Sentences, token + 1, static sentence => sentence.First) - 1);

    /// <summary>The quotation that holds a token, or null.</summary>
    public Quotation? QuotationAt(int token) =>
        IsQuoted(token) ? Quotations[TextOrder.CountBefore(Quotations, token + 1, static quotation => quotation.First) - 1] : null;

    /// <summary>The quotation that ends right before a token, or null.</summary>
    public Quotation? QuotationUntil(int end) => end > 0 && QuotationAt(end - 1) is { } quotation && quotation.End == end ? quotation : null;

    /// <summary>Whether a quotation closes right before a token as what is said closes: "“Enough is enough,”" with the mark inside.</summary>
    public bool EndsSpeech(int end) => QuotationUntil(end) is { InnerLength: > 2 } && Tokens[end - 2].Text is "," or "!" or "?";

    /// <summary>Whether a verb that can head a clause stands from one token on and before another.</summary>
    public bool HoldsFiniteVerb(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (Tags[at].IsFinite)
                return true;
        return false;
    }

    /// <summary>Whether a deed is told whole before a token: a mark, a date ("in May") or the end of the text stands there.</summary>
    public bool EndsDeed(int token) => token >= Tokens.Count || Tokens[token].Kind == TokenKind.Mark || DateFrom(token) is not null || token + 1 < Tokens.Count && DateFrom(token + 1) is not null;

    /// <summary>The date that begins at a token, or null.</summary>
    public DateMention? DateFrom(int token) => TextOrder.At(Dates, token, static date => date.Range.First);

    /// <summary>The dates that begin from one token on and before another.</summary>
    public ReadOnlySpan<DateMention> DatesIn(int first, int end) => TextOrder.Between(Dates, first, end, static date => date.Range.First);

    /// <summary>The tokens of all <see cref="Offices"/>, once these are there.</summary>
    internal TokenSet OfficeTokens => _officeTokens ??= TokenSet.Of(Tokens.Count, Offices.Select(office => office.Range));

    /// <summary>The office whose title, rank and field included, begins at a token, or null.</summary>
    public OfficeMention? OfficeFrom(int token) => TextOrder.At(Offices, token, static office => office.Range.First);

    /// <summary>The office whose title ends right before a token, as in "President Ana Orlova", or null.</summary>
    public OfficeMention? OfficeUntil(int token) => TextOrder.At(Offices, token, static office => office.Range.End);

    /// <summary>The offices that begin from one token on and before another.</summary>
    public ReadOnlySpan<OfficeMention> OfficesIn(int first, int end) => TextOrder.Between(Offices, first, end, static office => office.Range.First);

    /// <summary>Who of the article can say anything, once all <see cref="Chains"/> are there.</summary>
    internal Speakers Speakers => _speakers ??= new Speakers(this);

    /// <summary>Where the statements are, once all <see cref="Attributions"/> are there.</summary>
    internal StatementIndex Statements => _statements ??= new StatementIndex(Attributions);

    /// <summary>The innermost statement whose content holds these tokens, of joint speakers the first one's; or null.</summary>
    public Attribution? InnermostAround(TokenRange words)
    {
        Attribution? innermost = null;
        foreach (var statement in Statements.Over(words.First))
            if (statement.Tells(words) && (innermost is null || statement.Extent.Length <= innermost.Extent.Length))
                innermost = statement;
        return innermost;
    }

    /// <summary>The dictionary form of a token, by its tag.</summary>
    public string LemmaOf(int token) => Tokens[token].Form.LemmaAs(Tags[token]);

    /// <summary>Whether a token is somebody's words, once all <see cref="Quotations"/> are there.</summary>
    public bool IsQuoted(int token) =>
        (_quoted ??= TokenSet.Of(Tokens.Count, Quotations.Select(quotation => new TokenRange(quotation.First, quotation.End)))).Contains(token);

    /// <summary>Whether a sentence is nothing but somebody's words.</summary>
    public bool IsAllQuoted(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
            if (Tokens[at].Kind != TokenKind.Mark && !IsQuoted(at))
                return false;
        return true;
    }

    /// <summary>Whether anything in a sentence is somebody's words.</summary>
    public bool HoldsQuotation(Sentence sentence) =>
        IsQuoted(sentence.First) || !TextOrder.Between(Quotations, sentence.First, sentence.End, static quotation => quotation.First).IsEmpty;

    /// <summary>The token of a phrase that hangs on something outside it.</summary>
    public int HeadOf(TokenRange phrase)
    {
        for (var at = phrase.First; at < phrase.End; at++)
            if (!phrase.Contains(Dependencies[at].Head))
                return at;
        return phrase.First;
    }

    /// <summary>The place of these tokens in the text.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.First].Span.Start, Tokens[range.End - 1].Span.End);

    /// <inheritdoc cref="TokenWords.Prose"/>
    public string ProseOf(TokenRange range) => TokenWords.Prose(Tokens, range);
}
