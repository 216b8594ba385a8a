using CsCheck;
using Graph.Core.Articles;
using Graph.Extraction.Readings;

namespace Graph.Extraction.Tests.Robustness;

/// <summary>What a sentence says does not hang on a paragraph before it that speaks of other things.</summary>
public sealed class UnrelatedParagraphTests
{
    private static readonly string[] Before =
    [
        "The river rose by two metres on Tuesday, and the lower town was without power for most of the day.",
        "Wheat prices fell for the third week. Traders had expected a poor harvest in the north.",
        "Snow is expected along the coast from Thursday on.",
        "“The ice will hold until March,” said Oda Frey, who keeps the ferry at Lowmark.",
        "- two bridges closed\n- trains late\n- schools open",
        "According to the Varenna Weather Office, no autumn has been so dry in forty years.",
        "The Merrow Festival opened on Saturday with a concert. Oda Frey and Pell Brandt played.",
    ];

    private static readonly string[] Speakers = ["Mara Velt", "Foreign Minister Tomas Ilk", "The Lakeside Trade Council", "Oskrian President Lena Dorn", "Spokesman Jory Pike"];

    private static readonly string[] Subjects = ["the treaty", "Anton Rusk", "the Lakeside Trade Council", "Oskria", "the summit in Oldport"];

    private static readonly string[] Sentences =
    [
        "{0} said that {1} had kept every promise.",
        "“Nobody has kept a promise,” {0} said of {1} on Monday.",
        "{0} chairs the Harbour Commission and met {1} last week.",
        "{0} accused {1} of delaying the vote, TASS reported.",
        "According to {0}, {1} will be discussed again in January 2031.",
        "{0} believes that {1} is to blame for the delay.",
        "In an interview on Monday, {0} told reporters on behalf of the Harbour Commission that {1} was ready.",
        "{0} chaired the Harbour Commission from 2012 to 2016 and, speaking in Oldport, praised {1}.",
    ];

    private static readonly Gen<(string Before, string Sentence)> Cases = Gen.Select(
        Gen.Shuffle(Before, 1, 3), OneOf(Sentences), OneOf(Speakers), OneOf(Subjects),
        (before, sentence, speaker, subject) => (string.Join("\n\n", before) + "\n\n", string.Format(null, sentence, speaker, subject)));

    private static Gen<string> OneOf(string[] choices) => Gen.Int[0, choices.Length - 1].Select(at => choices[at]);

    [Fact]
    public void A_sentence_reads_the_same_behind_an_unrelated_paragraph() => Cases.Sample(
        one => Told(one.Sentence, 0).SequenceEqual(Told(one.Before + one.Sentence, one.Before.Length)), iter: 1000);

    /// <summary>What is read from <paramref name="start"/> on, places counted from there and entities called by their words.</summary>
    private static List<string> Told(string text, int start)
    {
        var reads = new Reads(text, ArticleReader.Default.Read(new ArticleText(text, new DateOnly(2030, 1, 1))));
        var own = reads.Reading.Statements.Where(statement => statement.Content[0].Start >= start).ToDictionary(statement => statement.Id);
        var mentions = reads.Reading.Entities.SelectMany(entity => entity.Mentions.Where(mention => mention.Span.Start >= start).Select(mention => $"{entity.Type} {entity.Name} {mention.Kind} {Places([mention.Span])}"));
        var statements = own.Values.Select(statement =>
            $"{statement.Kind} {reads.SpeakerOf(statement)} {statement.SpeakerStatus} {Places(statement.Source)} {Places(statement.Cue)} {Places(statement.Content)} {statement.Polarity} {statement.Modality} {statement.SaidAt} "
            + $"at {Places(Some(statement.SaidAtEvidence))} to {Named(statement.Addressee)} for {Named(statement.OnBehalfOf)} as {statement.Role} in {Places(Some(statement.Occasion))} {statement.CueClass} "
            + $"{(statement.Within is { } outer ? Places(own[outer].Content) : "")} {statement.Confidence} {statement.Rule} {string.Join(' ', statement.About.Select(about => $"{reads.NameOf(about.Entity)} {about.Role} {about.Stance} {Places(about.Spans)} {Places(about.StanceSpans)}"))}");
        var relations = reads.Reading.Relations.Where(relation => relation.Evidence[0].Start >= start)
            .Select(relation => $"{reads.NameOf(relation.Subject)} {relation.Type} {reads.NameOf(relation.Object)} {relation.Office} {relation.ValidFrom} {relation.ValidTo} {relation.Ended} {relation.Basis} {(relation.ClaimedIn is { } claim ? Places(own[claim].Content) : "")} {Places(relation.Evidence)} {relation.Rule}");
        return [.. mentions.Order(StringComparer.Ordinal), .. statements, .. relations.Order(StringComparer.Ordinal)];

        string? Named(string? id) => id is null ? null : reads.NameOf(id);

        IEnumerable<TextSpan> Some(TextSpan? span) => span is { } known ? [known] : [];

        string Places(IEnumerable<TextSpan> spans) => string.Join(',', spans.Select(span => $"{span.Start - start}-{span.End - start}"));
    }
}
