using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("Odo Lisk said that the plan was dead.", "Odo Lisk")]
    [InlineData("The footballer Mara Velt said she would leave.", "Mara Velt")]
    [InlineData("The crowd cheered. The goalkeeper Odo Lisk was sold.", "Odo Lisk")]
    public void A_rare_given_name_belongs_to_the_name(string text, string name) =>
        Assert.Equal([name], Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("President of Quellon Ulla Brandt said that the plan was dead.", "Ulla Brandt LEADS Quellon")]
    [InlineData("On Monday, mayor of Quellon Anna Brandt resigned.", "Anna Brandt LEADS Quellon")]
    [InlineData("Prime Minister of Norway Ulla Brandt said that the plan was dead.", "Ulla Brandt HEAD_OF_GOVERNMENT_OF Norway")]
    [InlineData("President of the Lakeside Council Ulla Brandt said that the plan was dead.", "Ulla Brandt LEADS Lakeside Council")]
    public void Who_stands_right_behind_whose_office_it_is_holds_it(string text, string relation)
    {
        var reads = Reads.Of(text);
        Assert.Equal([relation], reads.Relations);
        Assert.StartsWith(Assert.Single(reads.Names(EntityType.Person)) + " ", relation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_in_small_letters_is_no_part_of_a_name() => Assert.Equal(
        ["Karin Lund"],
        Reads.Of("\"We have seen the reports,\" said spokeswoman Karin Lund, adding that Stockholm was \"surprised\".").Names(EntityType.Person));

    [Fact]
    public void A_body_that_is_called_like_a_person_keeps_its_name() =>
        Assert.Equal(["Karsten Suvel"], Reads.Of("President of Karsten Suvel said that the plan was dead.").Names(EntityType.Organization));

    [Theory]
    [InlineData("The Lowmark Gazette reported on Monday, citing Varennan Foreign Minister Oren Tavo as saying that the dam was closed.", "Oren Tavo")]
    [InlineData("Tarnish Prime Minister Odo Lisk said that the dam was closed.", "Odo Lisk")]
    public void An_adjective_of_a_state_that_nobody_lists_is_no_person(string text, string person)
    {
        var reads = Reads.Of(text);
        Assert.Equal([person], reads.Names(EntityType.Person));
        Assert.Equal(person, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void Where_an_article_was_written_is_a_place() =>
        Assert.Equal(EntityType.Place, Assert.Single(Reads.Of("TOLM, the Republic of Oskria - The council met on Monday.").Reading.Entities, entity => entity.Name == "TOLM").Type);
}
