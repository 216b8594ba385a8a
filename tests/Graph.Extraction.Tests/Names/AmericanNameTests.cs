using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

/// <summary>States and parties as papers of the United States write them.</summary>
public sealed class AmericanNameTests
{
    [Theory]
    [InlineData("OLDPORT, N.H. — The mayor said that the ferry was late.", "New Hampshire")]
    [InlineData("He lives in Karst, Fla., and works there.", "Florida")]
    public void A_state_is_known_by_its_short_form(string text, string state)
    {
        var reads = Reads.Of(text);
        Assert.Contains(state, reads.Names(EntityType.Place));
        Assert.Empty(reads.Names(EntityType.Organization));
    }

    [Fact]
    public void A_letter_alone_in_brackets_tells_of_a_party() =>
        Assert.Contains("Tomas Belk MEMBER_OF Republican Party", Reads.Of("The plan was praised by Gov. Tomas Belk (R) on Monday.").Relations);

    [Fact]
    public void Georgia_beside_states_of_the_United_States_is_one_of_them()
    {
        var reads = Reads.Of("The senators spoke in Texas, Virginia and Georgia last week. President Ana Orlova praised them. The Supreme Court of Georgia ruled.");
        Assert.Contains("Georgia", reads.Names(EntityType.Place));
        Assert.Empty(reads.Names(EntityType.State));
        Assert.DoesNotContain("Ana Orlova HEAD_OF_STATE_OF Georgia", reads.Relations);
    }

    [Theory]
    [InlineData("Leaders of Armenia, Georgia and Norway met. They had met in Texas and Florida before.")]
    [InlineData("Georgia borders on a sea. Tbilisi bought wheat in Texas and Florida.")]
    [InlineData("Georgia's president left Texas. He went on to Ohio and Iowa.")]
    [InlineData("The prime minister of Georgia left Texas. He went on to Ohio and Iowa.")]
    public void Georgia_beside_countries_or_with_its_capital_or_its_leader_is_a_country(string text) =>
        Assert.Contains("Georgia", Reads.Of(text).Names(EntityType.State));

    [Fact]
    public void A_politicians_party_is_no_part_of_his_place() =>
        Assert.DoesNotContain(Reads.Of("A Nevada Democrat said that the ferry was late.").Names(EntityType.Place), name => name.Contains("Democrat", StringComparison.Ordinal));

    [Theory]
    [InlineData("The State Department released the letters. State initially said that there were none.")]
    [InlineData("The Treasury Department released the letters. Treasury has said that there are none.")]
    public void A_department_is_called_by_its_field(string text)
    {
        var reads = Reads.Of(text);
        Assert.EndsWith("Department", reads.SpeakerOf(reads.Reading.Statements[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_opens_a_sentence_is_no_department() =>
        Assert.Equal(["Justice Department"], Reads.Of("The Justice Department met. Justice was done.").MentionsOf("Department of Justice"));

    [Fact]
    public void Who_is_of_a_party_and_a_state_belongs_to_the_party()
    {
        var reads = Reads.Of("It was late, said Senator Ana Orlova, Democrat of Delaware.");
        Assert.Contains("Ana Orlova MEMBER_OF Democratic Party", reads.Relations);
        Assert.Contains("Delaware", reads.Names(EntityType.Place));
    }

    [Theory]
    [InlineData("He read it in the Karst Free Beacon on Monday.", "Karst Free Beacon")]
    [InlineData("He spoke to the Allen County GOP on Monday.", "Allen County GOP")]
    [InlineData("He worked in the Orlova White House for years.", "White House")]
    public void Papers_parties_of_counties_and_houses_are_bodies(string text, string body) =>
        Assert.Contains(body, Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void A_lieutenant_governor_leads_no_lieutenant() =>
        Assert.DoesNotContain(Reads.Of("The plan was praised by Texas Lt. Gov. Tomas Belk on Monday.").Reading.Entities, entity => entity.Name.StartsWith("Lt", StringComparison.Ordinal));
}
