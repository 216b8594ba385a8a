namespace Graph.Extraction.Tests.Attributions;

/// <summary>Who speaks whom the article calls by what he is or was.</summary>
public sealed class DescribedSpeakerTests
{
    [Theory]
    [InlineData("Sen. Mara Velt (D-Texas) left. Rain fell. Snow fell. Trees fell. The Texas senator said the bridge was safe.", "Mara Velt")]
    [InlineData("Sen. Mara Velt (D-Texas) left. Rain fell. Snow fell. Trees fell. The senator from Texas said the bridge was safe.", "Mara Velt")]
    [InlineData("Governor Tomas Belk of Nevada left. Rain fell. Snow fell. Trees fell. The Nevada governor said the bridge was safe.", "Tomas Belk")]
    [InlineData("Governor Tomas Belk of Nevada left. Rain fell. The governor of Nevada said the bridge was safe.", "Tomas Belk")]
    [InlineData("Governor Tomas Belk of Nevada left. Rain fell. The governor of Nevada, Ana Orlova, said the bridge was safe.", "Ana Orlova")]
    [InlineData("Sen. Mara Velt (D-Texas) and Sen. Tomas Belk (R-Texas) left. The senator from Texas said the bridge was safe.", null)]
    [InlineData("Sen. Mara Velt (D-Texas) left. Rain fell. The senator from Nevada said the bridge was safe.", null)]
    public void Who_holds_an_office_of_a_place_is_called_by_both(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("Pope Clement left. The pope said the bridge was safe.", "Clement")]
    [InlineData("Pope Clement left. The pontiff said the bridge was safe.", "Clement")]
    [InlineData("Crown Prince Omar Belk left. The prince said the bridge was safe.", "Omar Belk")]
    [InlineData("Prince Omar Belk met Prince Karim Velt. The prince said the bridge was safe.", null)]
    [InlineData("Pope Clement was a famous pope. Rain fell. Snow fell. Trees fell. The pope said the bridge was safe.", null)]
    public void Who_bears_a_rank_is_called_by_it(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("President Ivo Marek of Latvia left. Rain fell. The Latvian leader said the bridge was safe.", "Ivo Marek")]
    [InlineData("President Ivo Marek of Latvia and Prime Minister Ana Orlova of Latvia left. The Latvian leader said the bridge was safe.", null)]
    [InlineData("Latvia's opposition leader, Ivo Marek, left. Rain fell. The Estonian leader said the bridge was safe.", null)]
    public void Who_leads_a_state_is_its_leader(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("Mara Ostrova defended her time as trade minister. Rain fell. The former trade minister said the bridge was safe.")]
    [InlineData("Mara Ostrova, who served as trade minister, left. Rain fell. The former trade minister said the bridge was safe.")]
    [InlineData("Mara Ostrova left. When she was trade minister, snow fell. The former trade minister said the bridge was safe.")]
    public void Who_is_told_to_have_held_an_office_is_a_former_holder(string text) => AssertSpeaker("Mara Ostrova", text);

    [Theory]
    [InlineData("Mara Velt never served as finance minister. Mara Ostrova left. The former finance minister said the bridge was safe.")]
    [InlineData("Mara Velt could have served as finance minister. Mara Ostrova left. The former finance minister said the bridge was safe.")]
    [InlineData("Mayor Mara Velt praised her time as mayor. Mara Ostrova listened. The former mayor said the bridge was safe.")]
    public void Who_has_not_held_an_office_or_holds_it_still_is_no_former_holder(string text) => AssertSpeaker("Mara Ostrova", text);

