using Graph.Core.Entities;
using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

public sealed class RelationTests
{
    [Theory]
    [InlineData("Norwegian President Mara Ostrova arrived.", "Mara Ostrova HEAD_OF_STATE_OF Norway")]
    [InlineData("Norway's prime minister, Mara Ostrova, arrived.", "Mara Ostrova HEAD_OF_GOVERNMENT_OF Norway")]
    [InlineData("Norwegian Deputy Foreign Minister Mara Ostrova arrived.", "Mara Ostrova MINISTER_OF Norway")]
    [InlineData("Mara Ostrova, the head of the Lowmark Trade Council, arrived.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("Mara Ostrova is the chair of the Lowmark Trade Council.", "Mara Ostrova CHAIRS Lowmark Trade Council")]
    [InlineData("Mara Ostrova, who chairs the Lowmark Trade Council, arrived.", "Mara Ostrova CHAIRS Lowmark Trade Council")]
    [InlineData("Norwegian government spokeswoman Mara Ostrova arrived.", "Mara Ostrova SPOKESPERSON_FOR Norway")]
    [InlineData("Norwegian President Mara Ostrova and Swedish President Tomas Belk will attend the video summit.", "Mara Ostrova PARTICIPATES_IN video summit")]
    [InlineData("Norway has sent peacekeeping troops to Sweden.", "Norway DEPLOYS_TO Sweden")]
    [InlineData("Mara Ostrova met with Tomas Belk in Oslo.", "Mara Ostrova MEETS Tomas Belk")]
    [InlineData("Norway, Sweden and Denmark will hold a video summit.", "Sweden PARTICIPATES_IN video summit")]
    [InlineData("Norwegian painter Mara Ostrova arrived.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("Mara Ostrova of the Lowmark Trade Council arrived.", "Mara Ostrova WORKS_FOR Lowmark Trade Council")]
    [InlineData("Norway's Lowmark Trade Council met.", "Lowmark Trade Council BASED_IN Norway")]
    [InlineData("The engineers met in Bergen, Norway.", "Bergen LOCATED_IN Norway")]
    [InlineData("Lowmark Parliament President Mara Ostrova arrived.", "Mara Ostrova LEADS Lowmark Parliament")]
    [InlineData("Foreign Minister Mara Ostrova of the Republic of Merrow arrived.", "Mara Ostrova MINISTER_OF Merrow")]
    [InlineData("Mara Ostrova was elected president of Norway.", "Mara Ostrova HEAD_OF_STATE_OF Norway")]
    [InlineData("Mara Ostrova has been named director of the Lowmark Trade Council.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("Mara Ostrova joined the Lowmark Trade Council.", "Mara Ostrova MEMBER_OF Lowmark Trade Council")]
    [InlineData("Norwegian President Mara Ostrova met Swedish President Tomas Belk.", "Mara Ostrova MEETS Tomas Belk")]
    [InlineData("Norway's new president, Mara Ostrova, met Tomas Belk.", "Mara Ostrova MEETS Tomas Belk")]
    [InlineData("Norway's embattled foreign minister, Mara Ostrova, arrived.", "Mara Ostrova MINISTER_OF Norway")]
    [InlineData("Mara Ostrova, 54, the head of the Lowmark Trade Council, arrived.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("Mara Ostrova, 54, is the head of the Lowmark Trade Council.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("Mara Ostrova, Africa director of the Lowmark Trade Council, arrived.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("Mara Ostrova, strategic marketing director of the Lowmark Trade Council, arrived.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("The head of the Lowmark Trade Council (LTC) in Oslo, Mara Ostrova, arrived.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("Mara Ostrova, general secretary of the Norwegian charity Karsten Suvel, arrived.", "Mara Ostrova LEADS Karsten Suvel")]
    [InlineData("Norwegian leader Mara Ostrova arrived.", "Mara Ostrova LEADS Norway")]
    [InlineData("Norwegian opposition leader Mara Ostrova arrived.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("It was late, the Lowmark Trade Council's Mara Ostrova wrote.", "Mara Ostrova WORKS_FOR Lowmark Trade Council")]
    [InlineData("Norway's Interior Ministry was closed.", "Interior Ministry PART_OF Norway")]
    [InlineData("The Norwegian port city of Bergen was quiet.", "Bergen LOCATED_IN Norway")]
    [InlineData("Snow fell in Bergen, a city in western Norway.", "Bergen LOCATED_IN Norway")]
    [InlineData("Snow fell on Bergen in western Norway.", "Bergen LOCATED_IN Norway")]
    [InlineData("Snow fell in Norway's capital, Oslo.", "Oslo CAPITAL_OF Norway")]
    [InlineData("Snow fell in the UK city of Karst.", "Karst LOCATED_IN United Kingdom")]
    [InlineData("Snow fell in the Karst region of Norway.", "Karst LOCATED_IN Norway")]
    [InlineData("Mara Ostrova served as Norway's prime minister.", "Mara Ostrova HEAD_OF_GOVERNMENT_OF Norway")]
    [InlineData("Norwegian media report that the country's president, Mara Ostrova, left.", "Mara Ostrova HEAD_OF_STATE_OF Norway")]
    [InlineData("Oslo-based Lowmark Trade Council met.", "Lowmark Trade Council BASED_IN Oslo")]
    [InlineData("The Lowmark Trade Council, Norway's main trade agency, met.", "Lowmark Trade Council PART_OF Norway")]
    [InlineData("Norway's main trade agency, the Lowmark Trade Council, met.", "Lowmark Trade Council PART_OF Norway")]
    [InlineData("Lowmark Trade Council economist Mara Ostrova arrived.", "Mara Ostrova WORKS_FOR Lowmark Trade Council")]
    [InlineData("Mara Ostrova, an economist at the Lowmark Trade Council, arrived.", "Mara Ostrova WORKS_FOR Lowmark Trade Council")]
    [InlineData("Mara Ostrova, a historian of ships and harbours at the Lowmark Institute, arrived.", "Mara Ostrova WORKS_FOR Lowmark Institute")]
    [InlineData("Mara Ostrova, a professor of artificial intelligence and robotics at the Lowmark Institute, arrived.", "Mara Ostrova WORKS_FOR Lowmark Institute")]
    [InlineData("The Lowmark Trade Council's chief economist, Mara Ostrova, arrived.", "Mara Ostrova WORKS_FOR Lowmark Trade Council")]
    [InlineData("Mara Ostrova, of the Lowmark Trade Council, arrived.", "Mara Ostrova WORKS_FOR Lowmark Trade Council")]
    [InlineData("Mara Ostrova, 54, of the Lowmark Trade Council, arrived.", "Mara Ostrova WORKS_FOR Lowmark Trade Council")]
    [InlineData("Norway's Mara Ostrova won.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("Mara Ostrova of Norway won.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("Mara Ostrova, a lawyer from Norway, arrived.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("Mara Ostrova, who has led the Lowmark Trade Council since 2027, arrived.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("It was late, said Mara Ostrova of The Lowmark Company.", "Mara Ostrova WORKS_FOR The Lowmark Company")]
    [InlineData("Lowmark Union party leader Mara Ostrova arrived.", "Mara Ostrova LEADS Lowmark Union")]
    [InlineData("Lowmark Trade Council special envoy for Norway, Mara Ostrova, arrived.", "Mara Ostrova REPRESENTS Lowmark Trade Council")]
    [InlineData("Mara Ostrova, International President of the Lowmark Trade Council, arrived.", "Mara Ostrova LEADS Lowmark Trade Council")]
    [InlineData("Mara Ostrova, a leading lawyer from Norway, arrived.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("Mara Ostrova's ruling Lowmark Party won.", "Mara Ostrova MEMBER_OF Lowmark Party")]
    [InlineData("It was read at the Lowmark Institute (LI) in Bergen.", "Lowmark Institute BASED_IN Bergen")]
    [InlineData("They searched the Lowmark Bank's headquarters in Bergen.", "Lowmark Bank BASED_IN Bergen")]
    [InlineData("They searched the Lowmark Trade Council's Bergen headquarters.", "Lowmark Trade Council BASED_IN Bergen")]
    [InlineData("The Lowmark Group, a small company in Bergen, closed.", "Lowmark Group BASED_IN Bergen")]
    [InlineData("Snow fell on the Karst Museum in Bergen.", "Karst Museum LOCATED_IN Bergen")]
    [InlineData("Norway was represented by Mara Ostrova.", "Mara Ostrova REPRESENTS Norway")]
    [InlineData("Mara Ostrova, a Norwegian, arrived.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("Mara Ostrova is Norwegian.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("The Norwegian painter and sculptor Mara Ostrova arrived.", "Mara Ostrova CITIZEN_OF Norway")]
    [InlineData("Mara Ostrova, from the Lowmark Institute, arrived.", "Mara Ostrova WORKS_FOR Lowmark Institute")]
    [InlineData("Mara Ostrova, a journalist with the Lowmark Gazette, arrived.", "Mara Ostrova WORKS_FOR Lowmark Gazette")]
    [InlineData("Mara Ostrova teaches history at the Lowmark Institute.", "Mara Ostrova WORKS_FOR Lowmark Institute")]
    [InlineData("The president of the Lowmark automobile federation, Mara Ostrova, arrived. The Lowmark is old.", "Mara Ostrova LEADS Lowmark")]
    [InlineData("EU Energy Commissioner Mara Ostrova arrived.", "Mara Ostrova WORKS_FOR European Union")]
    [InlineData("The Lowmark Institute at the University of Bergen is old.", "Lowmark Institute PART_OF University of Bergen")]
    [InlineData("Snow fell on Karst in the province of Lowdale.", "Karst LOCATED_IN Lowdale")]
    [InlineData("They wrote to the EU's Merrow Commission.", "Merrow Commission PART_OF European Union")]
    [InlineData("The EU statistics office, the Lowmark Bureau, was closed.", "Lowmark Bureau PART_OF European Union")]
    [InlineData("It was read at the Lowmark Court (LC) in The Hague.", "Lowmark Court BASED_IN The Hague")]
    [InlineData("Snow fell on Karst, a town in Lowdale province.", "Karst LOCATED_IN Lowdale province")]
    [InlineData("Snow fell in Karst, Lowdale.", "Karst LOCATED_IN Lowdale")]
    [InlineData("The Karst Hotel in Bergen was closed.", "Karst Hotel LOCATED_IN Bergen")]
    [InlineData("The Merrow Group, a Bergen-based lender, closed.", "Merrow Group BASED_IN Bergen")]
    [InlineData("The Merrow Institute, a subsidiary of the Lowmark Group, closed.", "Merrow Institute PART_OF Lowmark Group")]
    [InlineData("Bergen-based lawyer Mara Ostrova arrived.", "Mara Ostrova BASED_IN Bergen")]
    [InlineData("Mara Ostrova, a Bergen-based lawyer, arrived.", "Mara Ostrova BASED_IN Bergen")]
    [InlineData("Mara Ostrova, who lives in Bergen, arrived.", "Mara Ostrova BASED_IN Bergen")]
    [InlineData("Norway coach Mara Ostrova arrived.", "Mara Ostrova REPRESENTS Norway")]
    [InlineData("US Senator Mara Ostrova arrived.", "Mara Ostrova CITIZEN_OF United States")]
    [InlineData("Norway was quiet. The Swedish ambassador to the country, Mara Ostrova, left.", "Mara Ostrova REPRESENTS Sweden")]
    [InlineData("Mara Ostrova told the Norwegian business daily Lowmarkblatt of it.", "Lowmarkblatt BASED_IN Norway")]
    [InlineData("They closed Norway's \"Lowmark Front Department.\"", "Lowmark Front Department PART_OF Norway")]
    [InlineData("Mara Ostrova, chair of the board at the Lowmark Institute, arrived.", "Mara Ostrova CHAIRS Lowmark Institute")]
    [InlineData("Mara Ostrova, a lecturer at Karst University and trade expert at the Lowmark Institute, arrived.", "Mara Ostrova WORKS_FOR Lowmark Institute")]
    [InlineData("Mara Ostrova, an analyst at the Norwegian think tank, the Lowmark Institute, arrived.", "Mara Ostrova WORKS_FOR Lowmark Institute")]
    [InlineData("EU Enlargement Commissioner Mara Ostrova arrived.", "Mara Ostrova WORKS_FOR European Union")]
    [InlineData("Lowmark Union member Norway voted.", "Norway MEMBER_OF Lowmark Union")]
    [InlineData("Norway, a founding member of the Lowmark Union, voted.", "Norway MEMBER_OF Lowmark Union")]
    [InlineData("Norway, a NATO member, voted.", "Norway MEMBER_OF North Atlantic Treaty Organization")]
    [InlineData("They met the Norwegian education minister, Mara Ostrova, Karst's mayor, Odo Lisk, and Tomas Belk.", "Odo Lisk LEADS Karst")]
    public void A_sentence_gives_its_relation(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("The summit was attended by Oren Moss and Mara Velt.", "Mara Velt PARTICIPATES_IN summit")]
    [InlineData("The video summit in Oslo was attended by Norway and Sweden.", "Norway PARTICIPATES_IN video summit")]
    [InlineData("They met at a summit attended by Swedish President Mara Velt and Oren Moss.", "Oren Moss PARTICIPATES_IN summit")]
    [InlineData("Oren Moss and Mara Velt attended the summit.", "Oren Moss PARTICIPATES_IN summit")]
    [InlineData("Oren Moss flew to Oslo and attended the summit.", "Oren Moss PARTICIPATES_IN summit")]
    [InlineData("Among those present at the summit were Oren Moss and Mara Velt.", "Mara Velt PARTICIPATES_IN summit")]
    [InlineData("The summit was short. Those present included Oren Moss.", "Oren Moss PARTICIPATES_IN summit")]
    [InlineData("The summit was hosted by Norwegian President Mara Velt.", "Mara Velt HOSTS summit")]
    [InlineData("Mara Velt hosted the summit.", "Mara Velt HOSTS summit")]
    [InlineData("The summit, organised by the Lowmark Trade Council, was short.", "Lowmark Trade Council ORGANIZES summit")]
    [InlineData("The summit was chaired by Mara Velt.", "Mara Velt CHAIRS summit")]
    [InlineData("At a meeting of the Lowmark Trade Council chaired by Mara Velt, nobody spoke.", "Mara Velt CHAIRS meeting of the Lowmark Trade Council")]
    [InlineData("The Lowmark Trade Council is old. The council, chaired by Mara Velt, met.", "Mara Velt CHAIRS Lowmark Trade Council")]
    [InlineData("The Lowmark Trade Council is led by Mara Velt.", "Mara Velt LEADS Lowmark Trade Council")]
    [InlineData("The Lowmark Trade Council, which is headed by Mara Velt, met.", "Mara Velt LEADS Lowmark Trade Council")]
    [InlineData("The Lowmark Trade Council was founded by Mara Velt and Oren Moss.", "Oren Moss FOUNDED Lowmark Trade Council")]
    [InlineData("The Lowmark Bank, owned by the Merrow Group, closed.", "Lowmark Bank PART_OF Merrow Group")]
    [InlineData("The Lowmark Bank, based in Oslo, closed.", "Lowmark Bank BASED_IN Oslo")]
    [InlineData("The Lowmark Union was joined by the Merrow Trade Council.", "Merrow Trade Council MEMBER_OF Lowmark Union")]
    public void A_verb_says_it_in_the_active_and_the_passive(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt left the Lowmark Trade Council in 2031.", "2031")]
    [InlineData("Mara Velt, who quit the ruling Lowmark Party, arrived.", null)]
    [InlineData("Mara Velt resigned from the board of the Lowmark Trade Council.", null)]
    [InlineData("Norway withdrew from the Lowmark Trade Council in March 2031.", "2031-03")]
    public void Who_leaves_a_body_is_its_member_no_more(string text, string? to)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations);
        Assert.Equal((RelationTypes.MemberOf, true, to), (relation.Type, relation.Ended, relation.ValidTo?.ToString()));
    }

    [Theory]
    [InlineData("Mara Velt quit Lowmark Bank in March 2031.", "Lowmark Bank", "2031-03")]
    [InlineData("Mara Velt has resigned from the Lowmark Ministry.", "Lowmark Ministry", null)]
    [InlineData("Mara Velt was fired by Lowmark Bank.", "Lowmark Bank", null)]
    [InlineData("Mara Velt worked for the Lowmark Institute for ten years.", "Lowmark Institute", null)]
    [InlineData("Mara Velt played for FC Oldport until 2029.", "FC Oldport", "2029")]
    public void Who_quits_or_once_worked_somewhere_works_there_no_more(string text, string body, string? to)
    {
        var reads = Reads.Of(text);
        var relation = Assert.Single(reads.Reading.Relations);
        Assert.Equal((RelationTypes.WorksFor, true, to), (relation.Type, relation.Ended, relation.ValidTo?.ToString()));
        Assert.Equal(body, reads.NameOf(relation.Object));
    }

    [Fact]
    public void Who_resigns_from_a_firms_board_is_its_member_no_more()
    {
        var reads = Reads.Of("Mara Velt resigned from the Lowmark Bank board.");
        var relation = Assert.Single(reads.Reading.Relations);
        Assert.Equal((RelationTypes.MemberOf, true, "Mara Velt resigned from the Lowmark Bank board"), (relation.Type, relation.Ended, reads.Words(relation.Evidence)));
    }

    [Theory]
    [InlineData("Mara Velt has worked for the Lowmark Institute since 2019.", "2019")]
    [InlineData("Mara Velt has worked for the Lowmark Institute for ten years.", null)]
    [InlineData("Mara Velt joined Lowmark Bank in 2019.", "2019")]
    [InlineData("Tomas Belk said Mara Velt worked for the Lowmark Institute.", null)]
    public void Who_has_worked_somewhere_since_a_day_still_does(string text, string? from)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations);
        Assert.Equal((RelationTypes.WorksFor, false, from), (relation.Type, relation.Ended, relation.ValidFrom?.ToString()));
    }

    [Theory]
    [InlineData("The Merrow Group has bought Lowmark Bank.", "Lowmark Bank PART_OF Merrow Group")]
    [InlineData("Lowmark Bank was bought by the Merrow Group.", "Lowmark Bank PART_OF Merrow Group")]
    [InlineData("Lowmark Bank is a subsidiary of the Merrow Group.", "Lowmark Bank PART_OF Merrow Group")]
    [InlineData("Mara Velt set up the Lowmark Institute.", "Mara Velt FOUNDED Lowmark Institute")]
    [InlineData("The Lowmark Institute, which Mara Velt launched in 2011, is old.", "Mara Velt FOUNDED Lowmark Institute")]
    [InlineData("The Lowmark Institute, founded in 2011 by Mara Velt, is old.", "Mara Velt FOUNDED Lowmark Institute")]
    [InlineData("The Lowmark Institute was established by Mara Velt.", "Mara Velt FOUNDED Lowmark Institute")]
    [InlineData("Mara Velt runs the Lowmark Institute.", "Mara Velt LEADS Lowmark Institute")]
    [InlineData("The Lowmark Institute, run by Mara Velt, closed.", "Mara Velt LEADS Lowmark Institute")]
    [InlineData("Mara Velt sits on the board of the Merrow Group.", "Mara Velt MEMBER_OF Merrow Group")]
    [InlineData("Mara Velt was first elected to the Lowmark Assembly in 2029.", "Mara Velt MEMBER_OF Lowmark Assembly")]
    [InlineData("Mara Velt, who plays for FC Oldport, scored.", "Mara Velt WORKS_FOR FC Oldport")]
    [InlineData("Mara Velt plays for Norway.", "Mara Velt REPRESENTS Norway")]
    [InlineData("The Lowmark Institute has its headquarters in Bergen.", "Lowmark Institute BASED_IN Bergen")]
    [InlineData("Mara Velt and Odo Lisk met in Oslo.", "Mara Velt MEETS Odo Lisk")]
    [InlineData("Mara Velt sat down with Odo Lisk.", "Mara Velt MEETS Odo Lisk")]
    public void What_is_bought_founded_run_played_for_or_met_is_read_from_its_verb(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt quit Lowmark Bank headquarters in tears.")]
    [InlineData("Mara Velt has worked for the Lowmark Institute.")]
    [InlineData("Mara Velt bought Lowmark Bank shares.")]
    [InlineData("The Merrow Group agreed to buy Lowmark Bank.")]
    [InlineData("The Merrow Group has not bought Lowmark Bank.")]
    [InlineData("Mara Velt set up a stall at the Lowmark Institute.")]
    [InlineData("Mara Velt launched an attack on the Lowmark Institute.")]
    [InlineData("Mara Velt runs the Lowmark Institute's shop.")]
    [InlineData("Mara Velt runs for the Lowmark Council.")]
    [InlineData("Mara Velt and Odo Lisk met reporters in Oslo.")]
    [InlineData("Mara Velt and Odo Lisk will meet in Oslo.")]
    [InlineData("Mara Velt and Odo Lisk have not met.")]
    [InlineData("Norway and Sweden met in the final.")]
    [InlineData("Mara Velt was not elected to the Lowmark Assembly.")]
    [InlineData("Mara Velt hopes to be elected to the Lowmark Assembly.")]
    [InlineData("Mara Velt was elected to lead the Lowmark Assembly.")]
    [InlineData("The former Lowmark Party candidate Mara Velt arrived.")]
    [InlineData("Former Lowmark Party politician Mara Velt arrived.")]
    [InlineData("Neither Mara Velt nor Odo Lisk is the head of the Lowmark Assembly.")]
    [InlineData("Neither Mara Velt nor Odo Lisk founded the Lowmark Assembly.")]
    [InlineData("Mara Velt has not left the Lowmark Party.")]
    [InlineData("Mara Velt left the Lowmark Ministry in the evening.")]
    [InlineData("Mara Velt left the hall where the Lowmark Trade Council met.")]
    [InlineData("Mara Velt leads in the polls of the Lowmark Trade Council.")]
    [InlineData("Mara Velt represents a quiet valley and, like Oren Moss, sleeps.")]
    [InlineData("Mara Velt works for a Norwegian bank.")]
    [InlineData("Mara Velt's plans to attend the summit failed.")]
    [InlineData("Mara Velt would have attended the summit.")]
    [InlineData("Mara Velt is an Oslo.")]
    [InlineData("Have attended the summit of the Lowmark Trade Council")]
    [InlineData("Isk, Norway and Sweden")]
    [InlineData("Mara Velt joined forces to save the Lowmark Trade Council.")]
    [InlineData("Mara Velt, whose country has chaired the Lowmark Trade Council, arrived.")]
    public void What_only_has_the_words_of_a_relation_is_none(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Fact]
    public void Who_joins_a_body_is_its_member_from_then_on() =>
        Assert.Equal("2029-03", Assert.Single(Reads.Of("Mara Velt joined the Lowmark Trade Council in March 2029.").Reading.Relations).ValidFrom?.ToString());

    [Theory]
    [InlineData("Prime Minister of Tarnwick Oren Moss arrived.", "Oren Moss HEAD_OF_GOVERNMENT_OF Tarnwick")]
    [InlineData("Oren Moss, the foreign minister of Tarnwick, arrived. Later Tarnwick's president, Ulla Brandt, arrived.", "Ulla Brandt HEAD_OF_STATE_OF Tarnwick")]
    [InlineData("President of Tarnwick Oren Moss arrived. The Tarnwickian people cheered.", "Oren Moss HEAD_OF_STATE_OF Tarnwick")]
    [InlineData("Oren Moss, the prime minister of Tarnwick, and his Swedish counterpart Ulla Brandt met.", "Ulla Brandt HEAD_OF_GOVERNMENT_OF Sweden")]
    [InlineData("Isk, Norway and Sweden attended the summit.", "Isk PARTICIPATES_IN summit")]
    [InlineData("The president of Tarnwick, Oren Moss, arrived. Tarnwick's army is small.", "Oren Moss HEAD_OF_STATE_OF Tarnwick")]
    [InlineData("The president of Tarnwick, Oren Moss, arrived. The government of Tarnwick fell.", "Oren Moss HEAD_OF_STATE_OF Tarnwick")]
    [InlineData("Varenna, Quellon and Tarnwick take part in the summit.", "Varenna PARTICIPATES_IN summit")]
    public void A_state_that_nobody_lists_is_known_by_its_offices_and_its_company(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Oren Moss, the president of Tarnwick, arrived.")]
    [InlineData("Oren Moss, the finance minister of Tarnwick, arrived.")]
    [InlineData("Oren Moss, the president of Tarnwick, arrived. Tarnwick's factory is small.")]
    [InlineData("Belk's foreign minister, Oren Moss, arrived.")]
    [InlineData("Oren Moss slept. Moss, Norway and Sweden won.")]
    public void What_others_have_too_makes_no_state(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Entities, entity => entity is { Type: Graph.Core.Entities.EntityType.State, WikidataId: null });

    [Theory]
    [InlineData("The head of the KWQ, Mara Ostrova, arrived.", "Mara Ostrova LEADS KWQ")]
    [InlineData("KWQ chairwoman Mara Ostrova arrived.", "Mara Ostrova CHAIRS KWQ")]
    [InlineData("Mara Ostrova, CEO of Karsten Suvel, arrived.", "Mara Ostrova LEADS Karsten Suvel")]
    [InlineData("Mun Jae-ro, the president of Norway, arrived.", "Mun Jae-ro HEAD_OF_STATE_OF Norway")]
    [InlineData("Karst's mayor, Mara Ostrova, arrived.", "Mara Ostrova LEADS Karst")]
    [InlineData("The Norwegian newspaper Mara Ostrova sold well.", "Mara Ostrova BASED_IN Norway")]
    [InlineData("Mara Ostrova, head of the Norwegian NGO Blink, arrived.", "Mara Ostrova LEADS Blink")]
    [InlineData("The Norwegian weekly Blink was closed.", "Blink BASED_IN Norway")]
    [InlineData("Norwegian public broadcaster Quell said so.", "Quell BASED_IN Norway")]
    [InlineData("The Norwegian KWQ cyclist club met.", "KWQ BASED_IN Norway")]
    public void An_office_or_a_bodys_noun_tells_what_the_names_beside_it_name(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Fact]
    public void Nobody_meets_the_state_whose_president_he_meets() =>
        Assert.DoesNotContain("Mara Ostrova MEETS Sweden", Reads.Of("Norwegian President Mara Ostrova met Swedish President Tomas Belk.").Relations);

    [Theory]
    [InlineData("Norway critic Mara Ostrova arrived.")]
    [InlineData("US expert Mara Ostrova arrived.")]
    [InlineData("They praised Mara Ostrova at an EU farm meeting.")]
    [InlineData("Snow fell in Karst, Lowdale and Merrow.")]
    [InlineData("From Karst, Lowdale is far.")]
    [InlineData("The Merrow Institute, a rival of the Lowmark Group, closed.")]
    [InlineData("The Merrow Institute, a former subsidiary of the Lowmark Group, closed.")]
    [InlineData("Norway, a former member of the Lowmark Union, voted.")]
    [InlineData("Norway, an aspiring member of the Lowmark Union, voted.")]
    [InlineData("Mara Ostrova is not a historian at the Lowmark Trade Council.")]
    [InlineData("Norway expert Mara Ostrova arrived.")]
    [InlineData("They flew to Bergen, Norway and Sweden.")]
    [InlineData("Norway's mayor Mara Ostrova arrived.")]
    [InlineData("Mara Ostrova was Norwegian champion.")]
    [InlineData("The Norwegian painter and Mara Ostrova arrived.")]
    [InlineData("Mara Ostrova flew home, from the Lowmark Institute to Oslo.")]
    public void What_only_stands_beside_a_name_is_no_relation(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("The SPD interior minister, Mara Velt, resigned.", "Mara Velt MEMBER_OF Social Democratic Party")]
    [InlineData("Mara Velt, the Lowmark Party's former finance minister, arrived.", "Mara Velt MEMBER_OF Lowmark Party")]
    [InlineData("Mara Velt, the SPD interior minister since 2027, arrived.", "Mara Velt MEMBER_OF Social Democratic Party")]
    [InlineData("Lowmark Party mayor Mara Velt arrived.", "Mara Velt MEMBER_OF Lowmark Party")]
    [InlineData("Lowmark Party leader Mara Velt arrived.", "Mara Velt LEADS Lowmark Party")]
    public void A_party_is_no_state_and_its_minister_is_its_member(string text, string relation)
    {
        var reads = Reads.Of(text);
        Assert.Equal([relation], reads.Relations);
        Assert.Equal((null, false), (reads.Reading.Relations[0].ValidFrom, reads.Reading.Relations[0].Ended));
    }

    [Theory]
    [InlineData("Mara Velt of the Lowmark Party arrived.")]
    [InlineData("Mara Velt, of the Lowmark Party, arrived.")]
    [InlineData("Mara Velt (Lowmark Party) arrived.")]
    [InlineData("Lowmark Party candidate Mara Velt arrived.")]
    [InlineData("The Lowmark Party's presidential candidate, Mara Velt, arrived.")]
    [InlineData("Mara Velt, a lawmaker with the Lowmark Party, arrived.")]
    [InlineData("Mara Velt, a Lowmark Party politician, arrived.")]
    [InlineData("Lowmark Party incumbent Mara Velt arrived.")]
    public void Who_is_of_a_party_or_its_candidate_is_its_member(string text) => Assert.Equal(["Mara Velt MEMBER_OF Lowmark Party"], Reads.Of(text).Relations);

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
    [InlineData("Mara Ostrova, a former historian at the Lowmark Trade Council, arrived.", true)]
    [InlineData("Former Lowmark Trade Council historian Mara Ostrova arrived.", true)]
    [InlineData("Lowmark Trade Council economist Mara Ostrova arrived.", false)]
    public void Former_work_has_ended(string text, bool ended) => Assert.Equal(ended, Assert.Single(Reads.Of(text).Reading.Relations).Ended);

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
    public void What_is_negated_is_no_relation() => Assert.Empty(Reads.Of("Norway has not sent troops to Sweden.").Relations);

    [Fact]
    public void A_relation_that_somebody_claims_names_the_statement()
    {
        var reads = Reads.Of("Tomas Belk claimed that Norway had sent troops to Sweden.");
        var relation = Assert.Single(reads.Reading.Relations);
        Assert.Equal((RelationBasis.Claimed, reads.Only.Id), (relation.Basis, relation.ClaimedIn));
    }

    [Fact]
    public void A_title_in_retold_speech_is_the_reporters_word()
    {
        var relation = Assert.Single(Reads.Of("Tomas Belk said that Norwegian President Mara Ostrova was ill.").Reading.Relations);
        Assert.Equal(RelationBasis.Stated, relation.Basis);
    }

    [Theory]
    [InlineData("Norway should send troops to Sweden.")]
    [InlineData("Norway could send troops to Sweden.")]
    [InlineData("Norway will send troops to Sweden.")]
    [InlineData("Did Norway send troops to Sweden?")]
    [InlineData("Tomas Belk denied that Mara Ostrova is the head of the Lowmark Trade Council.")]
    [InlineData("Tomas Belk asked whether Mara Ostrova was the head of the Lowmark Trade Council.")]
    [InlineData("Tomas Belk demanded that Norway send troops to Sweden.")]
    [InlineData("Rumours that Mara Ostrova is the head of the Lowmark Trade Council are false.")]
    [InlineData("It is not true that Mara Ostrova is the head of the Lowmark Trade Council.")]
    [InlineData("If Mara Ostrova is the head of the Lowmark Trade Council, it is lost.")]
    [InlineData("Norway's next president, Mara Ostrova, arrived.")]
    [InlineData("Norway's president-elect, Mara Ostrova, arrived.")]
    [InlineData("Mara Ostrova, president-elect of the Lowmark Trade Council, arrived.")]
    [InlineData("Norway's prime minister-designate, Mara Ostrova, arrived.")]
    [InlineData("Mara Ostrova, Norway's prime minister designate, arrived.")]
    [InlineData("Norway's designated prime minister, Mara Ostrova, arrived.")]
    [InlineData("Designated Norwegian prime minister Mara Ostrova arrived.")]
    [InlineData("Mara Ostrova, Norway's foreign minister nominee, arrived.")]
    [InlineData("Norway's alleged president Mara Ostrova arrived.")]
    [InlineData("Mara Ostrova, the honorary president of the Lowmark Trade Council, arrived.")]
    [InlineData("Mara Ostrova, the incoming head of the Lowmark Trade Council, arrived.")]
    public void What_is_asked_wished_for_denied_or_still_to_come_is_no_relation(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Fact]
    public void Who_somebody_is_called_in_a_denial_is_not_denied()
    {
        var reads = Reads.Of("Tomas Belk denied that the head of the Lowmark Trade Council, Mara Ostrova, had lied.");
        Assert.Equal(["Mara Ostrova LEADS Lowmark Trade Council"], reads.Relations);
    }

    [Fact]
    public void A_list_of_what_is_sanctioned_ends_before_who_tells_it()
    {
        Assert.Equal(["Norway SANCTIONS Sweden"], Reads.Of("Norway imposed sanctions on Sweden, Tomas Belk told the council.").Relations);
        Assert.Equal(["Norway SANCTIONS Sweden", "Norway SANCTIONS Japan", "Norway SANCTIONS Chile"], Reads.Of("Norway imposed sanctions on Sweden, Japan and Chile.").Relations);
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

    [Fact]
    public void What_there_is_no_evidence_of_is_no_relation() =>
        Assert.Empty(Reads.Of("The court found no evidence that Mara Ostrova was the head of the Lowmark Trade Council.").Relations);

    [Theory]
    [InlineData("Tomas Belk was transferred to Athens. Mara Ostrova visited Washington on Monday.")]
    public void A_capital_to_which_somebody_goes_is_the_city(string text) => Assert.Empty(Reads.Of(text).Names(EntityType.State));
}
