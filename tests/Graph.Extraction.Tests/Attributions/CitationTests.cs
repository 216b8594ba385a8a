using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class CitationTests
{
    [Fact]
    public void The_day_of_a_report_may_stand_before_whom_it_cites()
    {
        var reads = Reads.Of("The Lowmark Gazette reported on Monday, citing Mara Ostrova as saying that the bridge was safe.");
        Assert.Equal("Lowmark Gazette", reads.SpeakerOf(reads.Reading.Statements[0]));
        Assert.Equal(reads.Reading.Statements[0].Id, reads.Reading.Statements[1].Within);
    }

    [Fact]
    public void Who_cites_conveys_who_is_cited()
    {
        var reads = Reads.Of("Reuters reported, citing Mara Ostrova as saying, \"The bridge is safe. It will stand.\"");
        var inner = Assert.Single(reads.Reading.Statements, statement => reads.SpeakerOf(statement) == "Mara Ostrova");
        Assert.Equal("Reuters", reads.SpeakerOf(Assert.Single(reads.Reading.Statements, outer => outer.Id == inner.Within)));
        Assert.Equal(StatementKind.Direct, inner.Kind);
    }

    [Fact]
    public void An_agency_that_conveys_two_people_has_the_cue_of_each_and_tells_of_whom_it_cites()
    {
        var reads = Reads.Of("Earlier on Monday, according to the state agency, LNA, Mara Velt confirmed that the bridge was closed.\n\n"
            + "LNA reported, citing Odo Lisk as saying, \"The bridge is safe. It will stand.\"");
        var outer = reads.Reading.Statements.Where(statement => reads.SpeakerOf(statement) == "LNA").ToList();
        Assert.Equal(["according to", "reported"], outer.Select(statement => reads.Words(statement.Cue)));
        Assert.Equal("Odo Lisk", reads.NameOf(Assert.Single(outer[1].About).Entity));
    }

    [Theory]
    [InlineData("By Tomas Belk\n\nMara Ostrova said the bridge was safe.")]
    [InlineData("The bridge is safe\n\nBy Tomas Belk, Lowmark Gazette\n\nThe council met. Mara Ostrova said the bridge was safe.")]
    public void A_bylines_author_conveys_nothing(string text) => Assert.Equal("Mara Ostrova", Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Theory]
    [InlineData("“We will not come,” the Lowmark News Agency quoted Mara Ostrova as saying.", "“We will not come,”")]
    [InlineData("Norway will not come, the Lowmark News Agency quoted Mara Ostrova as saying on Monday.", "Norway will not come")]
    [InlineData("Mara Ostrova was quoted by the Lowmark News Agency as saying that Norway would not come.", "that Norway would not come")]
    public void Whom_an_agency_quotes_has_said_it_and_the_agency_conveys_it(string text, string content)
    {
        var reads = Reads.Of(text);
        var inner = Assert.Single(reads.Reading.Statements, statement => statement.Within is not null);
        Assert.Equal(("Mara Ostrova", content), (reads.SpeakerOf(inner), reads.Words(inner.Content)));
        Assert.Equal("Lowmark News Agency", reads.SpeakerOf(reads.Reading.Statements.Single(statement => statement.Id == inner.Within)));
    }

    [Fact]
    public void Who_is_quoted_by_nobody_in_particular_speaks_himself()
    {
        var reads = Reads.Of("Mara Ostrova was quoted as saying that Norway would not come.");
        Assert.Equal(("Mara Ostrova", "as saying"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue)));
    }

    [Fact]
    public void What_is_cited_or_added_behind_a_report_goes_on_with_it()
    {
        var reads = Reads.Of("Norway has told Sweden that it will pay, Mara Ostrova said on Monday, adding that the bridge was safe.");
        Assert.Equal("Mara Ostrova", reads.SpeakerOf(Assert.Single(reads.Reading.Statements, statement => reads.Words(statement.Cue) == "adding")));
    }

    [Theory]
    [InlineData("The Lowmark Gazette reported on Monday that the bridge was safe, citing her spokesman, Tomas Belk.", "Tomas Belk", "that the bridge was safe")]
    [InlineData("The bridge is safe, the Lowmark Gazette reported, citing Tomas Belk.", "Tomas Belk", "The bridge is safe")]
    [InlineData("The bridge is safe, the Lowmark Gazette reported on Monday, citing two people familiar with the matter.", null, "The bridge is safe")]
    public void Who_is_cited_behind_a_report_has_said_it_and_the_report_conveys_it(string text, string? speaker, string content)
    {
        var reads = Reads.Of(text);
        var (outer, inner) = (reads.Reading.Statements[0], reads.Reading.Statements[1]);
        Assert.Equal((speaker, content, outer.Id), (reads.SpeakerOf(inner), reads.Words(inner.Content), inner.Within));
        Assert.Equal(("Lowmark Gazette", content), (reads.SpeakerOf(outer), reads.Words(outer.Content)));
    }

    [Theory]
    [InlineData("The Lowmark Gazette reported on Monday, citing two officials, that the bridge was safe.", null, "reported", "that the bridge was safe")]
    [InlineData("The Lowmark Gazette said, citing Mayor Mara Ostrova, that the bridge was safe.", "Mara Ostrova", "said", "that the bridge was safe")]
    [InlineData("The Lowmark Gazette, citing people close to the board, reported in February that the bridge was safe.", null, "reported", "that the bridge was safe")]
    [InlineData("The Lowmark Gazette, quoting Mayor Mara Ostrova, said the bridge was safe.", "Mara Ostrova", "said", "the bridge was safe")]
    [InlineData("The bridge was safe, the Lowmark Gazette reported, quoting two officials.", null, "reported", "The bridge was safe")]
    [InlineData("Citing people familiar with the matter, the Lowmark Gazette wrote that the bridge was safe.", null, "wrote", "that the bridge was safe")]
    public void Who_is_cited_in_an_aside_is_conveyed_and_no_part_of_the_report(string text, string? cited, string cue, string content)
    {
        var reads = Reads.Of(text);

        Assert.Equal(["Lowmark Gazette", cited], reads.Reading.Statements.Select(reads.SpeakerOf));
        Assert.Equal([null, reads.Reading.Statements[0].Id], reads.Reading.Statements.Select(statement => statement.Within));
        Assert.Equal([content, content], reads.Reading.Statements.Select(statement => reads.Words(statement.Content)));
        Assert.Equal(cue, reads.Words(reads.Reading.Statements[0].Cue));
    }

    [Fact]
    public void What_is_quoted_on_behind_who_is_cited_is_of_both()
    {
        var reads = Reads.Of("“The bridge is safe,” the Lowmark Gazette reported, quoting a council official. “It will stand for years.”");

        const string content = "“The bridge is safe,” | “It will stand for years.”";
        Assert.Equal([content, content], reads.Reading.Statements.Select(statement => reads.Words(statement.Content)));
    }

    [Theory]
    [InlineData("The Lowmark Gazette said the bridge was safe, citing Mara Ostrova as an example.")]
    [InlineData("The Lowmark Gazette said the bridge was safe, citing its age.")]
    public void What_is_cited_for_a_reason_says_nothing(string text) =>
        Assert.Equal(["Lowmark Gazette"], Reads.Of(text).Reading.Statements.Select(Reads.Of(text).SpeakerOf).Distinct());

    [Fact]
    public void When_a_report_was_made_does_not_tell_when_what_it_conveys_was_said()
    {
        var reads = Reads.Of("The Lowmark Gazette reported on Monday that Mara Ostrova had said in March that the bridge was safe.", new DateOnly(2031, 5, 7));
        Assert.Equal(["2031-05-05", "2031-03"], reads.Reading.Statements.Select(statement => statement.SaidAt?.ToString()));
        reads = Reads.Of("The Lowmark Gazette said in a statement on Monday that Mara Ostrova had said that the bridge was safe.", new DateOnly(2031, 5, 7));
        Assert.Equal((null, null), (reads.Reading.Statements[1].SaidAt, reads.Reading.Statements[1].Occasion));
    }

    [Fact]
    public void What_is_told_of_whom_the_article_relies_on_is_no_content()
    {
        var reads = Reads.Of("According to the Lowmark Wire, which cited two diplomats, the bridge is safe.");
        Assert.Equal("the bridge is safe", reads.Words(reads.Only.Content));
    }

    [Fact]
    public void Whom_an_office_and_a_name_behind_it_cite_is_the_one_of_that_name()
    {
        var reads = Reads.Of("The Lowmark Gazette reported that the dam would close, citing her chief of staff, Odo Lisk.");
        Assert.Equal(["Lowmark Gazette", "Odo Lisk"], reads.Reading.Statements.Select(reads.SpeakerOf));
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("that the dam would close", reads.Words(statement.Content)));
    }

    [Fact]
    public void Whom_a_report_of_a_thing_cites_is_not_what_it_says()
    {
        var reads = Reads.Of("The Lowmark Gazette reported the plan, citing her chief of staff, Odo Lisk.");
        Assert.Equal("the plan", reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("Tomas Belk, who officials said was drunk, left the road.", "officials", "said", "who | was drunk", "Tomas Belk")]
    [InlineData("Tomas Belk, who police say shot two men, was arrested.", "police", "say", "who | shot two men", "Tomas Belk")]
    [InlineData("Tomas Belk, who Mara Ostrova has always said was a friend, was jailed.", "Mara Ostrova", "has always said", "who | was a friend", "Tomas Belk")]
    [InlineData("The Lowmark Council built a bridge that engineers warned would not hold.", "engineers", "warned", "that | would not hold", null)]
    [InlineData("A man who witnesses say fled was found.", "witnesses", "say", "who | fled", null)]
    public void A_report_in_a_relative_clause_is_of_its_own_subject_and_about_whom_the_pronoun_means(string text, string source, string cue, string content, string? target)
    {
        var reads = Reads.Of(text);
        Assert.Equal((source, cue, content), (reads.Words(reads.Only.Source), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
        Assert.Equal(target, reads.Only.About is [var about, ..] ? reads.NameOf(about.Entity) : null);
    }

    [Theory]
    [InlineData("The people who know Mara Ostrova say she was quiet.")]
    [InlineData("Voters who think Mara Ostrova lied will stay home.")]
    public void Who_a_relative_clause_tells_of_speaks_for_himself(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Statements, statement => statement.Rule == "relative");

    [Theory]
    [InlineData("One, who did not want to be named, said the talks had failed.")]
    [InlineData("Another, speaking privately, said the talks had failed.")]
    [InlineData("Tomas Belk met an official who said the talks had failed.")]
    public void Who_keeps_back_a_name_or_is_only_an_official_is_anonymous(string text) =>
        Assert.Equal(SpeakerStatus.Anonymous, Reads.Of(text).Only.SpeakerStatus);

    [Theory]
    [InlineData("According to people briefed on the talks, the bridge was safe.")]
    [InlineData("The bridge was closed on Monday, according to people briefed on the talks.")]
    public void What_is_told_of_whom_it_is_according_to_belongs_to_the_source(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("people briefed on the talks", SpeakerStatus.Anonymous), (reads.Words(reads.Only.Source), reads.Only.SpeakerStatus));
    }

    [Fact]
    public void Whoever_is_close_to_somebody_is_cited_in_an_aside()
    {
        var read = Reads.Of("The Gazette reported last week, citing people close to Mara Ostrova, that the tax break had been agreed.");
        Assert.Equal(["The Gazette", "people close to Mara Ostrova"], read.Reading.Statements.Select(statement => read.Words(statement.Source)));
        Assert.All(read.Reading.Statements, statement => Assert.Equal("that the tax break had been agreed", read.Words(statement.Content)));
    }

    [Fact]
    public void According_to_somebody_who_cites_another_both_convey_it()
    {
        var reads = Reads.Of("According to the Norwegian news portal Dawn, citing two officials, at least 14 soldiers have died.");
        Assert.Equal([("the Norwegian news portal Dawn", "at least 14 soldiers have died"), ("two officials", "at least 14 soldiers have died")], reads.Reading.Statements.Select(statement => (reads.Words(statement.Source), reads.Words(statement.Content))));
        Assert.Equal(reads.Reading.Statements[0].Id, reads.Reading.Statements[1].Within);
    }

    [Theory]
    [InlineData("\"The bridge is lost,\" Mara Ostrova was quoted as saying on Monday.", "\"The bridge is lost,\"")]
    [InlineData("Norway will not come, Mara Ostrova was quoted as saying in the Lowmark Gazette.", "Norway will not come")]
    public void Who_was_quoted_as_saying_may_stand_behind_it(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Mara Ostrova", "as saying", content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void Who_quotes_somebody_may_stand_behind_what_he_said()
    {
        var reads = Reads.Of("Norway will not come, Mara Ostrova was quoted as saying by the Lowmark News Agency.");
        Assert.Equal(["Lowmark News Agency", "Mara Ostrova"], reads.Reading.Statements.Select(reads.SpeakerOf));
        Assert.Equal("Norway will not come", reads.Words(reads.Reading.Statements[1].Content));
    }

    [Fact]
    public void A_document_that_is_cited_parts_no_report()
    {
        var reads = Reads.Of("The Lowmark Gazette reported on Monday, citing a document it had obtained, that Norway would pay.");
        var report = Assert.Single(reads.Reading.Statements, statement => statement.Within is null);
        Assert.Equal(("Lowmark Gazette", "reported", "that Norway would pay"), (reads.SpeakerOf(report), reads.Words(report.Cue), reads.Words(report.Content)));
    }

    [Fact]
    public void When_a_poll_was_published_is_not_what_it_tells()
    {
        var reads = Reads.Of("According to a poll by the institute Lowmark, published on Sunday, 21 percent would vote for Norway.");
        Assert.Equal("21 percent would vote for Norway", reads.Words(reads.Only.Content));
    }

    [Fact]
    public void According_to_somebody_may_stand_inside_a_clause()
    {
        var reads = Reads.Of("Mara Velt said the agency would leave Oldport, where according to the UN 200,000 people depend on aid.");
        Assert.Equal("200,000 people depend on aid", reads.Words(reads.Reading.Statements.Single(statement => reads.SpeakerOf(statement) == "United Nations").Content));
    }

    [Fact]
    public void Who_is_quoted_in_the_present_is_not_who_quotes()
    {
        var reads = Reads.Of("The report quotes Mara Velt as saying that the bridge was lost.");
        Assert.Equal("Mara Velt", reads.SpeakerOf(reads.Reading.Statements.Single(statement => statement.Within is not null)));
    }

    [Fact]
    public void What_is_quoted_goes_on_behind_its_sentence_inside_a_report_too()
    {
        var reads = Reads.Of("According to the indictment, Mara Velt wrote to him: “You will have the list. Delete this.” He smiled.");
        Assert.Equal("“You will have the list. Delete this.”", reads.Words(reads.Reading.Statements.Single(statement => statement.Within is not null).Content));
    }

    [Theory]
    [InlineData("According to the Centre for Trade Studies, an Oslo-based think tank, only ten mills are open.", "the Centre for Trade Studies, an Oslo-based think tank", "only ten mills are open")]
    [InlineData("According to Northern Bank, a lender based in Oslo, the mill was closed.", "Northern Bank, a lender based in Oslo", "the mill was closed")]
    [InlineData("According to Mara Velt, a bank, a school and a church were hit.", "Mara Velt", "a bank, a school and a church were hit")]
    public void What_the_source_is_belongs_to_it(string text, string source, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((source, content), (reads.Words(reads.Only.Source), reads.Words(reads.Only.Content)));
    }
}
