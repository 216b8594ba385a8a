using Graph.Core.Articles;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions;
using Graph.Extraction.Chains;
using Graph.Extraction.Relations;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Readings;

/// <summary>Turns an annotated article into what is handed over: ids in the order of the text, places in UTF-16 code units.</summary>
internal sealed class ReadingBuilder
{
    private readonly AnnotatedArticle _article;
    private readonly Dictionary<EntityChain, string> _entityIds;
    private readonly Dictionary<Attribution, string> _statementIds;
    private readonly ILookup<Attribution, Abouts.FoundAbout> _abouts;
    private readonly List<EntityChain> _chains;

    // Bodies told of without capitals are described, not named.
    private readonly HashSet<TokenRange> _plain;

    private ReadingBuilder(AnnotatedArticle article)
    {
        _article = article;
        _plain = [.. article.Names.Where(name => name.IsPlain).Select(name => name.Range)];
        _abouts = article.Abouts.ToLookup(about => about.Statement);
        _chains = [.. article.Chains.Where(chain => chain.Mentions.Count > 0).OrderBy(chain => chain.Mentions[0].Range.First).ThenByDescending(chain => chain.Mentions[0].Range.End)];
        (_entityIds, _statementIds) = (new(_chains.Count), new(article.Attributions.Count));
        foreach (var chain in _chains)
            _entityIds.Add(chain, $"e{_entityIds.Count + 1}");
        foreach (var statement in article.Attributions)
            _statementIds.Add(statement, $"s{_statementIds.Count + 1}");
    }

    public static Reading Build(AnnotatedArticle article) => new ReadingBuilder(article).Build();

    private Reading Build() => new(
        _chains.ConvertAll(Entity),
        Relations(),
        _article.Attributions.ConvertAll(Statement))
    {
        Unnamed = [.. _article.Unnamed.OrderBy(chain => chain.Mentions[0].Range.First).Select((chain, at) => new ReadEntity($"u{at + 1}", chain.Type, chain.Name, null, MentionsOf(chain)))],
    };

    private List<ReadRelation> Relations()
    {
        var relations = new List<ReadRelation>(_article.Relations.Count);
        var told = new HashSet<(string, string, string, TextSpan, string?, string)>(_article.Relations.Count);
        foreach (var found in _article.Relations)
            if (Relation(found) is { } relation && told.Add((relation.Type.Name, relation.Subject, relation.Object, relation.Evidence[0], relation.Office, relation.Rule)))
                relations.Add(relation);
        return relations;
    }

    private ReadEntity Entity(EntityChain chain) => new(
        _entityIds[chain],
        chain.Type,
        chain.Name,
        chain.Entry?.WikidataId,
        MentionsOf(chain))
    {
        Occupations = chain.Occupations,
    };

    // They stand in the order of the text, and what was read twice beside itself.
    private List<ReadMention> MentionsOf(EntityChain chain)
    {
        var (mentions, last) = (new List<ReadMention>(chain.Mentions.Count), default(TokenRange));
        foreach (var mention in chain.Mentions)
        {
            if (mention.Range != last)
                mentions.Add(_plain.Contains(mention.Range) ? new ReadMention(Span(mention.Range), MentionKind.Nominal, null) : new ReadMention(Span(mention.Range), mention.Kind, mention.NameKind));
            last = mention.Range;
        }

        return mentions;
    }

    private ReadRelation? Relation(FoundRelation relation)
    {
        var around = relation.IsInferred ? null : _article.InnermostAround(relation.Evidence);
        // What somebody or something is called in retold speech is the reporter's word for it; in a quotation, or where the reporter keeps away from
        // what is said, it is the speaker's.
        var isReporters = !relation.IsPredicate && !_article.IsQuoted(relation.Evidence.First) && around is not { CueClass: CueClass.Claiming or CueClass.Denying };
        var claim = isReporters ? null : around;
        // "The council's head, Belk, is expected to leave": nobody in particular expects it, and the title is the article's own word.
        if (claim is { IsByUntold: true } && !relation.IsPredicate)
            claim = claim.Within;
        // "Orlova denied that Belk leads the council": nobody says so. Who somebody is called in it ("the council's head, Belk,") stays.
        if (claim is { IsAffirmed: false } && relation.IsPredicate)
            return null;
        return new ReadRelation(
            relation.Type,
            _entityIds[relation.Subject],
            _entityIds[relation.Object],
            relation.IsInferred ? RelationBasis.Inferred : claim is null ? RelationBasis.Stated : RelationBasis.Claimed,
            relation.Office,
            relation.ValidFrom,
            relation.ValidTo,
            relation.IsEnded,
            [Span(relation.Evidence)],
            claim is null ? null : _statementIds[claim],
            relation.Confidence,
            relation.Rule);
    }

    private ReadStatement Statement(Attribution statement) => new(
        _statementIds[statement],
        statement.Kind,
        statement.Speaker is { } speaker ? _entityIds[speaker] : null,
        statement.SpeakerStatus,
        statement.Source is { } source ? [Span(source)] : [],
        statement.Cue is { } cue ? [Span(cue)] : [],
        Spans(statement.Content),
        [.. _abouts[statement].Select(About)],
        statement.Within is { } within ? _statementIds[within] : null,
        statement.CueClass,
        statement.Polarity,
        statement.Modality,
        statement.SaidAt,
        statement.SaidAtEvidence,
        statement.Addressee is { } addressee ? _entityIds[addressee] : null,
        statement.OnBehalfOf is { } principal ? _entityIds[principal] : null,
        statement.Role,
        statement.Occasion is { } occasion ? Span(occasion) : null,
        statement.Confidence,
        statement.Rule);

    private ReadAbout About(Abouts.FoundAbout about) =>
        new(_entityIds[about.Chain], about.Role, about.Stance, Spans(about.Words), Spans(about.StanceWords));

    private TextSpan[] Spans(IReadOnlyList<TokenRange> ranges)
    {
        var spans = new TextSpan[ranges.Count];
        for (var at = 0; at < spans.Length; at++)
            spans[at] = Span(ranges[at]);
        return spans;
    }

    private TextSpan Span(TokenRange range) => _article.SpanOf(range);
}
