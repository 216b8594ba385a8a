using Graph.Core.Time;
using Graph.Extraction.Annotation;
using Graph.Extraction.Dates;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>Since when and until when something holds, where the words right behind say so: "since 2020", "until March 2021".</summary>
internal sealed class Validity(AnnotatedArticle article)
{
    private readonly Dictionary<int, DateMention> _datesByFirst = article.Dates.ToDictionary(date => date.Range.First);

    /// <summary>The relation with the dates that follow its words; as it was where none do.</summary>
    public FoundRelation Dated(FoundRelation relation)
    {
        var at = relation.Evidence.End;
        if (WordAt(at) is ",")
            at++;
        return WordAt(at) switch
        {
            "since" when DateAt(at + 1) is { } since => With(relation, since.Range.End, since.Date, null),
            "until" when DateAt(at + 1) is { } until => With(relation, until.Range.End, null, until.Date),
            "from" when DateAt(at + 1) is { } from && WordAt(from.Range.End) is "to" or "until" && DateAt(from.Range.End + 1) is { } to =>
                With(relation, to.Range.End, from.Date, to.Date),
            _ => relation,
        };
    }

    private static FoundRelation With(FoundRelation relation, int end, PartialDate? from, PartialDate? to) => relation with
    {
        Evidence = relation.Evidence with { End = end },
        ValidFrom = from,
        ValidTo = to,
        IsEnded = relation.IsEnded || to is not null,
    };

    private DateMention? DateAt(int token) => _datesByFirst.GetValueOrDefault(token);

    private string WordAt(int token) => token < article.Tokens.Count ? article.Tokens[token].Lower : "";
}
