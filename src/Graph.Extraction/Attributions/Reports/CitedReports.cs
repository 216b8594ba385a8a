using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// "X reported that ..., citing her spokesman, Y.", "X reported, citing Y, that ..." and "Citing Y, X reported that ...": X conveys what Y
/// says, and says nothing of Y.
/// </summary>
internal sealed class CitedReports(AnnotatedArticle article, CitedAside asides)
{
    // In reports of the sentence, before the one that cites.
    private const int FurthestReport = 4;

    // No sentence holds more reports beside which somebody is cited.
    private const int MostReports = 40;

    private List<Token> Tokens => article.Tokens;

    /// <summary>Tells for whoever is cited what the report that cites him tells; whom "citing her chief of staff, Odo Lisk" names is nothing said.</summary>
    /// <param name="own">From where on the reports of this sentence stand.</param>
    public void Convey(Sentence sentence, List<Attribution> found, int own)
    {
        for (var at = sentence.First; at + 1 < sentence.End; at++)
        {
            if (asides.CitedAt(at, sentence) is not { } cited)
                continue;
            var misread = found.FindIndex(own, Math.Min(MostReports, found.Count - own), report => report.Cue is { Length: 1 } cue && cue.First == at);
            var conveying = misread >= 0 ? Behind(found, own, misread) : Around(found.GetRange(own, Math.Min(MostReports, found.Count - own)), at, cited);
            if (misread >= 0 && (conveying is not null || cited.End >= found[misread].Content[0].End && !article.IsQuoted(cited.End - 1) && !Tokens[cited.End - 1].IsDoubleQuote))
                found.RemoveAt(misread);
            if (conveying is not { } outer)
                continue;
            found.Add(new() { Rule = "cited", CueClass = CueClass.Neutral, Source = cited, Cue = new(at, at + 1), Content = [.. outer.Content], ConveyedBy = outer, Confidence = outer.Confidence });
        }
    }

    /// <summary>"Reports that the mill would close, citing officials, spread": whose the reports are is told beside them.</summary>
    /// <param name="own">From where on the reports of this sentence stand.</param>
    public void NameSources(Sentence sentence, List<Attribution> found, int own)
    {
        for (var at = sentence.First + 1; at + 1 < sentence.End; at++)
            if (Tokens[at - 1].Text == "," && asides.CitedAt(at, sentence) is { } cited && Afloat(found, own, at) is { Content: [var told] } report)
                (report.Source, report.Content) = (cited, [told with { End = Math.Min(told.End, at - 1) }]);
    }

    private static Attribution? Afloat(List<Attribution> found, int own, int citing) =>
        found.Skip(own).Take(MostReports).FirstOrDefault(report => report is { Source: null, IsByUntold: true, IsClause: true, Content: [var told] } && told.First < citing - 1 && told.End >= citing - 1);

    // "..., X reported, citing Y": who reports is who cites.
    private Attribution? Behind(List<Attribution> found, int own, int citing) =>
        found[Math.Max(own, citing - FurthestReport)..citing].FindLast(report => found[citing].Source is { } source && report.Source == source && MayConvey(report));

    // "Citing Y, X reported that", "X, citing Y, reported that", "X reported, citing Y, that", "..., X reported, quoting Y".
    private Attribution? Around(List<Attribution> reports, int citing, TokenRange cited) =>
        reports.Find(report => MayConvey(report) && report.Source is { } source
            && (source.First == cited.End + 1 && Tokens[cited.End].Text == "," || source.End == citing - 1 && Tokens[citing - 1].Text == ","))
        ?? reports.FindLast(report => MayConvey(report) && report.Source is not null && report.Cue!.Value.End < citing && Tokens[citing - 1].Text == "," && report.Content.TrueForAll(part => part.End < citing || part.First > citing));

    // What is read at a word that cites makes way for who is cited.
    private bool MayConvey(Attribution report) =>
        report is { CueClass: CueClass.Neutral, IsClause: true, ConveyedBy: null, Cue: { } cue } && !CitedAside.IsWord(Tokens[cue.First]);
}
