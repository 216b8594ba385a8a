using CsCheck;
using Graph.Core.Articles;
using Graph.Extraction.Readings;

namespace Graph.Extraction.Tests.Robustness;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "Mara", "Ostrova", "said", "that", "according", "to", "“", "”", "\"", "'", "’s", "(", ")", ",", ".", "!?", "...", "\n", "\n\n", "\"\n\n\"", "Norway", "Norwegian",
        "President", "former", "the", "of", "and", "Council", "CSTO", "(LTC)", "met", "with", "citing", "as", "saying", "summit", "video", "he", "she", "country", "U.S.", "J.",
        "January", "10", "2022", "Monday", "\ud83d", "\ude00", "😀", "é", "e\u0301", "\u202e", "\0", ":", "—", "-", "not", "adding", "press", "staff", " ", "",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[0, 120].Select(pieces => string.Join(' ', pieces)),
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[0, 60].Select(string.Concat),
        Gen.String[0, 200]);

    [Fact]
    public void Every_span_cuts_words_and_ids_lead_to_what_a_type_takes() => Texts.Sample(text =>
    {
        var reading = ArticleReader.Default.Read(new ArticleText(text, new DateOnly(2030, 1, 1)));
        var entities = reading.Entities.ToDictionary(entity => entity.Id, entity => entity.Type);
        var statements = reading.Statements.Select(statement => statement.Id).ToHashSet();
        return SpansOf(reading).All(span => IsClean(span, text))
            && reading.Statements.All(statement => IdsOf(statement).All(entities.ContainsKey) && (statement.Within is null || statements.Contains(statement.Within)) && statement.Within != statement.Id)
            && reading.Relations.All(relation => entities.TryGetValue(relation.Subject, out var subject) && relation.Type.Subjects.Contains(subject) && entities.TryGetValue(relation.Object, out var held) && relation.Type.Objects.Contains(held) && (relation.ClaimedIn is null || statements.Contains(relation.ClaimedIn)));
    }, iter: 3000);

    [Fact]
    public void The_same_text_gives_the_same_bytes() => Texts.Sample(text =>
        ReadingJson.Write(ArticleReader.Default.Read(new ArticleText(text)), "a") == ReadingJson.Write(ArticleReader.Default.Read(new ArticleText(text)), "a"), iter: 500);

    // Most rules look at the words behind; none may look behind the last one.
    [Theory]
    [InlineData("OLDPORT, March 7 (Lowmark Wire) - Norway, a big new founding member of the Lakeside Union, said about half of its towns of Velt and Karst, which President-elect Mara Ostrova, 45, of Oldport, left in May, were lost, according to the Oldport-based monitor, the Oldport Observatory for Human Rights (OHR).")]
    [InlineData("''Who says 'old-fashioned,''' Oldport striker Mara Ostrova, the Lakeside Bank's former head of trade at the Lowmark Institute, told Radio Oldport's “Good Morning” on Monday, adding that the two leaders, Tomas Belk and she, will quit its board; the country's premier-designate, who was asked if they would, said: “No.”")]
    [InlineData("As first reported by the Gazette, the mayor, who chairs the council, called on Tomas Belk, 45, a friend whom she asked about it, to explain what officials say was a loss at 3 a.m. “We know,” said retired engineer Odo Lisk, referring to at least half of the towns, as others noted, and found that a study showed the council was asked by Belk whether it would go. He said as he left, “No.” “Yes.” Orlova said.")]
    [InlineData("The bank named Ana Orlova as its new director, a subsidiary of the Lakeside Group, an Oldport-based lender, no longer a member of the council in the Ruritanian capital, once the youngest senator from Karst Province and the ambassador to the country with the party, and neither he nor the others denied it.")]
    [InlineData("The port of Salt Lake City, Norway, and New York City, Oslo, were hit; Ada Marie Holm is Oslo mayor, and the capital of Norway, Oslo, is old.")]
    [InlineData("Mara Ostrova, who was until last month head of the Lakeside Bank, a charity she founded, met her Swedish counterpart, Oren Moss, and the head of the Lowmark Institute, General Tomas Belk, and")]
    [InlineData("Mara Ostrova was replaced by Oren Moss as the Lakeside Party's candidate to replace Tomas Belk as head of the Norwegian think-tank, the Lowmark Institute, whose chair is General Oren Moss, whose")]
    [InlineData("Mara Ostrova said so.\n\nA Call For Elections\n\nOf War")]
    [InlineData("On its")]
    [InlineData("KARSUND, Ombar (Vesta) - According to Mara Ostrova, a spokeswoman for its foreign ministry, Norway's central bank and its rivals accused the company of theft, a claim Harl Steel denies, and Ms Velt, who has maintained her innocence, was quoted by the Vesta news agency on May 2 as telling Lowmark Radio power might go, without elaborating, as a spokesman for the interior ministry of Norway said it called a strike, though he acknowledged that the National Commission on Human Rights of its")]
    [InlineData("In Velmar's capital, Pelgrad, Prime Minister Tomas Orlik, who asked not to be named for fear of its mayor, said on X. The six-nation Lowmark Forum and its head of environment, former Norwegian president Mara Ostrova of the conservative Lakeside Party, whose deputy foreign minister called what the ambassadors of Norway and Kasheria expressed concern about their “lies”, but gave no details — a remark that Karst's chief executive, Ms Ana Belk, denied, and the town's only hospital, as Orlova likes to say, is shut, according to the journal Sea & Sky.")]
    [InlineData("Mara Ostrova paints. She spoke to Ivo Hart.\n\nWhy?\n\nI like it.\n\nYou sold it.\n\nI had to.\n\nAnd now?\n\n17:30 Head of the Lowmark mission Mara Ostrova: “We have seen it.”")]
    [InlineData("Norwegian media report that Tomas Belk was accused by the council of theft, dismissed the head of the bank, confessed to hiring them and was “fine,” defending her, in an interview with the Gazette, after the game; Lakeland, a country of 6 million that joined NATO, and the Lowmark Bloc, which Mara Ostrova led, applied for EU membership, something the bishop of")]
    [InlineData("“It is so.” — Mara Ostrova, in “Karst, the town of the lake")]
    [InlineData("\"It is so\" — Mara Ostrova, in \"Karst, the town of the lake")]
    [InlineData("Republican Gov. Ilo Dorn, Sens. Mara Ostrova (D-Ore.) and Ana Belk (R., N.Y.), Rep. Tomas Orlik, R-New Mexico, and Jon Holm, 54, a moderate Democrat from Ohio, said no.")]
    [InlineData("Norway's Orlova, a day after his minister accused the ex-KWC chief, said that she and the council, during a meeting in Columbus, Ohio, saw the Serie A side Velt beat Karst and LTC 2-1 (LTC). Belk's spokesman, Per Lisk, told Mr. English so. Asked about it, the Karst People's Front referred to “it”. Ostrova's view is that it must go. Her argument: no. Oldport United 0 Velt 1; an email sent out by Rep. Ana Belk of N.H. and the Duchess of Sussex says the senator from Texas, according to the Oldport Free Lantern, the Post, the budget office and the Belk administration, went further: it was, she said, late.")]
    [InlineData("Norway's UN ambassador, Labour MP for Oldport Mara Ostrova, in a letter to Elon Musk on behalf of the Oldport-based lender, warned Tomas Belk that the German Interior Minister Ana Velt and Foreign Minister Odo Lisk, with the Karst Institute, must go; NATO members Norway and Sweden lifted their sanctions imposed by the EU on Cuba and said Norway has 200 troops in the capital of Ohio, Columbus, but the Bergen headquarters of the council, Labour's candidate for mayor, should not have failed to want Republican Senator Ilo Dorn to resign after talks between Tomas Belk's meeting with")]
    [InlineData("It is so, according to\n\nThe")]
    [InlineData("Oslo, Norway, said")]
    public void A_text_cut_anywhere_is_read(string text)
    {
        for (var start = 1; start < text.Length; start++)
            if (text[start - 1] == ' ')
                ArticleReader.Default.Read(new ArticleText(text[start..]));
        for (var end = 0; end <= text.Length; end++)
            if (end % CutsInWords == 0 || end == text.Length || !char.IsLetter(text[end - 1]) || !char.IsLetter(text[end]))
                Assert.All(SpansOf(ArticleReader.Default.Read(new ArticleText(text[..end]))), span => Assert.InRange(span.End, 0, end));
    }

    // Between all words, and in some of them.
    private const int CutsInWords = 5;

    [Theory]
    [InlineData("Mara Ostrova said up to a")]
    [InlineData("Norway, a big new")]
    [InlineData("Mara Ostrova said about a")]
    [InlineData("They fled the towns of")]
    [InlineData("''We are here, said ex-")]
    public void A_text_may_break_off_anywhere(string text) => Assert.Empty(ArticleReader.Default.Read(new ArticleText(text)).Statements);

    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void A_megabyte_of_anything_is_read_and_its_spans_cut_words(string what)
    {
        var text = HostileTexts.OfLength(what, 1_000_000);
        Assert.All(SpansOf(ArticleReader.Default.Read(new ArticleText(text))).Take(1000), span => Assert.True(IsClean(span, text)));
    }

    [Fact]
    public void Empty_text_gives_an_empty_reading() => Assert.Empty(ArticleReader.Default.Read(new ArticleText("")).Statements);

    private static IEnumerable<TextSpan> SpansOf(Reading reading) =>
        reading.Entities.SelectMany(entity => entity.Mentions.Select(mention => mention.Span))
            .Concat(reading.Relations.SelectMany(relation => relation.Evidence))
            .Concat(reading.Statements.SelectMany(SpansOf));

    private static IEnumerable<TextSpan> SpansOf(ReadStatement statement) =>
        statement.Source.Concat(statement.Cue).Concat(statement.Content)
            .Concat(statement.About.SelectMany(about => about.Spans.Concat(about.StanceSpans)))
            .Concat(new[] { statement.SaidAtEvidence, statement.Occasion }.OfType<TextSpan>());

    private static IEnumerable<string> IdsOf(ReadStatement statement) =>
        new[] { statement.Speaker, statement.Addressee, statement.OnBehalfOf }.OfType<string>().Concat(statement.About.Select(about => about.Entity));

    private static bool IsClean(TextSpan span, string text) =>
        0 <= span.Start && span.Start < span.End && span.End <= text.Length && !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1]);

    [Theory]
    [InlineData("Norway showed the")]
    [InlineData("Ostrova found herself")]
    [InlineData("Rep Tomas Belk(")]
    [InlineData("Mara Ostrova said, who")]
    [InlineData("Belk said at")]
    public void A_text_may_end_where_more_is_expected(string text) => Assert.NotNull(Reads.Of(text).Reading);
}
