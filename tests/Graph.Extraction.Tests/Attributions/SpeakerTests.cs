using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("“The bridge fell,” said a nurse, Mara Ostrova.", "a nurse, Mara Ostrova")]
    [InlineData("“The bridge fell,” said one witness, Mara Ostrova, 54.", "one witness, Mara Ostrova,")]
    [InlineData("“The bridge fell,” said the council's leader, Mara Ostrova.", "the council's leader, Mara Ostrova")]
    [InlineData("“The bridge fell,” said his neighbour, Mara Ostrova, who saw it.", "his neighbour, Mara Ostrova,")]
    [InlineData("The bridge fell, said an engineer at the port, Mara Ostrova.", "an engineer at the port, Mara Ostrova")]
    public void Who_is_described_behind_the_verb_speaks_by_the_name_behind_the_comma(string text, string source)
    {
        var reads = Reads.Of(text);

        Assert.Equal(("Mara Ostrova", source), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Source)));
    }

    [Fact]
    public void A_name_that_goes_on_to_speak_is_not_of_who_is_described_before_it()
    {
        var reads = Reads.Of("“The bridge fell,” said a nurse, and Mara Ostrova agreed.");

        Assert.Equal("a nurse", reads.Words(reads.Reading.Statements[0].Source));
    }

    [Theory]
    [InlineData("The council met with Tomas Belk, who said the bridge was safe.", "Tomas Belk")]
    [InlineData("A letter went to the Lowmark Council, which said the bridge was safe.", "Lowmark Council")]
    [InlineData("They read a report of the Lowmark Council, which said the bridge was safe.", null)]
    [InlineData("Officials in Norway who say the bridge is safe left.", null)]
    [InlineData("Tomas Belk – who said the bridge was safe – left.", "Tomas Belk")]
    [InlineData("They met Tomas Belk, an engineer from Norway who said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk, a graduate of the Lowmark Academy who said the bridge was safe, left.", "Tomas Belk")]
    [InlineData("Tomas Belk, the president of the Lowmark Board, who said the bridge was safe, left.", "Tomas Belk")]
    [InlineData("They met Tomas Belk, a friend of the engineer and of the mayor who said the bridge was safe.", null)]
    [InlineData("They met Tomas Belk, a father of two engineers who said the bridge was safe.", null)]
    [InlineData("Tomas Belk, a friend of the engineer who said the bridge was safe, left.", null)]
    [InlineData("They met a graduate of the academy who said the bridge was safe.", null)]
    public void Who_and_which_stand_for_the_name_before_them(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Theory]
    [InlineData("Mara Ostrova and Tomas Belk said the bridge was safe.", "Mara Ostrova, Tomas Belk")]
    [InlineData("In a joint statement, the Lowmark Council and Norway said the bridge was safe.", "Lowmark Council, Norway")]
    [InlineData("Norwegian Foreign Minister Mara Ostrova and Swedish Defence Minister Tomas Belk said the bridge was safe.", "Mara Ostrova, Tomas Belk")]
    [InlineData("Mr. Ostrov and Mr. Belk say the bridge is safe.", "Belk, Ostrov")]
    [InlineData("Former U.N. Ambassador Mara Ostrova and Tomas Belk said the bridge was safe.", "Mara Ostrova, Tomas Belk")]
    [InlineData("Tomas Helgrund came. Helgrund and his deputy Rosa Kelm said in a joint statement that the memo was a forgery.", "Rosa Kelm, Tomas Helgrund")]
    [InlineData("According to a study by economists Pavel Idrun and Mira Dolen, the bank is broke.", "Mira Dolen, Pavel Idrun")]
    [InlineData("According to a report by the Lowmark Council and Norway, the bridge was safe.", "Lowmark Council, Norway")]
    [InlineData("Mara Ostrova and her dog said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Tomas Belk of Cole and Sons said the bridge was safe.", "Tomas Belk")]
    [InlineData("The mayors of Oldport and Varenna, Mara Ostrova and Tomas Belk, said the bridge was safe.", "Mara Ostrova, Tomas Belk")]
    [InlineData("The ministers, Mara Ostrova, Tomas Belk and Ana Orlova, said the bridge was safe.", "Ana Orlova, Mara Ostrova, Tomas Belk")]
    public void Each_of_those_who_say_it_together_has_said_it(string text, string speakers)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speakers, string.Join(", ", reads.Reading.Statements.Select(reads.SpeakerOf).Order()));
    }

    [Fact]
    public void A_source_without_a_name_is_anonymous()
    {
        var only = Reads.Of("A senior official said that the bridge was unsafe.").Only;
        Assert.Null(only.Speaker);
        Assert.Equal(SpeakerStatus.Anonymous, only.SpeakerStatus);
    }

    [Fact]
    public void A_document_is_nobody()
    {
        var only = Reads.Of("The report said that the bridge was unsafe.").Only;
        Assert.Null(only.Speaker);
        Assert.Equal(SpeakerStatus.Unresolved, only.SpeakerStatus);
    }

    [Fact]
    public void A_friend_of_somebody_is_not_somebody()
    {
        Assert.Null(Reads.Of("A friend of Mara Ostrova said that the bridge was unsafe.").Only.Speaker);
    }

    [Fact]
    public void A_pronoun_speaks_for_the_person_named_before()
    {
        var reads = Reads.Of("Mara Ostrova visited the bridge. She said that it was safe.");
        Assert.Equal("Mara Ostrova", reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("The Lowmark Council met on Monday. It said that the bridge was safe.", "Lowmark Council")]
    [InlineData("The Lowmark Council met on Monday. They said that the bridge was safe.", "Lowmark Council")]
    [InlineData("The Lowmark Council met workers. They said that the bridge was safe.", null)]
    [InlineData("Sweden rejected the plan. They said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council met the Varenna Board. It later added that the bridge was safe.", "Lowmark Council")]
    [InlineData("“We are late,” the Lowmark Council said. “It is cold.” It said that the bridge was safe.", "Lowmark Council")]
    [InlineData("The bridge, built in May, was closed, the Lowmark Council said. The bridge, it said, was safe.", "Lowmark Council")]
    [InlineData("Sweden rejected the plan. It said that the bridge was safe.", "Sweden")]
    [InlineData("The Lowmark Post reported that snow fell. It said that the bridge was safe.", "Lowmark Post")]
    [InlineData("Tarnwick Ferries made a loss. The company said that the bridge was safe.", "Tarnwick Ferries")]
    [InlineData("The Lowmark Council met. The company said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council was late and the Varenna Board was not. It said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council and the Varenna Board met. It said that the bridge was safe.", null)]
    [InlineData("Tomas Belk left the Lowmark Council. It said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council read a report of the Varenna Board. It said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council was late, the Varenna Board said. It added that the bridge was safe.", null)]
    [InlineData("The Lowmark Council was late, according to the Varenna Board. It said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council was late. A trade body met as it warned that the bridge was safe.", null)]
    [InlineData("The Lowmark Council met on Monday. It showed that the bridge was safe.", null)]
    public void It_speaks_for_the_only_body_that_did_something_before(string text, string? speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("Tomas Belk left. The Lowmark businessman said the bridge was safe.", "Tomas Belk")]
    [InlineData("“We are late,” Mara Ostrova said. “It is cold.” The presidential candidate said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Tomas Belk left. At a talk with Ana Orlova, the candidate said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk met Ana Orlova. The candidate said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk and Ana Orlova met. The candidate said the bridge was safe.", null)]
    [InlineData("Mara Ostrova left. The businessman said the bridge was safe.", null)]
    [InlineData("Tomas Belk left. The other candidate said the bridge was safe.", null)]
    [InlineData("Tomas Belk left. The engineer said the bridge was safe.", null)]
    [InlineData("Tomas Belk left, a woman said. The candidate said the bridge was safe.", null)]
    public void Who_is_called_by_what_he_is_is_the_only_person_who_did_something_before(string text, string? speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("Premier Mara Ostrova left. The premier, who was tired, said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova, the premier of Varenna, left. The premier, who was tired, said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Varenna's premier, Mara Ostrova, left. The premier said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova is the premier of Varenna. The premier said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova was elected premier of Varenna. The premier said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova, the former premier of Varenna, left. The premier said the bridge was safe.", null)]
    [InlineData("Mara Ostrova, the premier's sister, left. The premier said the bridge was safe.", null)]
    [InlineData("Premier Mara Ostrova met Premier Tomas Belk. The premier said the bridge was safe.", null)]
    [InlineData("Premier Mara Ostrova left. The premier, Tomas Belk, said the bridge was safe.", "Tomas Belk")]
    public void The_premier_is_the_only_one_who_was_called_so(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void A_spokesman_speaks_on_behalf_of_somebody()
    {
        var reads = Reads.Of("Kremlin spokesman Oleg Varin said that the talks would go on.");
        Assert.Equal("Kremlin", reads.NameOf(reads.Only.OnBehalfOf!));
        Assert.Equal("spokesman", reads.Only.Role);
    }

    [Fact]
    public void Somebodys_staff_are_not_somebody()
    {
        var reads = Reads.Of("Tomas Belk was away. His press staff said that he would return.");
        Assert.Equal("press staff of Tomas Belk", reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("The Lowmark Council, chaired by Mara Ostrova, said the bridge was safe.", "Lowmark Council")]
    [InlineData("The company, owned by Mara Ostrova, said the bridge was safe.", null)]
    [InlineData("Like Mara Ostrova, Tomas Belk said the bridge was safe.", "Tomas Belk")]
    [InlineData("If Norway pays, Sweden will respond, Mara Ostrova warned.", "Mara Ostrova")]
    [InlineData("“The bridge is safe,” a senior official, who asked not to be named, said.", null)]
    public void Who_is_named_beside_the_speaker_has_not_said_it(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void Who_speaks_on_behalf_of_a_body_speaks_for_it()
    {
        var reads = Reads.Of("Mara Ostrova, speaking on behalf of the Lowmark Council, said the bridge was safe.");
        Assert.Equal("Lowmark Council", reads.NameOf(reads.Only.OnBehalfOf!));
    }

    [Theory]
    [InlineData("Former Norwegian prime minister Mara Ostrova said the bridge was safe.", "Former Norwegian prime minister")]
    [InlineData("Mara Ostrova, a former minister who is now head of the Lowmark Council, said the bridge was safe.", "head")]
    [InlineData("Mara Ostrova, who resigned as prime minister, said the bridge was safe.", null)]
    [InlineData("Mara Ostrova, a candidate for president, said the bridge was safe.", null)]
    [InlineData("Norwegian President Tomas Belk's wife, Mara Ostrova, said the bridge was safe.", null)]
    public void A_speaker_has_the_role_that_is_his_own_now(string text, string? role) =>
        Assert.Equal(role, Assert.Single(Reads.Of(text).Reading.Statements, statement => statement.CueClass == CueClass.Neutral).Role);

    [Fact]
    public void Who_is_named_between_two_asides_speaks()
    {
        var reads = Reads.Of("The mayor's deputy, Tomas Belk, who also attended, said the bridge was safe.");
        Assert.Equal("Tomas Belk", reads.SpeakerOf(Assert.Single(reads.Reading.Statements, statement => reads.Words(statement.Cue) == "said")));
    }

    [Fact]
    public void A_states_government_speaks_for_it() =>
        Assert.Equal("Sweden", Reads.Of("Sweden's government said the bridge was safe.").SpeakerOf(Reads.Of("Sweden's government said the bridge was safe.").Only));

    [Fact]
    public void Who_expects_something_is_not_who_reports_it()
    {
        var reads = Reads.Of("Tomas Belk is expected to be charged with fraud, the Lowmark Council said.");
        Assert.Equal(("Lowmark Council", "said"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue)));
    }

    [Theory]
    [InlineData("A statement from the Lowmark Council said the bridge was safe.", "Lowmark Council")]
    [InlineData("A Lowmark Council statement said the bridge was safe.", "Lowmark Council")]
    [InlineData("A letter by Mara Ostrova said the bridge was safe.", "Mara Ostrova")]
    [InlineData("A letter to Mara Ostrova said the bridge was safe.", null)]
    [InlineData("A statement from a friend of Mara Ostrova said the bridge was safe.", null)]
    public void A_statement_is_of_whoever_it_is_from(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Theory]
    [InlineData("The Norwegian delegation left. Oslo said that the talks had failed.")]
    [InlineData("The Norwegian fleet left. Mara Ostrova stated that Oslo does not believe that force helps.")]
    public void A_capital_speaks_for_its_state_though_an_adjective_stands_before(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal("Norway", reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("Moss spokesman Anton Birk said the bridge was safe.", "Anton Birk")]
    [InlineData("Karl Moss senior communications adviser Anton Birk said the bridge was safe.", "Anton Birk")]
    [InlineData("Karl Moss's campaign spokesman Anton Birk said the bridge was safe.", "Anton Birk")]
    [InlineData("Moss campaign spokesman Anton Birk said the bridge was safe.", "Anton Birk")]
    public void The_name_before_another_s_office_is_not_who_speaks(string text, string speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("Moss to quit Lowmark Council, says Ulla Brandt\n\nThe bridge is old.", "Ulla Brandt", "Moss to quit Lowmark Council")]
    [InlineData("Lowmark Council not to blame for flood, says minister Oren Tavo\n\nThe bridge is old.", "Oren Tavo", "Lowmark Council not to blame for flood")]
    public void A_name_alone_behind_a_headline_s_verb_is_who_speaks(string text, string speaker, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((speaker, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova, the mayor, warned Tomas Belk.")]
    [InlineData("Mara Ostrova, 45, warns Tomas Belk.")]
    public void Who_is_told_of_in_an_aside_still_speaks(string text)
    {
        Assert.Equal("Mara Ostrova", Reads.Of(text).SpeakerOf(Reads.Of(text).Only));
    }

    [Theory]
    [InlineData("- Harbour Minister Mara Ostrova: \"Nobody has been hurt.\"")]
    [InlineData("• Mara Ostrova: \"Nobody has been hurt.\"")]
    public void A_point_of_a_list_may_name_who_speaks(string text) => Assert.Equal("Mara Ostrova", Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void Who_behind_what_a_speaker_is_means_him()
    {
        var reads = Reads.Of("“It is late,” said Tomas Belk, a Lowmark painter and an influential socialist who said the town would pay.");
        Assert.Equal(["Tomas Belk", "Tomas Belk"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }

    [Theory]
    [InlineData("Mara Ostrova, a Republican, left the chamber. The Democrat said the bill was dead.")]
    [InlineData("Mara Ostrova, the longest-serving Democrat in the chamber, spoke first. The Republican said the bill was dead.")]
    [InlineData("“Ostrova,” she said of her rival, “is a coward.”")]
    [InlineData("The Lakeside Council rejected the bid.\n\nIn Karst, the council said it would accept it.")]
    public void Who_is_of_another_party_or_place_or_only_named_in_the_words_has_not_said_them(string text) =>
        Assert.Null(Reads.Of(text) is var reads ? reads.SpeakerOf(reads.Reading.Statements[^1]) : null);

    [Theory]
    [InlineData("Friends of Tomas Belk said he was tired.")]
    [InlineData("Relatives of the victim said they wanted justice.")]
    public void Friends_and_relatives_are_nobody_known(string text) => Assert.Equal(SpeakerStatus.Anonymous, Reads.Of(text).Only.SpeakerStatus);

    [Theory]
    [InlineData("What Mara Ostrova said was that the bridge was old.", "said", "that the bridge was old")]
    [InlineData("But what Mara Ostrova said was: “The bridge is old.”", "said", "“The bridge is old.”")]
    [InlineData("What Mara Ostrova fears is that the bridge is old.", "fears", "that the bridge is old")]
    [InlineData("“I am Mara Ostrova,” she said.", "said", "“I am Mara Ostrova,”")]
    [InlineData("It was Mara Ostrova who said that the bridge was old.", "said", "that the bridge was old")]
    [InlineData("It is Mara Ostrova's view that the bridge must go.", "view", "that the bridge must go")]
    [InlineData("It is the view of Mara Ostrova that the bridge must go.", "view", "that the bridge must go")]
    public void What_somebody_said_may_stand_apart_from_who_did(string text, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Mara Ostrova", cue, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("Tomas Belk said no. One former cabinet minister was blunter. “She is finished,” he said.")]
    [InlineData("Tomas Belk said no. Another lawmaker went further. “She is finished,” he said.")]
    public void Whoever_comes_in_without_a_name_speaks_next(string text)
    {
        var reads = Reads.Of(text);
        Assert.Null(reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void A_shadow_minister_speaks_as_one() => Assert.Equal("Shadow home secretary", Reads.Of("Shadow home secretary Tomas Belk said no.").Only.Role);

    [Fact]
    public void The_office_of_another_is_no_role_of_his_press_service() =>
        Assert.Null(Reads.Of("The press service of the Norwegian president said no.").Only.Role);

    [Fact]
    public void What_and_joins_behind_an_infinitive_is_said_too()
    {
        var reads = Reads.Of("Mara Ostrova defended Norway's refusal to join sanctions and accused Sweden of lying.");
        Assert.Equal(["Norway's refusal to join sanctions", "Sweden of lying"], reads.Reading.Statements.Select(statement => reads.Words(statement.Content)));
    }

    [Fact]
    public void Who_warns_behind_with_is_read()
    {
        var reads = Reads.Of("The Senate summoned the minister, with lawmakers warning that the country was at risk.");
        Assert.Equal(("lawmakers", "that the country was at risk"), (reads.Words(reads.Only.Source), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void A_player_goes_on_by_what_he_plays()
    {
        var reads = Reads.Of("Tomas Belk said he was glad to be back. “It was a hard year,” the striker said.");
        Assert.Equal("Tomas Belk", reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("EU members Hungary and Slovakia opposed the plan.")]
    [InlineData("EU member states Hungary and Slovakia opposed the plan.")]
    [InlineData("Neighbours Hungary and Slovakia said they would vote no.")]
    public void Members_named_together_all_speak(string text) =>
        Assert.Equal(["Hungary", "Slovakia"], Reads.Of(text) is var reads ? reads.Reading.Statements.Select(statement => reads.SpeakerOf(statement) ?? "").Order(StringComparer.Ordinal) : []);

    [Theory]
    [InlineData("EU members Hungary, Slovakia and Austria opposed the plan.")]
    [InlineData("EU members Hungary, Slovakia and Austria said they would vote no.")]
    [InlineData("EU states Hungary, Slovakia and Austria rejected the plan.")]
    public void Members_named_one_by_one_all_speak(string text) =>
        Assert.Equal(["Austria", "Hungary", "Slovakia"], Reads.Of(text) is var reads ? reads.Reading.Statements.Select(statement => reads.SpeakerOf(statement) ?? "").Order(StringComparer.Ordinal) : []);

    [Fact]
    public void A_land_that_was_left_does_not_speak() =>
        Assert.DoesNotContain("Hungary", Reads.Of("After the talks in Hungary, Slovakia and Austria said they would vote no.") is var reads ? reads.Reading.Statements.Select(reads.SpeakerOf) : []);

    [Theory]
    [InlineData("Officials in EU members Hungary and Slovakia opposed the plan.")]
    [InlineData("EU lawmakers from Hungary and Slovakia opposed the plan.")]
    public void Of_what_members_somebody_is_they_do_not_speak(string text) => Assert.Null(Reads.Of(text).Only.Speaker);

    [Theory]
    [InlineData("A London-based analyst with Karst Capital said prices would fall.", "A London-based analyst with Karst Capital")]
    [InlineData("An analyst with Karst Capital said prices would fall.", "An analyst with Karst Capital")]
    public void An_analyst_of_a_firm_is_nobody_known(string text, string source)
    {
        var reads = Reads.Of(text);
        Assert.Equal((SpeakerStatus.Anonymous, source), (reads.Only.SpeakerStatus, reads.Words(reads.Only.Source)));
    }
}
