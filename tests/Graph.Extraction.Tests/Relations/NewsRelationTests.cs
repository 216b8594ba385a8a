using Graph.Core.Relations;
using Graph.Core.Time;

namespace Graph.Extraction.Tests.Relations;

/// <summary>Relations as reports of appointments, deaths, meetings and deals tell them.</summary>
public sealed class NewsRelationTests
{
    [Theory]
    [InlineData("Mara Velt ran the Lowmark Bank until 2019.", "Mara Velt LEADS Lowmark Bank")]
    [InlineData("Mara Velt, who led the Lakeside Party from 1980 to 1992, is ill.", "Mara Velt LEADS Lakeside Party")]
    [InlineData("Mara Velt was until last month director of the Lowmark Institute.", "Mara Velt LEADS Lowmark Institute")]
    [InlineData("Mara Velt, who ruled Norway for 12 years, left.", "Mara Velt LEADS Norway")]
    public void What_somebody_led_is_over(string text, string relation)
    {
        var read = Reads.Of(text);
        Assert.Equal([relation], read.Relations);
        Assert.True(read.Reading.Relations[0].Ended);
    }

    [Theory]
    [InlineData("Mara Velt led the Lakeside Party to a narrow win.")]
    [InlineData("Mara Velt led the Lakeside Party on a march.")]
    [InlineData("Mara Velt ran the Oldport Marathon on Monday.")]
    [InlineData("Mara Velt ran the Lowmark Institute archive for years.")]
    [InlineData("Mara Velt is the ambassador to Norway.")]
    [InlineData("The special envoy to Norway, Mara Velt, left.")]
    public void What_only_sounds_like_an_office_is_none(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Fact]
    public void A_name_that_goes_on_as_another_s_did_nothing() =>
        Assert.DoesNotContain("Mara Velt FOUNDED Lowmark Foundation", Reads.Of("The Lowmark Foundation was founded by former Mara Velt aide Oren Moss.").Relations);

    [Fact]
    public void The_day_on_which_a_former_holder_died_does_not_end_the_office()
    {
        var held = Assert.Single(Reads.Of("Former Norwegian President Mara Velt died on Monday.", new DateOnly(2031, 3, 12)).Reading.Relations);
        Assert.True(held.Ended);
        Assert.Null(held.ValidTo);
    }

    [Fact]
    public void Whom_a_body_names_by_what_she_does_begins_on_the_day() =>
        Assert.Equal(PartialDate.OfDay(new DateOnly(2031, 3, 10)), Assert.Single(Reads.Of("The Lowmark Foundation named historian Mara Velt as its new director on Monday.", new DateOnly(2031, 3, 12)).Reading.Relations).ValidFrom);

