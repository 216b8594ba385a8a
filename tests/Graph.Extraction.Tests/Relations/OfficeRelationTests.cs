using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

public sealed class OfficeRelationTests
{
    [Theory]
    [InlineData("For Mara Velt, historians at the Lowmark Trade Council, it was a long night.")]
    [InlineData("According to Mara Velt, directors of the Lowmark Trade Council met.")]
    [InlineData("To Mara Velt and Odo Lisk, directors of the Lowmark Trade Council said nothing.")]
    [InlineData("Norwegian and Swedish presidents Mara Velt and Odo Lisk met.")]
    public void A_plural_title_is_no_office_of_one_person(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Type != RelationTypes.Meets);

    [Theory]
    [InlineData("Lowmark Trade Council directors Mara Velt and Odo Lisk resigned.")]
    [InlineData("Mara Velt and Odo Lisk, directors of the Lowmark Trade Council, resigned.")]
    [InlineData("Mara Velt and Odo Lisk were elected directors of the Lowmark Trade Council in March.")]
    public void A_plural_title_is_an_office_of_each_of_several(string text) =>
        Assert.Equal(["Mara Velt LEADS Lowmark Trade Council", "Odo Lisk LEADS Lowmark Trade Council"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norwegian ex-president Mara Ostrova arrived.")]
    [InlineData("Ex-president Mara Ostrova of Norway arrived.")]
    [InlineData("Norway's then-president, Mara Ostrova, arrived.")]
    [InlineData("Mara Ostrova, then the president of Norway, arrived.")]
    [InlineData("Mara Ostrova, once the president of Norway, arrived.")]
    [InlineData("Mara Ostrova, formerly president of Norway, arrived.")]
    [InlineData("Norway's deposed president, Mara Ostrova, arrived.")]
    [InlineData("The late Norwegian president Mara Ostrova was kind.")]
    public void Who_was_president_once_is_no_more(string text)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations, relation => relation.Type == RelationTypes.HeadOfStateOf);
        Assert.Equal(("president", true), (relation.Office, relation.Ended));
    }

