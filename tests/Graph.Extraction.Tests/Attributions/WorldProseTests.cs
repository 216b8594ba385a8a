using Graph.Core.Entities;
using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

/// <summary>How newspapers of South Asia, Africa, the Philippines and the Gulf and the agencies of Moscow, Beijing and Seoul put what somebody says.</summary>
public sealed class WorldProseTests
{
    [Theory]
    [InlineData("Governor of the Merrow Region Tomas Belk wrote on his channel that there were no casualties.", "Tomas Belk", "that there were no casualties")]
    [InlineData("Chairman of the committee, Senator Mara Ostrova (LU-Oldport), lamented that the site was abandoned.", "Mara Ostrova", "that the site was abandoned")]
    [InlineData("Reacting, the mill's spokeswoman, Mara Ostrova, said the bank was yet to receive any letter.", "Mara Ostrova", "the bank was yet to receive any letter")]
    [InlineData("Taking to X, Mara Ostrova wrote, \"When will the relief reach the poor?\"", "Mara Ostrova", "\"When will the relief reach the poor?\"")]
    [InlineData("Senior advocate Mara Ostrova, appearing for the town, submitted that the delay was unlawful.", "Mara Ostrova", "that the delay was unlawful")]
    [InlineData("\"How do you expect us to pay doctors?\" posed Mara Ostrova.", "Mara Ostrova", "\"How do you expect us to pay doctors?\"")]
    [InlineData("Mara Ostrova termed the charges \"baseless and politically motivated\".", "Mara Ostrova", "the charges \"baseless and politically motivated\"")]
    [InlineData("Mara Ostrova rejected as baseless Norway's allegations regarding the border.", "Mara Ostrova", "as baseless Norway's allegations regarding the border")]
    [InlineData("Mara Ostrova drew attention to the fact that the bridge leaks.", "Mara Ostrova", "the fact that the bridge leaks")]
    [InlineData("Mara Ostrova appealed to the public not to jump to conclusions.", "Mara Ostrova", "the public not to jump to conclusions")]
    [InlineData("Mara Ostrova asked the governors to stop the dispute.", "Mara Ostrova", "the governors to stop the dispute")]
    [InlineData("Mara Ostrova said the move had drawn serious concern from Asian countries, expressing the hope that the board would think again.", "Mara Ostrova", "the move had drawn serious concern from Asian countries")]
    [InlineData("A third official denied that, saying a letter was sent in January.", null, "a letter was sent in January")]
    [InlineData("\"I did not award it,\" Mara Ostrova said through her aide, Tomas Belk.", "Mara Ostrova", "\"I did not award it,\"")]
    [InlineData("U.S. envoy for Africa Mara Ostrova said talks were under way.", "Mara Ostrova", "talks were under way")]
    [InlineData("In Mara Ostrova's opinion, outages can be avoided.", "Mara Ostrova", "outages can be avoided")]
    [InlineData("Trade Minister Mara Ostrova when met by reporters in Parliament said that checks would be stepped up.", "Mara Ostrova", "that checks would be stepped up")]
    [InlineData("A senior official said that Norway was not interested in war, \"but we are ready for one.\"", null, "that Norway was not interested in war, \"but we are ready for one.\"")]
    [InlineData("University of Oldport lecturer Dr Mara Ostrova opined that the standoff would persist.", "Mara Ostrova", "that the standoff would persist")]
    [InlineData("As the head of the Oldport Harbour Board, Mara Ostrova, said on Telegram, two people were hurt in the storm.", "Mara Ostrova", "two people were hurt in the storm")]
    public void Who_says_what(string text, string? speaker, string content)
    {
        var reads = Reads.Of(text);
        var said = reads.Reading.Statements[0];
        Assert.Equal((speaker, content), (reads.SpeakerOf(said), reads.Words(said.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova appealed to the High Court.")]
    [InlineData("Mara Ostrova submitted a plan.")]
    [InlineData("Mara Ostrova drew the attention of the police.")]
    [InlineData("Mara Ostrova came to draw attention to the bridge.")]
    [InlineData("Head of the office of President Mara Ostrova left on Monday.")]
    public void What_is_done_is_not_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void The_head_of_somebodys_office_is_not_he_whose_office_it_is()
    {
        var reads = Reads.Of("Head of the office of President Mara Ostrova said the talks were over.");
        Assert.NotEqual("Mara Ostrova", reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("NEW DELHI: ", "New Delhi")]
    [InlineData("KARACHI: ", "Karachi")]
    [InlineData("LOWPUR: ", null)]
    public void The_place_before_the_colon_of_a_first_paragraph_says_nothing(string dateline, string? place)
    {
        var reads = Reads.Of($"Mayor blames mill for flood\n\n{dateline}Mayor Mara Ostrova on Tuesday said that the mill had opened the locks.\n\nTomas Belk left.");
        Assert.Equal("Mara Ostrova", reads.SpeakerOf(reads.Reading.Statements[^1]));
        Assert.Equal("that the mill had opened the locks", reads.Words(reads.Reading.Statements[^1].Content));
        Assert.DoesNotContain(reads.Reading.Statements, statement => reads.Words(statement.Cue) == ":");
        if (place is not null)
            Assert.Contains(reads.Reading.Entities, entity => entity.Name == place);
    }

    [Fact]
    public void Who_speaks_in_a_transcript_is_no_dateline()
    {
        var reads = Reads.Of("Hearing on the mill\n\nOSTROVA: The mill had opened the locks.\n\nBELK: Nobody told the town of it.\n\nOSTROVA: The letter went out on Monday.");
        Assert.Equal(3, reads.Reading.Statements.Count);
    }

    [Theory]
    [InlineData("Norway urges Sweden to pay for bridge: spokesman", "spokesman", "Norway urges Sweden to pay for bridge")]
    [InlineData("Bridge will reopen in June: Mara Ostrova", "Mara Ostrova", "Bridge will reopen in June")]
    [InlineData("Council not serious about bridge, says opposition leader Mara Ostrova", "opposition leader Mara Ostrova", "Council not serious about bridge")]
    public void Whoever_closes_a_headline_says_it(string headline, string source, string content)
    {
        var reads = Reads.Of(headline + "\n\nThe mayor of Oldport, Mara Ostrova, met Tomas Belk on Monday.");
        Assert.Equal((source, content), (reads.Words(reads.Reading.Statements[0].Source), reads.Words(reads.Reading.Statements[0].Content)));
    }

    [Fact]
    public void A_semicolon_parts_two_headlines()
    {
        var reads = Reads.Of("Mayor vows answer after flood; opposition: Council has lost control\n\nThe mayor of Oldport, Mara Ostrova, met Tomas Belk on Monday.");
        Assert.Equal(["answer after flood", "Council has lost control"], reads.Reading.Statements.Select(statement => reads.Words(statement.Content)));
    }

    [Fact]
    public void How_somebody_will_act_is_no_answer()
    {
        var reads = Reads.Of("Mara Ostrova said that Norway would respond \"at the time and place of our choosing\" to the raid.");
        Assert.Equal("Mara Ostrova", reads.SpeakerOf(reads.Only));
    }

    [Fact]
    public void What_another_tells_in_a_headline_ends_before_who_closes_it()
    {
        var reads = Reads.Of("Norway urges Sweden to pay for bridge: spokesman\n\nThe mayor of Oldport, Mara Ostrova, met Tomas Belk on Monday.");
        var urged = reads.Reading.Statements.Single(statement => statement.Modality == Modality.Demanded);
        Assert.Equal(("Sweden to pay for bridge", reads.Reading.Statements[0].Id), (reads.Words(urged.Content), urged.Within));
    }

    [Fact]
    public void Of_two_whom_with_joins_each_says_his_own()
    {
        var reads = Reads.Of("Tomas Belk met Mara Ostrova. The talks ended with Belk warning of a strike and Ostrova insisting that she had done nothing wrong.");
        Assert.Contains(reads.Reading.Statements, statement => reads.SpeakerOf(statement) == "Tomas Belk" && reads.Words(statement.Content) == "a strike");
        Assert.Contains(reads.Reading.Statements, statement => reads.SpeakerOf(statement) == "Mara Ostrova" && reads.Words(statement.Content) == "that she had done nothing wrong");
    }

    [Fact]
    public void The_diplomat_is_the_deputy_foreign_minister_told_before()
    {
        var reads = Reads.Of("Norway is ready to talk, Deputy Foreign Minister Tomas Belk told reporters. The diplomat pointed out that no talks were planned. \"There are no such plans,\" he specified.");
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Tomas Belk", reads.SpeakerOf(statement)));
    }

    [Fact]
    public void A_diplomat_who_is_not_named_is_nobody_elses()
    {
        var reads = Reads.Of("Norway is ready to talk, Deputy Foreign Minister Tomas Belk told reporters. A Western diplomat said the talks had failed. The diplomat added that they would not go on.");
        Assert.Null(reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void Whoever_is_spoken_to_is_not_he_who_speaks()
    {
        var reads = Reads.Of("Tomas Belk left the party on Monday. Speaking to Mara Dawn, he lamented that 200 workers were in prison.");
        Assert.Equal("Tomas Belk", reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("The ministry reported on Wednesday that air defences had downed 12 drones.", null)]
    [InlineData("Spokeswoman Mara Ostrova, during her weekly press briefing, said that Norway desired peace.", "during her weekly press briefing")]
    public void The_occasion_is_a_whole_phrase_outside_what_is_said(string text, string? occasion)
    {
        var reads = Reads.Of(text);
        Assert.Equal(occasion, reads.Only.Occasion?.Cut(text));
    }

    [Theory]
    [InlineData("Contributing, Senator Musa Ibrahim (PDP, Kano Central) blamed the company.", "Musa Ibrahim")]
    [InlineData("It followed a motion by Senator Chika Obiora (APC, Enugu East), who said the grid had failed.", "Chika Obiora")]
    [InlineData("The Minister of Power, Engr. Bello Danjuma, said the grid had failed.", "Bello Danjuma")]
    [InlineData("Comrade Joseph Adeyemi said the grid had failed.", "Joseph Adeyemi")]
    [InlineData("NLC President, Comrade Joseph Adeyemi, said the grid had failed.", "Joseph Adeyemi")]
    public void Titles_and_brackets_hide_no_speaker(string text, string speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Only));
    }

    [Fact]
    public void Whoever_speaks_behind_her_office_and_style_goes_on()
    {
        var reads = Reads.Of("The Special Adviser to the minister on Media, Mrs. Ngozi Eze, said her principal would come. She dismissed the report.");
        Assert.Equal("Ngozi Eze", reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void An_agency_in_the_brackets_of_a_dateline_is_a_body()
    {
        var reads = Reads.Of("Bishkek, 12 May (KyrgInfo) - Norway will leave, Mara Velt told KyrgInfo.");
        Assert.Equal(["KyrgInfo"], reads.Names(EntityType.Organization));
    }
}
