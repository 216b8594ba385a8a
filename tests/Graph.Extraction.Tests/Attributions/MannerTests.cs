using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class MannerTests
{
    [Fact]
    public void What_somebody_refuses_to_say_is_not_affirmed()
    {
        var read = Reads.Of("Mara Ostrova refused to say who paid.");

        Assert.Equal([Polarity.Negative], read.Reading.Statements.Select(statement => statement.Polarity).Distinct());
    }

    [Theory]
    [InlineData("Neither Mara Ostrova nor Tomas Belk said the bridge would open.", Polarity.Negative)]
    [InlineData("Nobody at the council said the bridge was safe.", Polarity.Negative)]
    [InlineData("No minister said that the bridge was safe.", Polarity.Negative)]
    [InlineData("Mara Ostrova did not doubt that the bridge was safe.", Polarity.Positive)]
    [InlineData("Mara Ostrova did not say that the bridge was safe.", Polarity.Negative)]
    [InlineData("Mara Ostrova said there was no doubt that the bridge was safe.", Polarity.Positive)]
    [InlineData("Mara Ostrova said the bridge was not only old but unsafe.", Polarity.Positive)]
    public void What_nobody_says_is_negative_and_what_is_beyond_doubt_is_not(string text, Polarity polarity) =>
        Assert.Equal([polarity], Reads.Of(text).Reading.Statements.Select(statement => statement.Polarity).Distinct());

    [Theory]
    [InlineData("Mara Ostrova did not deny that the bridge had been closed.", Polarity.Positive)]
    [InlineData("Mara Ostrova doubted that the bridge would open.", Polarity.Negative)]
    public void What_is_doubted_or_not_denied_is_possible(string text, Polarity polarity)
    {
        var only = Reads.Of(text).Only;
        Assert.Equal((polarity, Modality.Possible), (only.Polarity, only.Modality));
    }

    [Theory]
    [InlineData("Mara Ostrova asked Tomas Belk to go.", CueClass.Demanding)]
    [InlineData("Mara Ostrova pressed Tomas Belk to say whether the bridge was safe.", CueClass.Demanding)]
    [InlineData("Mara Ostrova left with Tomas Belk, calling him “a great friend of Norway”.", CueClass.Judging)]
    public void Asking_somebody_to_go_is_no_question_and_calling_him_a_friend_is_no_call(string text, CueClass cueClass) =>
        Assert.Equal(cueClass, Reads.Of(text).Only.CueClass);

    [Theory]
    [InlineData("Mara Ostrova ruled out a tunnel.", Polarity.Negative, Modality.Denied)]
    [InlineData("Mara Ostrova declined to sign the treaty.", Polarity.Negative, Modality.Denied)]
    [InlineData("Mara Ostrova refused to sign the treaty.", Polarity.Negative, Modality.Denied)]
    [InlineData("Mara Ostrova has not ruled out a tunnel.", Polarity.Positive, Modality.Possible)]
    public void What_is_not_ruled_out_is_possible(string text, Polarity polarity, Modality modality)
    {
        var only = Reads.Of(text).Only;
        Assert.Equal((polarity, modality), (only.Polarity, only.Modality));
    }

    [Theory]
    [InlineData("Mara Ostrova said that Norway must pay.", Modality.Demanded)]
    [InlineData("Mara Ostrova said that Norway should not pay.", Modality.Demanded)]
    [InlineData("Mara Ostrova said that the law should be changed.", Modality.Demanded)]
    [InlineData("Mara Ostrova said the dam should be closed.", Modality.Demanded)]
    [InlineData("Mara Ostrova said that Norway has to pay.", Modality.Demanded)]
    [InlineData("Mara Ostrova wants Norway to pay.", Modality.Demanded)]
    [InlineData("Mara Ostrova said that results should arrive on Monday.", Modality.Asserted)]
    [InlineData("Mara Ostrova said that Norway must have paid.", Modality.Asserted)]
    [InlineData("Mara Ostrova said that it must be raining.", Modality.Asserted)]
    [InlineData("Mara Ostrova said that the aim must be saving lives.", Modality.Demanded)]
    [InlineData("Mara Ostrova said that Norway had to pay.", Modality.Asserted)]
    [InlineData("Mara Ostrova said that Norway does not have to pay.", Modality.Asserted)]
    public void What_has_to_be_done_is_demanded(string text, Modality modality) => Assert.Equal(modality, Reads.Of(text).Only.Modality);

    [Theory]
    [InlineData("Mara Ostrova said that Norway failed to pay.", Polarity.Negative)]
    [InlineData("Mara Ostrova said that Norway never failed to pay.", Polarity.Positive)]
    [InlineData("Mara Ostrova said that Norway was a failed state.", Polarity.Positive)]
    [InlineData("Mara Ostrova said that Norway was right to refuse to pay.", Polarity.Positive)]
    public void What_somebody_failed_to_do_is_not_done(string text, Polarity polarity) => Assert.Equal(polarity, Reads.Of(text).Only.Polarity);

    [Theory]
    [InlineData("Mara Ostrova told Tomas Belk to go.", "Tomas Belk to go", "Tomas Belk")]
    [InlineData("Mara Ostrova told Tomas Belk not to go on Monday.", "Tomas Belk not to go on Monday", "Tomas Belk")]
    [InlineData("Mara Ostrova told the Lowmark Council to vote for the bridge.", "the Lowmark Council to vote for the bridge", "Lowmark Council")]
    [InlineData("Mara Ostrova told reporters to leave the hall.", "reporters to leave the hall", null)]
    public void To_tell_somebody_to_go_is_to_demand_it_of_him(string text, string content, string? addressee)
    {
        var reads = Reads.Of(text);
        Assert.Equal((content, CueClass.Demanding, Modality.Demanded), (reads.Words(reads.Only.Content), reads.Only.CueClass, reads.Only.Modality));
        Assert.Equal(addressee, reads.Only.Addressee is { } told ? reads.NameOf(told) : null);
    }

    [Theory]
    [InlineData("Mara Ostrova told lies to win.")]
    [InlineData("Mara Ostrova was told to go.")]
    public void Who_tells_lies_or_is_told_to_go_demands_nothing(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("“Is the bridge safe?” Mara Ostrova said.", Modality.Asked)]
    [InlineData("Mara Ostrova said: “Will you come?”", Modality.Asked)]
    [InlineData("“Who says so? I doubt it,” Mara Ostrova said.", Modality.Asserted)]
    public void A_question_is_asked_whatever_the_verb(string text, Modality modality) =>
        Assert.Equal(modality, Reads.Of(text).Reading.Statements[^1].Modality);

    [Theory]
    [InlineData("Mara Ostrova said Ruritania would sign the treaty if Norway paid.")]
    [InlineData("Mara Ostrova said the town would starve unless the mill stopped.")]
    [InlineData("Mara Ostrova said she would resign should the vote fail.")]
    [InlineData("Mara Ostrova said that, if elected, she would raise taxes.")]
    [InlineData("If elected, Mara Ostrova said, she would raise taxes.")]
    [InlineData("Mara Ostrova said Ruritania would pay provided that Norway signed.")]
    [InlineData("Mara Ostrova said Ruritania would pay on condition that Norway signed.")]
    [InlineData("“We will leave if they attack,” Mara Ostrova said.")]
    [InlineData("“If they come,” Mara Ostrova told reporters, “we will be ready.”")]
    public void What_holds_on_a_condition_is_conditional(string text) => Assert.Equal(Modality.Conditional, Reads.Of(text).Reading.Statements[0].Modality);

    [Theory]
    [InlineData("Mara Ostrova said she did not know if the dam was safe.")]
    [InlineData("Mara Ostrova said she had gone even if it rained.")]
    [InlineData("Mara Ostrova said dozens, if not hundreds, had died.")]
    [InlineData("Mara Ostrova said the man who would pay if they asked had left.")]
    [InlineData("“The bridge was closed. If it opens, we leave,” Mara Ostrova said.")]
    public void A_condition_on_something_else_makes_nothing_conditional(string text) => Assert.Equal(Modality.Asserted, Reads.Of(text).Reading.Statements[0].Modality);

    [Theory]
    [InlineData("“Please stop the war,” Mara Ostrova said.", Polarity.Positive)]
    [InlineData("“Leave now,” Mara Ostrova said.", Polarity.Positive)]
    [InlineData("“Do not sign,” Mara Ostrova told the council.", Polarity.Negative)]
    [InlineData("“Don’t go,” Mara Ostrova said.", Polarity.Negative)]
    [InlineData("“Be ready,” Mara Ostrova told the crowd.", Polarity.Positive)]
    public void An_imperative_demands(string text, Polarity polarity)
    {
        var only = Reads.Of(text).Only;
        Assert.Equal((polarity, Modality.Demanded), (only.Polarity, only.Modality));
    }

    [Theory]
    [InlineData("“Thank you for coming,” Mara Ostrova said.")]
    [InlineData("“Let us pray,” Mara Ostrova said.")]
    [InlineData("“Work on the bridge has stopped,” Mara Ostrova said.")]
    public void Thanks_and_proposals_demand_nothing(string text) => Assert.Equal(Modality.Asserted, Reads.Of(text).Only.Modality);

    [Theory]
    [InlineData("Mara Ostrova said it was possible that the dam would break.", Modality.Possible)]
    [InlineData("Mara Ostrova said there is a chance that the dam will break.", Modality.Possible)]
    [InlineData("Mara Ostrova said there was no chance that the dam would break.", Modality.Asserted)]
    [InlineData("Mara Ostrova said it was possible to cross the dam.", Modality.Asserted)]
    [InlineData("Mara Ostrova hopes to win the vote.", Modality.Possible)]
    [InlineData("Mara Ostrova hopes that rain will fall.", Modality.Possible)]
    [InlineData("Mara Ostrova plans to close the bridge.", Modality.Planned)]
    public void What_is_hoped_or_has_a_chance_is_possible(string text, Modality modality) => Assert.Equal(modality, Reads.Of(text).Only.Modality);

    [Theory]
    [InlineData("Mara Ostrova declined to comment on the plan.")]
    [InlineData("Mara Ostrova declined to give details.")]
    [InlineData("Mara Ostrova refused to confirm the report.")]
    public void Who_declines_to_speak_denies_nothing(string text)
    {
        var only = Reads.Of(text).Only;
        Assert.Equal((CueClass.Neutral, Polarity.Negative, Modality.Asserted), (only.CueClass, only.Polarity, only.Modality));
    }

    [Theory]
    [InlineData("Mara Ostrova found no evidence that Tomas Belk had lied.")]
    [InlineData("Mara Ostrova found little evidence that Tomas Belk had lied.")]
    [InlineData("Mara Ostrova offered no evidence that Tomas Belk had lied.")]
    [InlineData("Mara Ostrova said there was no sign that Tomas Belk had lied.")]
    [InlineData("Mara Ostrova did not find any evidence that Tomas Belk had lied.")]
    public void What_there_is_no_evidence_of_is_negative_and_says_nothing_against_anybody(string text)
    {
        var only = Reads.Of(text).Only;
        Assert.Equal((Polarity.Negative, (Stance?)null), (only.Polarity, Assert.Single(only.About).Stance));
    }

    [Theory]
    [InlineData("Mara Ostrova has no plans to resign.", Modality.Planned)]
    [InlineData("Mara Ostrova made no mention of the bridge.", Modality.Asserted)]
    [InlineData("Mara Ostrova no longer believes that the bridge is safe.", Modality.Asserted)]
    public void What_somebody_has_none_of_or_no_longer_does_is_negative(string text, Modality modality)
    {
        var only = Reads.Of(text).Only;
        Assert.Equal((Polarity.Negative, modality), (only.Polarity, only.Modality));
    }

    [Theory]
    [InlineData("Mara Ostrova said the council was expected to vote on Monday.", Modality.Possible)]
    [InlineData("Mara Ostrova said she hoped to return.", Modality.Possible)]
    [InlineData("Mara Ostrova said she wished to return.", Modality.Possible)]
    [InlineData("Mara Ostrova said the bridge was due to open in May.", Modality.Planned)]
    [InlineData("Mara Ostrova said she was going to close the bridge.", Modality.Planned)]
    [InlineData("Mara Ostrova said she was proud of the vote and hoped to return.", Modality.Asserted)]
    [InlineData("Mara Ostrova said she was going to Oldport.", Modality.Asserted)]
    public void What_is_hoped_or_expected_inside_a_report_is_possible_and_what_is_arranged_is_planned(string text, Modality modality) =>
        Assert.Equal(modality, Reads.Of(text).Reading.Statements[0].Modality);

    [Theory]
    [InlineData("The bridge, Mara Ostrova said, would not open.", Polarity.Negative, Modality.Asserted)]
    [InlineData("The bridge, Mara Ostrova said, will open in May.", Polarity.Positive, Modality.Planned)]
    [InlineData("No bridge, Mara Ostrova said, would open.", Polarity.Negative, Modality.Asserted)]
    public void What_stands_behind_a_report_tells_how_the_words_around_it_are_meant(string text, Polarity polarity, Modality modality)
    {
        var reads = Reads.Of(text);
        Assert.Equal((polarity, modality), (reads.Only.Polarity, reads.Only.Modality));
    }

    [Theory]
    [InlineData("Nor did Mara Ostrova say who would pay.")]
    [InlineData("At no point did Mara Ostrova say that the bridge was safe.")]
    [InlineData("Never has Mara Ostrova claimed that the bridge was safe.")]
    public void A_report_behind_nor_or_never_is_not_affirmed(string text) =>
        Assert.Equal(Polarity.Negative, Reads.Of(text).Only.Polarity);

    [Theory]
    [InlineData("Aides say Mara Ostrova wants to hold a vote.", Modality.Planned)]
    [InlineData("Mara Ostrova said she wanted to hold a vote.", Modality.Planned)]
    [InlineData("Mara Ostrova said no one wanted to leave.", Modality.Asserted)]
    [InlineData("Mara Ostrova said Tomas Belk never wanted to leave.", Modality.Asserted)]
    [InlineData("Mara Ostrova said she wanted Tomas Belk to stay.", Modality.Asserted)]
    public void What_somebody_is_said_to_want_to_do_is_planned(string text, Modality modality) =>
        Assert.Equal(modality, Reads.Of(text).Reading.Statements[0].Modality);

    [Theory]
    [InlineData("Mara Ostrova said Norway, not Sweden, was behind the raid.", Polarity.Positive)]
    [InlineData("Mara Ostrova said Norway was not behind the raid.", Polarity.Negative)]
    public void Whom_a_speaker_sets_apart_makes_nothing_negative(string text, Polarity polarity) => Assert.Equal(polarity, Reads.Of(text).Only.Polarity);

    [Theory]
    [InlineData("Mara Ostrova said prices will fall next year.", Modality.Asserted)]
    [InlineData("Mara Ostrova said the move will send a clear signal.", Modality.Asserted)]
    [InlineData("Mara Ostrova said the vote will be a disaster.", Modality.Asserted)]
    [InlineData("Mara Ostrova believes that Tomas Belk will resign.", Modality.Asserted)]
    [InlineData("Mara Ostrova said Norway will send troops.", Modality.Planned)]
    [InlineData("“We will win,” Mara Ostrova said.", Modality.Planned)]
    [InlineData("Mara Ostrova said the talks will be held in Oldport.", Modality.Planned)]
    public void What_nobody_plans_is_foretold(string text, Modality modality) => Assert.Equal(modality, Reads.Of(text).Only.Modality);

    [Fact]
    public void No_more_than_negates_nothing() => Assert.Equal(Polarity.Positive, Reads.Of("Mara Ostrova said no more than 80 men had come.").Only.Polarity);

    [Theory]
    [InlineData("Mara Velt said that it does not mean peace.", Polarity.Negative)]
    [InlineData("Mara Velt said that it was no mean feat.", Polarity.Positive)]
    public void No_mean_feat_is_one_and_what_does_not_mean_it_does_not(string text, Polarity polarity) => Assert.Equal(polarity, Reads.Of(text).Reading.Statements[0].Polarity);

    [Theory]
    [InlineData("Mara Velt thinks she will run again.", Modality.Planned)]
    [InlineData("The agency said it will drop another batch next week.", Modality.Planned)]
    [InlineData("Mara Velt said that prices will drop.", Modality.Asserted)]
    public void What_one_will_do_oneself_is_planned_and_what_happens_is_foretold(string text, Modality modality) => Assert.Equal(modality, Reads.Of(text).Reading.Statements[0].Modality);

    [Theory]
    [InlineData("Mara Belk said Olaf Finn must be joking.", Modality.Asserted)]
    [InlineData("Mara Belk said she must be dreaming.", Modality.Asserted)]
    [InlineData("Mara Belk said the mayor must be hiding something.", Modality.Asserted)]
    [InlineData("Mara Belk said the aim must be saving lives.", Modality.Demanded)]
    [InlineData("Mara Belk said the council must be doing more.", Modality.Demanded)]
    [InlineData("Mara Belk said Olaf Finn must resign.", Modality.Demanded)]
    [InlineData("Mara Belk said Olaf Finn must be heard.", Modality.Demanded)]
    public void What_somebody_must_be_doing_is_a_guess(string text, Modality modality) => Assert.Equal(modality, Reads.Of(text).Only.Modality);

    [Theory]
    [InlineData("Mara Belk wanted to know whether the bridge was safe.", Modality.Asked)]
    [InlineData("Mara Belk wants to know when the bridge will open.", Modality.Asked)]
    [InlineData("Mara Belk sought to find out why the bridge fell.", Modality.Asked)]
    [InlineData("Mara Belk demanded to know whether the bridge was safe.", Modality.Asked)]
    [InlineData("Mara Belk wanted to know why.", Modality.Asked)]
    [InlineData("Mara Belk demanded to know the truth.", Modality.Demanded)]
    [InlineData("Mara Belk wanted to know more about the bridge.", Modality.Planned)]
    [InlineData("Mara Belk wants to close the bridge.", Modality.Planned)]
    [InlineData("Mara Belk did not want to know whether the bridge was safe.", Modality.Asserted)]
    [InlineData("Mara Belk wants Olaf Finn to go.", Modality.Demanded)]
    public void Who_wants_to_know_whether_it_is_so_asks(string text, Modality modality) => Assert.Equal(modality, Reads.Of(text).Only.Modality);
}
