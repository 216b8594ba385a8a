using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class MannerTests
{
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
}
