namespace Graph.Extraction.Tests.Relations;

/// <summary>Offices, work and membership whose words describe the body before they name it, or name two whose they are.</summary>
public sealed class DescribedRelationTests
{
    [Theory]
    [InlineData("Mara Velt, an analyst at the Norwegian think-tank, the Lowmark Institute, left.", "Mara Velt WORKS_FOR Lowmark Institute")]
    [InlineData("It is late, said Mara Velt, of the climate-critical network Lowmark Watch.", "Mara Velt WORKS_FOR Lowmark Watch")]
    [InlineData("Mara Velt, chair of the trade committee of the lower house of the Lowmark Assembly, left.", "Mara Velt WORKS_FOR Lowmark Assembly")]
    [InlineData("The Lowmark Association's Africa expert, Mara Velt, left.", "Mara Velt WORKS_FOR Lowmark Association")]
    [InlineData("LTU union confederation leader Mara Velt left.", "Mara Velt LEADS LTU")]
    [InlineData("The Lowmark Association's (LMA) Africa expert, Mara Velt, left.", "Mara Velt WORKS_FOR Lowmark Association")]
    [InlineData("There came EU representative and Norwegian diplomat Mara Velt.", "Mara Velt REPRESENTS European Union")]
    [InlineData("Mara Velt, a Norwegian scientist doing research in plant genetics at the Lowmark Institute, left.", "Mara Velt WORKS_FOR Lowmark Institute")]
    [InlineData("Mara Velt works as a lecturer at the Institute for Trade at the University of Hamburg.", "Mara Velt WORKS_FOR University of Hamburg")]
    [InlineData("Mara Velt is one of Norway's leading novelists.", "Mara Velt CITIZEN_OF Norway")]
    [InlineData("They flew into Velthaven, her birthplace and Norway's oldest town.", "Velthaven LOCATED_IN Norway")]
    [InlineData("They flew to Hamburg, home of the Velt Temple.", "Velt Temple LOCATED_IN Hamburg")]
    [InlineData("He combined with Real Hamburg's Mara Velt.", "Mara Velt WORKS_FOR Real Hamburg")]
    [InlineData("The chair of Norway's National Velt Platform, Mara Ostrova, left.", "Mara Ostrova CHAIRS National Velt Platform")]
    [InlineData("A top Lowmark Bank economist, Mara Velt, left.", "Mara Velt WORKS_FOR Lowmark Bank")]
    [InlineData("It is late, said Christian Velt of the Lowmark Institute.", "Christian Velt WORKS_FOR Lowmark Institute")]
    [InlineData("Mara Velt spent a day in the south with Swedish President Oren Moss.", "Mara Velt MEETS Oren Moss")]
    [InlineData("Norway's army chief of staff, Mara Velt, left.", "Mara Velt WORKS_FOR Norway")]
    [InlineData("\"[Norwegian] Prime Minister Mara Velt left,\" he said.", "Mara Velt HEAD_OF_GOVERNMENT_OF Norway")]
    [InlineData("Mara Velt, founder, chair and chief executive of the Lowmark Bank, left.", "Mara Velt LEADS Lowmark Bank")]
    [InlineData("Mara Velt started working at the Lowmark Bank.", "Mara Velt WORKS_FOR Lowmark Bank")]
    [InlineData("Mara Velt has led Norway since 2021.", "Mara Velt LEADS Norway")]
    [InlineData("The German armed forces, the Lowmark Corps, left.", "Lowmark Corps PART_OF Germany")]
    public void A_body_is_named_behind_what_describes_it(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway raised the pressure when its Defense Ministry made the report public.", "Defense Ministry PART_OF Norway")]
    [InlineData("Norway said its Interior Ministry would act.", "Interior Ministry PART_OF Norway")]
    public void A_states_own_ministry_is_part_of_it(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway told Sweden that its Defense Ministry had made the report public.")]
    [InlineData("Norway's rivals made its Defense Ministry angry.")]
    [InlineData("The Lowmark Council said its Interior Ministry would act.")]
    public void A_ministry_that_may_be_anothers_is_nobodys(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("Lowmark Systems, a Karst Group subsidiary, left.", "Lowmark Systems PART_OF Karst Group")]
    [InlineData("Lowmark Watch, an EU trade agency, left.", "Lowmark Watch PART_OF European Union")]
    [InlineData("Lowmark Watch, an agency of the EU, left.", "Lowmark Watch PART_OF European Union")]
    [InlineData("The EU agency Lowmark Watch left.", "Lowmark Watch PART_OF European Union")]
    [InlineData("The Lowmark Research Centre in Hamburg left.", "Lowmark Research Centre BASED_IN Hamburg")]
    public void A_unit_is_part_of_the_body_that_tells_of_it(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("According to Lowmark Systems, a Karst Group subsidiary left.")]
    [InlineData("Lowmark Systems, a Karst Group rival, left.")]
    [InlineData("Lowmark Systems, a Karst Group unit-holder, left.")]
    [InlineData("Lowmark Systems, a Lakeside Bank rating agency, left.")]
    public void What_stands_beside_a_unit_is_not_part_of_it(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Fact]
    public void An_office_of_a_state_that_a_partys_name_stands_before_is_of_both() => Assert.Equal(
        ["Mara Velt MEMBER_OF Lakeside Party", "Mara Velt MINISTER_OF Bavaria"], Reads.Of("Bavaria's Lakeside Party interior minister, Mara Velt, left.").Relations.Order());

    [Fact]
    public void A_state_named_with_its_kind_owns_the_office() =>
        Assert.Equal(["Mara Velt MINISTER_OF Bavaria"], Reads.Of("Mara Velt, who is also the state of Bavaria's interior minister, left.").Relations);

    [Theory]
    [InlineData("The Lakeside Party's candidate to replace Odo Lisk in the chancellery, Mara Velt, left.")]
    [InlineData("The Lakeside Party's candidate for mayor, Mara Velt, left.")]
    [InlineData("Mara Velt lost the vote. Support fell for her Lakeside Party.")]
    public void Who_stands_for_a_party_belongs_to_it(string text) => Assert.Contains("Mara Velt MEMBER_OF Lakeside Party", Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt lost the vote. Velt attacked her Lakeside Party rivals.")]
    [InlineData("Mara Velt lost the vote to her Lakeside Party opponent, Oren Moss.")]
    public void Whose_rivals_are_of_a_party_is_none_of_its_members(string text) => Assert.DoesNotContain("Mara Velt MEMBER_OF Lakeside Party", Reads.Of(text).Relations);

    [Fact]
    public void Of_two_candidates_both_belong_to_the_party() => Assert.Equal(
        ["Mara Velt MEMBER_OF Lakeside Party", "Oren Moss MEMBER_OF Lakeside Party"], Reads.Of("The Lakeside Party's leading candidates, Mara Velt and Oren Moss, left.").Relations);

    [Theory]
    [InlineData("Oren Moss has been replaced by Mara Velt as director of the Lowmark Bank.")]
    [InlineData("Oren Moss has been replaced as director of the Lowmark Bank by Mara Velt.")]
    [InlineData("Mara Velt replaced Oren Moss as director of the Lowmark Bank.")]
    [InlineData("Mara Velt took over from Oren Moss as director of the Lowmark Bank.")]
    public void Who_takes_anothers_place_begins_where_the_other_ends(string text)
    {
        var read = Reads.Of(text);
        Assert.Equal([("Mara Velt LEADS Lowmark Bank", false), ("Oren Moss LEADS Lowmark Bank", true)], read.Relations.Zip(read.Reading.Relations.Select(relation => relation.Ended)).Order());
    }

    [Theory]
    [InlineData("Oren Moss was not replaced by Mara Velt as director of the Lowmark Bank.")]
    [InlineData("Oren Moss was ousted by Mara Velt as director of the Lowmark Bank.")]
    public void Who_only_removes_somebody_or_does_not_takes_no_place(string text) => Assert.DoesNotContain("Mara Velt LEADS Lowmark Bank", Reads.Of(text).Relations);

    [Fact]
    public void Who_takes_up_a_post_holds_it() =>
        Assert.Equal(["Mara Velt LEADS Lowmark Bank"], Reads.Of("Mara Velt took up her post as director of the Lowmark Bank.").Relations);

    [Theory]
    [InlineData("Mara Velt, Oren Moss and Odo Lisk met in Oslo.", new[] { "Mara Velt MEETS Odo Lisk", "Mara Velt MEETS Oren Moss", "Oren Moss MEETS Odo Lisk" })]
    [InlineData("A meeting between Mara Velt and Oren Moss ended in a row.", new[] { "Mara Velt MEETS Oren Moss" })]
    [InlineData("It was the first meeting between Mara Velt and Oren Moss.", new[] { "Mara Velt MEETS Oren Moss" })]
    [InlineData("A meeting between Mara Velt and Oren Moss was cancelled.", new string[0])]
    [InlineData("There was no meeting between Mara Velt and Oren Moss.", new string[0])]
    [InlineData("A meeting between Mara Velt and Oren Moss will follow.", new string[0])]
    public void Who_meets_whom_is_read_of_meetings_that_were(string text, string[] relations) => Assert.Equal(relations, Reads.Of(text).Relations.Order());

    [Theory]
    [InlineData("Ana Velt, general secretary of the Norwegian NGO Peace Soon, said so.", "Peace Soon BASED_IN Norway")]
    [InlineData("Ana Velt, an analyst at the Norwegian think-tank, the Lakeside Institution, and the author of a book, said so.", "Lakeside Institution BASED_IN Norway")]
    [InlineData("Ana Velt is an economist with the renowned Oslo investment firm Karst Storch.", "Karst Storch BASED_IN Oslo")]
    [InlineData("Ana Velt is an economist with the renowned Oslo investment firm Karst Storch.", "Ana Velt WORKS_FOR Karst Storch")]
    [InlineData("The police arrested Kim Dot, the former director of Oslo-based Megaload.", "Megaload BASED_IN Oslo")]
    [InlineData("He sued the Norwegian bank Karst Lyonnais on Monday.", "Karst Lyonnais BASED_IN Norway")]
    public void A_body_is_based_where_its_description_says(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("They spoke at a news conference in Nieuweg, the Netherlands, on Wednesday.", "Nieuweg LOCATED_IN Netherlands")]
    [InlineData("Many died in Yopu – a suburb of the capital, Abidjan – on Monday.", "Yopu LOCATED_IN Abidjan")]
    [InlineData("One stands in Kafi Schoff, a restaurant in Zurich.", "Kafi Schoff LOCATED_IN Zurich")]
    [InlineData("Flights were stopped at London's other two airports, Gatwick and Luton.", "Luton LOCATED_IN London")]
    public void A_place_lies_where_its_description_says(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Fact]
    public void A_state_that_acts_is_not_where_the_town_before_it_lies() =>
        Assert.DoesNotContain("Paris LOCATED_IN United States", Reads.Of("A year later, in Paris, the United States led the talks.").Relations);

    [Theory]
    [InlineData("Ana Velt, who heads climate policy at the Lakeside Council, said so.", "Ana Velt WORKS_FOR Lakeside Council")]
    [InlineData("Ana Velt leads the trade unit of the Lakeside Council.", "Ana Velt WORKS_FOR Lakeside Council")]
    [InlineData("Ana Velt – who worked for the Lakeside Council for years – said so.", "Ana Velt WORKS_FOR Lakeside Council")]
    [InlineData("Lakeside Bank's 24-year-old economist Ana Velt said so.", "Ana Velt WORKS_FOR Lakeside Bank")]
    [InlineData("The former KGB spy Anton Velt died.", "Anton Velt WORKS_FOR KGB")]
    [InlineData("Lakeside Party whip Ana Velt said so.", "Ana Velt MEMBER_OF Lakeside Party")]
    [InlineData("Ana Velt was replaced as head of the Lakeside Council by her deputy, Ben Marek.", "Ben Marek LEADS Lakeside Council")]
    public void Whoever_leads_a_part_or_worked_there_works_for_the_whole(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt is one of Norway's harshest critics.")]
    [InlineData("Mara Velt is one of Norway's problems.")]
    public void One_of_those_who_are_against_a_state_is_not_told_to_be_its_citizen(string text) =>
        Assert.DoesNotContain("Mara Velt CITIZEN_OF Norway", Reads.Of(text).Relations);

    [Fact]
    public void What_a_source_says_does_not_describe_it() =>
        Assert.Empty(Reads.Of("According to Vestinform, Norwegian forces left the town.").Relations);

    [Fact]
    public void Where_a_firm_sits_is_not_what_its_head_leads() =>
        Assert.Equal("Karst Steel", Reads.Of("Tomas Belk, the chief executive officer of Little Rock, Arkansas-based company Karst Steel, left.").Relations.Where(relation => relation.Contains(" LEADS ", StringComparison.Ordinal)).Select(relation => relation.Split(" LEADS ")[1]).Single());
}
