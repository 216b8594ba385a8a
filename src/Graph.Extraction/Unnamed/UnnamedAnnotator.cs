using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Unnamed;

/// <summary>
/// Brings together what is told of whom the article never names: who writes, who is written to, and whom a description introduces and the text takes
/// up again, "a nurse ... she ... the nurse". They are nobody across articles, so they stay apart from its <see cref="AnnotatedArticle.Chains"/>.
/// </summary>
public sealed class UnnamedAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Sentences, Layer.Tags, Layer.Dependencies, Layer.Quotations, Layer.Offices, Layer.Names, Layer.Chains, Layer.Attributions];

    public IReadOnlyList<Layer> Adds => [Layer.Unnamed];

    public void Annotate(AnnotatedArticle article)
    {
        var table = new UnnamedTable(article);
        WriterPronouns.Add(article, table);
        new DescribedChains(article, table).Add();
        foreach (var chain in table.Chains)
            if (chain.Mentions.Count > 1)
                article.Unnamed.Add(chain);
        TellAnonymous(article, table);
    }

    // "a nurse", and not "the nurse" of whom more may be told elsewhere.
    private static bool IsIntroduced(string name) => name.Split(' ')[0] is "a" or "an" or "one" or "another";

    // "A nurse was hurt. She said": somebody who is nobody known.
    private static void TellAnonymous(AnnotatedArticle article, UnnamedTable table)
    {
        foreach (var report in article.Attributions)
            if (report is { SpeakerStatus: SpeakerStatus.Unresolved, Source: { Length: 1, First: var pronoun } } && PersonalPronouns.SubjectGenderOf(article.Tokens[pronoun].Lower) is not null && table.At(pronoun) is { Type: EntityType.Person, Name: var name } && IsIntroduced(name))
                report.SpeakerStatus = SpeakerStatus.Anonymous;
    }
}