    [Theory]
    [InlineData("Norwegian acting president Mara Ostrova arrived.", "acting president")]
    [InlineData("Norway's interim president, Mara Ostrova, arrived.", "interim president")]
    [InlineData("Mara Ostrova, Norway's outgoing president, arrived.", "president")]
    [InlineData("Then the president of Norway, Mara Ostrova, spoke.", "president")]
    [InlineData("Mara Ostrova was sworn in as president of Norway.", "president")]
    [InlineData("Mara Ostrova took office as president of Norway.", "president")]
    public void Who_is_president_for_now_is_president(string text, string office)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations);
        Assert.Equal((RelationTypes.HeadOfStateOf, office, false), (relation.Type, relation.Office, relation.Ended));
    }

    [Theory]
    [InlineData("The Lowmark Institute named Mara Ostrova as its new director in 2031.", false, "2031", null)]
    [InlineData("The Lowmark Institute has appointed Mara Ostrova director.", false, null, null)]
    [InlineData("The Lowmark Institute fired director Mara Ostrova.", true, null, null)]
    [InlineData("The Lowmark Institute replaced its director Mara Ostrova in March 2030.", true, null, "2030-03")]
    public void A_body_gives_its_office_and_takes_it(string text, bool ended, string? from, string? to)
    {
        var reads = Reads.Of(text);
        var relation = Assert.Single(reads.Reading.Relations);
        Assert.Equal(("Mara Ostrova LEADS Lowmark Institute", "director", ended, from, to), (reads.Relations.Single(), relation.Office, relation.Ended, relation.ValidFrom?.ToString(), relation.ValidTo?.ToString()));
    }

    [Theory]
    [InlineData("Mara Ostrova, head of the Lowmark Institute's trade unit, arrived.", "head of the Lowmark Institute's trade unit")]
    [InlineData("The head of the Lowmark Institute's trade unit, Mara Ostrova, arrived.", "head of the Lowmark Institute's trade unit")]
    [InlineData("Mara Ostrova, head of the trade unit of the Lowmark Institute, arrived.", "head of the trade unit")]
    [InlineData("Mara Ostrova, head of research at the Lowmark Institute, arrived.", "head of research")]
    public void Who_heads_a_part_of_a_body_works_for_it(string text, string office)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations);
        Assert.Equal((RelationTypes.WorksFor, office), (relation.Type, relation.Office));
    }

    [Theory]
    [InlineData("Mara Ostrova, the Norwegian president's wife, arrived.")]
    [InlineData("Mara Ostrova, the Lowmark Institute director's aide, arrived.")]
    [InlineData("The Lowmark Institute dismissed director Mara Ostrova's claims.")]
    [InlineData("The Lowmark Institute named its hall after director Mara Ostrova.")]
    [InlineData("The Lowmark Institute will name Mara Ostrova director.")]
    [InlineData("The Lowmark Institute did not fire director Mara Ostrova.")]
    public void What_only_stands_beside_a_title_is_no_office(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Fact]
    public void A_former_office_has_ended()
    {
        var former = Reads.Of("Former Norwegian President Mara Ostrova arrived.");
        Assert.True(Assert.Single(former.Reading.Relations).Ended);
        Assert.Equal("Former Norwegian President Mara Ostrova", former.Words(former.Reading.Relations[0].Evidence));
        Assert.False(Assert.Single(Reads.Of("Norwegian President Mara Ostrova arrived.").Reading.Relations).Ended);
    }

    [Theory]
    [InlineData("Mara Ostrova has been the chair of the Lowmark Trade Council since 2027.", "2027", null, false)]
    [InlineData("Mara Ostrova, the chair of the Lowmark Trade Council until March 2029, arrived.", null, "2029-03", true)]
    [InlineData("Mara Ostrova was the chair of the Lowmark Trade Council from 2027 to 2029.", "2027", "2029", true)]
    [InlineData("Mara Ostrova became the chair of the Lowmark Trade Council in March 2029.", "2029-03", null, false)]
    [InlineData("Mara Ostrova, the chair of the Lowmark Trade Council, resigned on 3 March 2029.", null, "2029-03-03", true)]
    [InlineData("Mara Ostrova, the chair of the Lowmark Trade Council, was dismissed.", null, null, true)]
    [InlineData("Mara Ostrova, the chair of the Lowmark Trade Council, resigned from the Merrow Union.", null, null, false)]
    public void The_dates_behind_an_office_say_when_it_is_held(string text, string? from, string? to, bool ended)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations, relation => relation.Type.IsOffice);
        Assert.Equal((from, to, ended), (relation.ValidFrom?.ToString(), relation.ValidTo?.ToString(), relation.Ended));
    }

    [Theory]
    [InlineData("Tomas Belk said Mara Ostrova was the chair of the Lowmark Trade Council.", false)]
    [InlineData("Mara Ostrova was the chair of the Lowmark Trade Council, Tomas Belk said.", false)]
    [InlineData("Tomas Belk left, saying Mara Ostrova was the chair of the Lowmark Trade Council.", false)]
    [InlineData("Tomas Belk said Mara Ostrova was an economist at the Lowmark Trade Council.", false)]
    [InlineData("Tomas Belk said Mara Ostrova had been the chair of the Lowmark Trade Council since 2027.", false)]
    [InlineData("Tomas Belk said Mara Ostrova had been the chair of the Lowmark Trade Council.", true)]
    [InlineData("Tomas Belk said Mara Ostrova was once the chair of the Lowmark Trade Council.", true)]
    [InlineData("Tomas Belk said Mara Ostrova was the chair of the Lowmark Trade Council in 2027.", true)]
    [InlineData("Tomas Belk said Mara Ostrova was the former chair of the Lowmark Trade Council.", true)]
    [InlineData("Tomas Belk says Mara Ostrova was the chair of the Lowmark Trade Council.", true)]
    [InlineData("“Mara Ostrova was the chair of the Lowmark Trade Council,” Tomas Belk said.", true)]
    [InlineData("Mara Ostrova was the chair of the Lowmark Trade Council.", true)]
    public void The_past_of_retold_speech_ends_no_office(string text, bool ended) =>
        Assert.Equal(ended, Assert.Single(Reads.Of(text).Reading.Relations).Ended);

    [Fact]
    public void A_title_in_retold_speech_is_the_reporters_word()
    {
        var relation = Assert.Single(Reads.Of("Tomas Belk said that Norwegian President Mara Ostrova was ill.").Reading.Relations);
        Assert.Equal(RelationBasis.Stated, relation.Basis);
    }

    [Fact]
    public void Who_somebody_is_called_in_a_denial_is_not_denied()
    {
        var reads = Reads.Of("Tomas Belk denied that the head of the Lowmark Trade Council, Mara Ostrova, had lied.");
        Assert.Equal(["Mara Ostrova LEADS Lowmark Trade Council"], reads.Relations);
    }

    [Theory]
    [InlineData("Mara Ostrova resigned as head of the Lowmark Trade Council in March 2029.", "2029-03")]
    [InlineData("Mara Ostrova, who had stepped down as head of the Lowmark Trade Council, arrived.", null)]
    [InlineData("Mara Ostrova was sacked as head of the Lowmark Trade Council.", null)]
    [InlineData("Mara Ostrova, the head of the Lowmark Trade Council until last year, arrived.", null)]
    [InlineData("Mara Ostrova is no longer the head of the Lowmark Trade Council.", null)]
    [InlineData("Mara Ostrova, no longer head of the Lowmark Trade Council, arrived.", null)]
    [InlineData("Mara Ostrova ceased to be head of the Lowmark Trade Council in March 2029.", "2029-03")]
    [InlineData("Mara Ostrova stepped down from her post as head of the Lowmark Trade Council in 2029.", "2029")]
    [InlineData("Mara Ostrova was replaced as head of the Lowmark Trade Council.", null)]
    [InlineData("Tomas Belk's predecessor as head of the Lowmark Trade Council, Mara Ostrova, arrived.", null)]
    public void Who_has_left_an_office_holds_it_no_more(string text, string? to)
    {
        var reads = Reads.Of(text);
        var relation = Assert.Single(reads.Reading.Relations);
        Assert.Equal(("Mara Ostrova", true, to), (reads.NameOf(relation.Subject), relation.Ended, relation.ValidTo?.ToString()));
    }

    [Theory]
    [InlineData("Tomas Belk replaced Mara Ostrova as head of the Lowmark Trade Council.")]
    [InlineData("Tomas Belk, who succeeded Mara Ostrova as head of the Lowmark Trade Council, arrived.")]
    public void Who_succeeds_somebody_holds_the_office_in_his_place(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal([("Mara Ostrova", true), ("Tomas Belk", false)], reads.Reading.Relations.Select(relation => (reads.NameOf(relation.Subject), relation.Ended)));
    }

    [Theory]
    [InlineData("The former chair and current head of the Lowmark Trade Council Oren Tavo arrived.", "Lowmark Trade Council chair ended, Lowmark Trade Council head")]
    [InlineData("Oren Tavo, the former mayor of Karst and current head of the Lowmark Trade Council, arrived.", "Karst mayor ended, Lowmark Trade Council head")]
    [InlineData("Oren Tavo, the former mayor of Karst and head of the Lowmark Trade Council, arrived.", "Karst mayor ended")]
    [InlineData("Oren Tavo is the mayor of Karst and the head of the Lowmark Trade Council.", "Karst mayor, Lowmark Trade Council head")]
    [InlineData("Oren Tavo, the Norwegian finance minister and deputy prime minister, arrived.", "Norway finance minister, Norway deputy prime minister")]
    [InlineData("Norwegian finance minister and deputy prime minister Oren Tavo arrived.", "Norway finance minister, Norway deputy prime minister")]
    [InlineData("Oren Tavo, former chair and head of the Lowmark Trade Council, arrived.", "Lowmark Trade Council chair ended, Lowmark Trade Council head ended")]
    [InlineData("The Norwegian president and Prime Minister Oren Tavo arrived.", "Norway Prime Minister")]
    [InlineData("Oren Tavo, a former Norwegian premier and two-term Bergen mayor, arrived.", "Norway premier ended")]
    [InlineData("Oren Tavo, a former finance minister and head of the Lowmark Trade Council, arrived.", "Lowmark Trade Council head")]
    [InlineData("Oren Tavo, an economist and former head of the Lowmark Trade Council, arrived.", "Lowmark Trade Council head ended")]
    [InlineData("Oren Tavo, a former adviser to President Mara Velt and President Ulla Brandt, arrived.", "Mara Velt adviser ended")]
    [InlineData("The former mayor and current head of the Lowmark Trade Council Oren Tavo arrived.", "Lowmark Trade Council head")]
    public void Each_of_two_offices_has_its_own_time(string text, string offices)
    {
        var reads = Reads.Of(text);
        Assert.Equal(offices, string.Join(", ", reads.Reading.Relations.Select(relation => $"{reads.NameOf(relation.Object)} {relation.Office}{(relation.Ended ? " ended" : "")}")));
    }

    [Theory]
    [InlineData("Norwegian Foreign Minister Oren Moss and his Swedish counterpart Ulla Brandt met.")]
    [InlineData("Norwegian Foreign Minister Oren Moss met his Swedish counterpart, Ulla Brandt.")]
    [InlineData("Norwegian Foreign Minister Oren Moss met Ulla Brandt, his Swedish counterpart.")]
    [InlineData("Norwegian Foreign Minister Oren Moss left. Moss's Swedish counterpart Ulla Brandt stayed.")]
    public void A_counterpart_holds_the_same_office_at_his_own_state(string text) => Assert.Contains("Ulla Brandt MINISTER_OF Sweden", Reads.Of(text).Relations);

    [Fact]
    public void The_death_of_one_ends_no_office_of_another_named_beside_him()
    {
        var relation = Assert.Single(Reads.Of("Tomas Belk, the predecessor of Norwegian President Mara Ostrova, died.").Reading.Relations);
        Assert.False(relation.Ended);
    }

    [Fact]
    public void A_term_that_ends_after_the_publishing_day_is_not_over()
    {
        var relation = Assert.Single(Reads.Of("Mara Ostrova, the head of the Lowmark Trade Council until 2035, arrived.", new DateOnly(2031, 5, 7)).Reading.Relations);
        Assert.Equal(("2035", false), (relation.ValidTo?.ToString(), relation.Ended));
    }

    [Fact]
    public void Who_is_expected_to_do_something_is_called_what_he_is_by_the_article()
    {
        var reads = Reads.Of("The Lowmark Bank's president, Tomas Belk, is expected to visit Oldport.");
        var relation = reads.Reading.Relations.Single(relation => relation.Type.Name == "LEADS");

        Assert.Equal((RelationBasis.Stated, null), (relation.Basis, relation.ClaimedIn));
    }

    [Theory]
    [InlineData("By Jane Belk\nOldport Post\n\nGovernor Ada Holm said that it was over.")]
    [InlineData("GOVERNOR HOLM DENIES TAKING BRIBES FROM KESTREL MINING\n\nGovernor Ada Holm denied it.")]
    public void A_name_in_the_line_above_is_no_body_of_an_office(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norwegian steelmaker Karst Metals said it would close. The company's chief executive, Mara Ostrova, left.")]
    [InlineData("The airline Karst Metals said it would close. The company's chief executive, Mara Ostrova, left.")]
    public void What_a_maker_or_airline_is_called_again_is_a_company(string text) =>
        Assert.Contains("Mara Ostrova LEADS Karst Metals", Reads.Of(text).Relations);

    [Theory]
    [InlineData("The foreign ministers of Norway and Sweden, Mara Velt and Tomas Belk, left.", "Mara Velt MINISTER_OF Norway", "Tomas Belk MINISTER_OF Sweden")]
    [InlineData("Mara Velt and Tomas Belk, the presidents of Norway and Sweden, left.", "Mara Velt HEAD_OF_STATE_OF Norway", "Tomas Belk HEAD_OF_STATE_OF Sweden")]
    [InlineData("Presidents Mara Velt of Norway and Tomas Belk of Sweden left.", "Mara Velt HEAD_OF_STATE_OF Norway", "Tomas Belk HEAD_OF_STATE_OF Sweden")]
    public void Several_hold_an_office_each_of_one(string text, string first, string second) =>
        Assert.Equal([first, second], Reads.Of(text).Relations.Where(relation => !relation.Contains("CITIZEN_OF", StringComparison.Ordinal)));

    [Fact]
    public void Whose_presidents_somebody_met_is_not_whom_he_met() =>
        Assert.DoesNotContain("Oren Moss MEETS Sweden", Reads.Of("Oren Moss met the presidents of Norway and Sweden, Mara Velt and Tomas Belk.").Relations);

    [Fact]
    public void Of_fewer_holders_than_states_nobody_tells_whose_they_are() =>
        Assert.Empty(Reads.Of("The foreign ministers of Norway, Sweden and Denmark, Mara Velt and Tomas Belk, left.").Relations);

    [Theory]
    [InlineData("UN special envoy to Norway Mara Velt left.", "Mara Velt REPRESENTS United Nations")]
    [InlineData("UN human rights chief Mara Velt left.", "Mara Velt WORKS_FOR United Nations")]
    public void Where_somebody_is_sent_and_what_for_may_stand_before_the_name(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("White House budget director Odo Lisk said it was over.", "Odo Lisk WORKS_FOR White House")]
    [InlineData("Govs. Mara Velt of Montana and Odo Lisk of Ohio left.", "Mara Velt LEADS Montana, Odo Lisk LEADS Ohio")]
    [InlineData("Odo Lisk, senior director for Asian affairs at the Lowmark Security Council, left.", "Odo Lisk WORKS_FOR Lowmark Security Council")]
    [InlineData("Danish Business Minister Mara Velt left.", "Mara Velt MINISTER_OF Denmark")]
    [InlineData("The Green Party's co-leaders, Mara Velt and Odo Lisk, left.", "Mara Velt LEADS Green Party, Odo Lisk LEADS Green Party")]
    [InlineData("Mara Velt, 52, a member of the centrist party Aurora and mayor of Annecy from 2028 to 2031, left.", "Mara Velt MEMBER_OF Aurora, Mara Velt LEADS Annecy")]
    [InlineData("Rep. Odo Lisk (R-Fresno), a member of the Lowmark Trade Council, left.", "Odo Lisk MEMBER_OF Lowmark Trade Council")]
    [InlineData("Odo Lisk, Mara Velt's deputy national security adviser, left.", "Odo Lisk WORKS_FOR Mara Velt")]
    public void A_fields_name_an_abbreviation_a_list_or_brackets_leave_an_office_with_its_holder(string text, string relations) =>
        Assert.Equal(relations, string.Join(", ", Reads.Of(text).Relations));

    [Fact]
    public void How_often_somebody_has_held_an_office_leaves_it_over() =>
        Assert.True(Assert.Single(Reads.Of("Odo Lisk, a former two-term Ohio congressman, left.").Reading.Relations).Ended);

    [Fact]
    public void Who_advises_somebodys_campaign_works_for_him() =>
        Assert.Contains("Mara Velt WORKS_FOR Odo Lisk", Reads.Of("Mara Velt, a senior communications adviser for Odo Lisk's campaign, left.").Relations);

    [Theory]
    [InlineData("Tomas Belk said that Norway's Lowmark Bank would buy it.", RelationBasis.Stated)]
    [InlineData("Tomas Belk said he would meet Mara Velt, the head of the Lowmark Bank.", RelationBasis.Stated)]
    [InlineData("\"I would meet Mara Velt, the head of the Lowmark Bank,\" Tomas Belk said.", RelationBasis.Claimed)]
    public void What_somebody_is_called_in_retold_speech_is_the_reporters_word(string text, RelationBasis basis) =>
        Assert.Equal(basis, Assert.Single(Reads.Of(text).Reading.Relations).Basis);

    [Theory]
    [InlineData("Norwegian President Mara Velt's administration met workers.")]
    [InlineData("Norwegian President Mara Velt's campaign met workers.")]
    public void Whose_administration_it_is_holds_the_office(string text) =>
        Assert.Contains("Mara Velt HEAD_OF_STATE_OF Norway", Reads.Of(text).Relations);

    [Fact]
    public void What_stands_behind_the_state_of_an_office_tells_of_the_state() =>
        Assert.DoesNotContain("Mara Velt MEMBER_OF United Nations", Reads.Of("Foreign Minister Mara Velt of Norway left. Workers met the foreign minister of Norway, a member of the United Nations, on Monday.").Relations);

    [Theory]
    [InlineData("The deputy secretary of the council under the president of Norway, Mara Velt, left.")]
    [InlineData("The spokesman for the president of Norway, Mara Velt, left.")]
    [InlineData("An adviser to the president of Norway, Mara Velt, left.")]
    public void Who_works_for_a_president_is_none(string text) =>
        Assert.DoesNotContain("Mara Velt HEAD_OF_STATE_OF Norway", Reads.Of(text).Relations);

    [Theory]
    [InlineData("The president of Norway, Mara Velt, left.", "Mara Velt HEAD_OF_STATE_OF Norway")]
    [InlineData("A statement by the president of Norway, Mara Velt, was read.", "Mara Velt HEAD_OF_STATE_OF Norway")]
    [InlineData("The head of the Batken region, Mara Velt, left.", "Mara Velt LEADS Batken")]
    [InlineData("Batken region head Mara Velt left.", "Mara Velt LEADS Batken")]
    [InlineData("The Constitutional Court met. The court's president, Judge Mara Velt, left.", "Mara Velt LEADS Constitutional Court")]
    public void Who_stands_behind_the_comma_holds_the_office(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norwegian Foreign Minister Mara Velt resigned. Her predecessor, Tomas Belk, left.", true)]
    [InlineData("Norwegian Foreign Minister Mara Velt spoke. Her immediate predecessor Tomas Belk left.", true)]
    [InlineData("Norwegian Foreign Minister Mara Velt spoke. Velt's predecessor, Tomas Belk, left.", true)]
    [InlineData("Former Norwegian foreign minister Mara Velt spoke. Her successor Tomas Belk left.", false)]
    public void Who_held_the_office_before_or_holds_it_since_is_read(string text, bool ended) =>
        Assert.Equal((RelationTypes.MinisterOf, ended), Reads.Of(text).Reading.Relations.Where(relation => relation.Office?.Contains("oreign") is true).Select(relation => (relation.Type, relation.Ended)).Last());

    [Fact]
    public void Who_is_only_to_come_holds_no_office_yet() =>
        Assert.DoesNotContain("Tomas Belk MINISTER_OF Norway", Reads.Of("Norwegian Foreign Minister Mara Velt spoke. Her successor, Tomas Belk, will come in May.").Relations);

    [Fact]
    public void Its_head_leads_the_body_that_spoke_and_not_the_one_it_belongs_to() =>
        Assert.Contains("Mara Velt LEADS Karst Steel Group", Reads.Of("Karst Steel Group, a subsidiary of the Lowmark Council, called it illegal. Its chief executive, Mara Velt, left.").Relations);

    [Fact]
    public void A_title_may_begin_with_the_word_for_the_body() =>
        Assert.Equal(["Mara Velt LEADS Union of Port Workers"], Reads.Of("The Union of Port Workers went on strike. Union leader Mara Velt left.").Relations);

    [Theory]
    [InlineData("Mara Velt, leader of the Norwegian opposition, left.")]
    [InlineData("Mara Velt, head of the Norwegian football team, left.")]
    [InlineData("Mara Velt, leader of the Norwegian resistance, left.")]
    public void Who_leads_some_of_a_states_people_does_not_lead_it(string text) => Assert.DoesNotContain("Mara Velt LEADS Norway", Reads.Of(text).Relations);

    [Fact]
    public void Who_leads_a_partys_parliamentary_group_works_for_it() =>
        Assert.Equal(["Mara Velt WORKS_FOR Lakeside Party"], Reads.Of("Mara Velt, head of the Lakeside Party's parliamentary group, left.").Relations);

    [Theory]
    [InlineData("Mara Velt — head of the Lowmark Council — left.")]
    [InlineData("Mara Velt - head of the Lowmark Council - left.")]
    [InlineData("Mara Velt (head of the Lowmark Council) left.")]
    [InlineData("The head of the Lowmark Council — Mara Velt — left.")]
    [InlineData("The head of the Lowmark Council (Mara Velt) left.")]
    public void Dashes_and_brackets_set_an_office_off_as_commas_do(string text) => Assert.Equal(["Mara Velt LEADS Lowmark Council"], Reads.Of(text).Relations);

    [Fact]
    public void A_former_office_in_brackets_is_over() => Assert.True(Assert.Single(Reads.Of("Mara Velt (former head of the Lowmark Council) left.").Reading.Relations).Ended);

    [Theory]
    [InlineData("He met Mara Velt — the head of the Lowmark Council was ill.")]
    [InlineData("They left, said Mara Velt - a spokesman for the Lowmark Council denied it.")]
    [InlineData("The head of the Lowmark Council — Mara Velt said — left.")]
    [InlineData("The head of the Lowmark Council (Mara Velt's brother) left.")]
    [InlineData("Mara Velt (who met the head of the Lowmark Council) left.")]
    public void What_a_dash_or_a_bracket_sets_off_may_be_somebody_else(string text) => Assert.Empty(Reads.Of(text).Relations);
}
