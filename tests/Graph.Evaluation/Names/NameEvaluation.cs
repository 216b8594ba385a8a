using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction;
using Graph.Extraction.Annotation;
using Graph.Extraction.Names;
using Graph.Extraction.Readings;

namespace Graph.Evaluation.Names;

/// <summary>Names of persons, organisations and places, exact spans; states are places, demonyms are none.</summary>
internal static class NameEvaluation
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC"];

    // Texts that nobody looks at: they are measured, and their errors are not told.
    private const string Pud = "uner-pud/en_pud-ud-test.iob2", ConllPlus = "conllpp-2020/conllpp.txt";

    public static PartResult Run(DataFolder data)
    {
        var errors = new List<string>();
        return new PartResult(
            [
                .. Score("news nobody trained on (DWIE)", NamedText.ReadDwie(data.File("dwie/train-side.json")), 82, "on another corpus, CoNLL++ 2020: CoreNLP 85.2", errors),
                .. Score("UNER EWT test", NamedText.ReadColumns(data.File("uner-ewt/test.iob2"), 1, 2), null, "", errors),
                .. Score("CrossNER politics test", NamedText.ReadColumns(data.File("crossner-politics/test.txt"), 0, 1), null, "", errors),
                .. ScoreWhereThere(data, "UNER PUD", Pud, path => NamedText.ReadColumns(path, 1, 2), 74.4, "CoreNLP 74.4, XLM-R trained on UNER EWT 80"),
                .. ScoreWhereThere(data, "CoNLL++ 2020", ConllPlus, path => NamedText.ReadColumns(path, 0, 3), 82, "CoreNLP 85.2"),
            ],
            errors);
    }

    private static IEnumerable<Figure> ScoreWhereThere(DataFolder data, string what, string file, Func<string, IEnumerable<NamedText>> read, double target, string published) =>
        File.Exists(data.File(file)) ? Score(what, read(data.File(file)), target, published, []) : [data.FigureOf(file, $"names, {what}", null, target, published)];

    private static IEnumerable<Figure> Score(string what, IEnumerable<NamedText> texts, double? target, string published, List<string> errors)
    {
        var all = new Counts();
        var byKind = Kinds.ToDictionary(kind => kind, _ => new Counts());
        foreach (var text in texts)
        {
            var found = Read(text.Text);
            all.Add(found, text.Names);
            foreach (var kind in Kinds)
                byKind[kind].Add(found.Where(name => name.Kind == kind).ToHashSet(), text.Names.Where(name => name.Kind == kind).ToHashSet());
            errors.AddRange(text.Names.Except(found).Select(name => $"missed {name.Kind} {text.Text[name.Start..name.End]}"));
            errors.AddRange(found.Except(text.Names).Select(name => $"no {name.Kind}: {text.Text[name.Start..name.End]}"));
        }

        return [new($"names, {what}", all.F1, target, published), .. Kinds.Select(kind => new Figure($"  {kind}", byKind[kind].F1))];
    }

    private static HashSet<(int Start, int End, string Kind)> Read(string text)
    {
        var article = ArticleReader.Default.Annotate(new ArticleText(text));
        return [.. article.Names.Where(name => name is { IsInner: false, IsPlain: false } && name.Entry?.Use != NameUse.Demonym && KindOf(name.Type).Length > 0).Select(name => PlaceOf(article, name))];
    }

    private static (int Start, int End, string Kind) PlaceOf(AnnotatedArticle article, NameMention name) =>
        article.SpanOf(name.Range) is var span ? (span.Start, span.End, KindOf(name.Type)) : default;

    private static string KindOf(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.State or EntityType.Place => "LOC",
        _ => "",
    };
}