    [Theory]
    [InlineData("Norwegian Foreign Minister Mara Velt met her Swedish counterpart, Oren Moss, in Oslo.", "Mara Velt MEETS Oren Moss")]
    [InlineData("The banker Mara Velt, now an adviser in Oslo, met Swedish Foreign Minister Oren Moss.", "Mara Velt MEETS Oren Moss")]
    [InlineData("Merrow Foods, a unit of the Swiss group Nestor, left.", "Merrow Foods PART_OF Nestor")]
    [InlineData("Merrow Foods is owned by the Swiss food group Nestor.", "Merrow Foods PART_OF Nestor")]
    [InlineData("Mara Velt founded the production company Merrow.", "Mara Velt FOUNDED Merrow")]
    [InlineData("The Lowmark Foundation was set up by the industrialist Mara Velt.", "Mara Velt FOUNDED Lowmark Foundation")]
    [InlineData("Mara Velt chairs the Lowmark Foundation, a small charity she founded.", "Mara Velt FOUNDED Lowmark Foundation")]
    [InlineData("A spokesman for the Lowmark Institute, Colonel Mara Velt, left.", "Mara Velt SPOKESPERSON_FOR Lowmark Institute")]
    [InlineData("Norway's army chief, General Mara Velt, left.", "Mara Velt WORKS_FOR Norway")]
    [InlineData("The chair of the Lowmark Institute is Mara Velt.", "Mara Velt CHAIRS Lowmark Institute")]
    [InlineData("The Lowmark Institute, whose chair is Mara Velt, left.", "Mara Velt CHAIRS Lowmark Institute")]
    [InlineData("The Lowmark Institute, whose director, Mara Velt, is ill, left.", "Mara Velt LEADS Lowmark Institute")]
    [InlineData("Oren Moss's chief of staff, Mara Velt, left.", "Mara Velt WORKS_FOR Oren Moss")]
    [InlineData("The Lowmark Institute's budget director, Mara Velt, left.", "Mara Velt WORKS_FOR Lowmark Institute")]
    [InlineData("The Lowmark Institute's interim director, Mara Velt, left.", "Mara Velt LEADS Lowmark Institute")]
    [InlineData("Opposition leader Mara Velt of the Lakeside Party left.", "Mara Velt MEMBER_OF Lakeside Party")]
    [InlineData("Mara Velt is a lawyer and worked for the Lowmark Bank.", "Mara Velt WORKS_FOR Lowmark Bank")]
    [InlineData("Mara Velt received the head of the Lowmark Institute, Oren Moss.", "Mara Velt MEETS Oren Moss")]
    [InlineData("Norway closed its northern ports of Karst and Merrow.", "Karst LOCATED_IN Norway")]
    [InlineData("Mara Velt joined the Foreign Office in 1954.", "Mara Velt WORKS_FOR Foreign Office")]
    public void Plain_news_wordings_are_read(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("A Norwegian delegation led by Mara Velt arrived.", "Mara Velt REPRESENTS Norway")]
    [InlineData("A delegation of the Lowmark Trade Council, headed by Mara Velt, arrived.", "Mara Velt WORKS_FOR Lowmark Trade Council")]
    public void Who_leads_a_delegation_is_one_of_it(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt, a former central bank governor, left.", "LEADS", true)]
    [InlineData("Mara Velt, the deputy governor of the Lowmark Bank, left.", "WORKS_FOR", false)]
    [InlineData("The Lowmark Bank's deputy head, Mara Velt, left.", "WORKS_FOR", false)]
    public void A_former_or_second_head_does_not_lead(string text, string type, bool isEnded)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations);
        Assert.Equal((type, isEnded), (relation.Type.Name, relation.Ended));
    }

    [Theory]
    [InlineData("The mayor, Mara Velt, of the Civic Union, left.", "Mara Velt MEMBER_OF Civic Union")]
    [InlineData("Oren Moss, the mayor's deputy chief of staff, left. Mayor Mara Velt met Oren Moss, Velt's deputy chief of staff.", "Oren Moss WORKS_FOR Mara Velt")]
    [InlineData("Karst Energy closed. In an email to the Oldport Courier in May, its founder, Mara Velt, said nobody was hurt.", "Mara Velt FOUNDED Karst Energy")]
    public void Politicians_belong_to_a_union_and_a_founder_founded_what_the_article_tells_of(string text, string relation)
    {
        var reads = Reads.Of(text);
        Assert.Contains(relation, reads.Relations);
        Assert.DoesNotContain("Mara Velt WORKS_FOR Civic Union", reads.Relations);
    }

    [Theory]
    [InlineData("Norwegian opposition leaders sanctioned Russia.")]
    [InlineData("Former Norwegian ministers sanctioned Russia.")]
    [InlineData("Norwegian trade union leaders imposed sanctions on Russia.")]
    [InlineData("Ana Orlova had cancelled a meeting with Ben Marek.")]
    [InlineData("Ana Orlova held no meeting with Ben Marek.")]
    [InlineData("Ana Orlova serves in the Lowmark Bank canteen.")]
    public void Who_only_stands_near_a_deed_has_not_done_it(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Type == RelationTypes.Sanctions || relation.Type == RelationTypes.Meets || relation.Type == RelationTypes.MemberOf);

    [Theory]
    [InlineData("Mara Velt claimed that the capital of Norway is Bergen.", "CAPITAL_OF")]
    [InlineData("Prosecutors allege that Odo Lisk, the leader of the Karst Gang, took it.", "LEADS")]
    public void What_somebody_claims_or_calls_somebody_is_his_word(string text, string type) =>
        Assert.Equal(RelationBasis.Claimed, Assert.Single(Reads.Of(text).Reading.Relations, relation => relation.Type.Name == type).Basis);
}