    [Theory]
    [InlineData("Mara Ostrova left. Mara Ostrova was tired. The former trade minister said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova left. Mara Ostrova met Tomas Belk. The former trade minister said the bridge was safe.", null)]
    public void Who_is_called_by_a_past_office_alone_is_the_only_one_told_of(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("Tomas Belk said that Ana Orlova was late.\n\n“The bridge is safe,” the businessman said.", "Tomas Belk")]
    [InlineData("Tomas Belk said that Ana Orlova was late. “The bridge is safe,” the star said.", "Tomas Belk")]
    [InlineData("Ana Orlova left. Ana Orlova met Karl Moss. Tomas Belk said that Orlova was late.\n\n“The bridge is safe,” the star said.", null)]
    [InlineData("“Is it safe?” a reporter asked Tomas Belk.\n\n“The bridge is safe,” the businessman replied.", "Tomas Belk")]
    [InlineData("Sen. Tomas Belk left.\n\n“The bridge is safe,” the Nevada senator and presidential candidate said.", "Tomas Belk")]
    public void Who_has_just_spoken_goes_on(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("Prices will rise, Tomas Belk said. The expert added that the bridge was safe.", "Tomas Belk")]
    [InlineData("Prices will rise, Tomas Belk said. The bridge, the economist added, was safe.", "Tomas Belk")]
    [InlineData("Prices will rise, Tomas Belk said. An expert spoke too. The expert added that the bridge was safe.", null)]
    [InlineData("Tomas Belk left. The expert added that the bridge was safe.", null)]
    public void An_expert_goes_on_in_his_own_paragraph(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("Tomas Belk left, aides said. The businessman said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk left, a statement said. The businessman said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk left. Rain fell. The businessman said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk left. The former executive said Belk would return.", null)]
    [InlineData("Tomas Belk left. The rival candidate said the bridge was safe.", null)]
    [InlineData("Sen. Tomas Belk (R-Texas) left. The Republican said the bridge was safe.", "Tomas Belk")]
    [InlineData("Sen. Tomas Belk (D-Texas) left. The Republican said the bridge was safe.", null)]
    [InlineData("The Republican senator Tomas Belk left. The Democrat said the bridge was safe.", null)]
    [InlineData("Mayor Tomas Belk left. The governor said the bridge was safe.", null)]
    public void What_is_nobody_one_person_stands_in_nobodys_way(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("President Belk left. The Belk administration said the bridge was safe.", "administration of Belk")]
    [InlineData("President Tomas Belk left. The Belk administration has long admired the bridge. The administration said the bridge was safe.", "administration of Tomas Belk")]
    [InlineData("Senator Ana Belk left. The Belk administration said the bridge was safe.", null)]
    [InlineData("President Belk left. A senior Belk administration official said the bridge was safe.", null)]
    public void An_administration_is_that_of_who_governs(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("Ana Orlova left. Her campaign was rich. Last month the campaign announced that the bridge was safe.", "campaign of Ana Orlova")]
    [InlineData("Ana Orlova left. The Orlova campaign was rich. It said the bridge was safe.", "campaign of Ana Orlova")]
    [InlineData("Ana Orlova's campaign was rich. Tomas Belk's campaign was not. The campaign said the bridge was safe.", null)]
    public void The_campaign_is_the_one_named_last(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Theory]
    [InlineData("The Lowmark Post printed the letter. The Post said the bridge was safe.", "Lowmark Post")]
    [InlineData("Reporters met the Lowmark Budget Office. Rain fell. The budget office said the bridge was safe.", "Lowmark Budget Office")]
    [InlineData("Workers went to the European Court of Human Rights. Rain fell. The Court said the bridge was safe.", "European Court of Human Rights")]
    [InlineData("Workers met Lowmark Airlines. Rain fell. The airline said the bridge was safe.", "Lowmark Airlines")]
    [InlineData("Workers met the Lowmark Daily News. Rain fell. The conservative newspaper said the bridge was safe.", "Lowmark Daily News")]
    [InlineData("Workers met the Lowmark Sentinel. Rain fell. The newspaper said the bridge was safe.", "Lowmark Sentinel")]
    [InlineData("Workers met the Lowmark Daily News. Rain fell. The editorial board said the bridge was safe.", "Lowmark Daily News")]
    [InlineData("Workers met the Lowmark Daily News. Rain fell. The other newspaper said the bridge was safe.", null)]
    [InlineData("Workers met the Lowmark Daily News. Rain fell. The foreign newspaper said the bridge was safe.", null)]
    [InlineData("The Lowmark Budget Office met the Varenna Budget Office. Rain fell. The budget office said the bridge was safe.", null)]
    public void A_body_is_called_by_the_end_of_its_name(string text, string? speaker) => AssertSpeaker(speaker, text);

    [Fact]
    public void The_office_of_another_place_is_not_the_one_told_of() =>
        Assert.DoesNotContain("The budget office", Reads.Of("Reporters met the Lowmark Budget Office. Rain fell. The budget office in Oldport said the bridge was safe.").MentionsOf("Lowmark Budget Office"));

    [Fact]
    public void A_word_that_is_an_office_elsewhere_means_nobody() =>
        Assert.Equal(["Tomas Velt"], Reads.Of("Cardinal Tomas Velt left. The cardinal rule is to wait.").MentionsOf("Tomas Velt"));

    [Fact]
    public void Whose_office_owns_something_is_meant_and_not_told_of()
    {
        var reads = Reads.Of("President Ivo Marek left. Tomas Belk praised the president's plan. He said the bridge was safe.");
        Assert.Contains("the president", reads.MentionsOf("Ivo Marek"));
        Assert.Equal("Tomas Belk", reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    private static void AssertSpeaker(string? speaker, string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }
}
