using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Relations;

public class PartyAffiliateTests
{
    [Theory]
    [InlineData("Conservative MP Mara Velt left.", "Mara Velt MEMBER_OF Conservative Party")]
    [InlineData("Mara Velt, a Tory backbencher, left.", "Mara Velt MEMBER_OF Conservative Party")]
    [InlineData("Labour MP Mara Velt left.", "Mara Velt MEMBER_OF Labour Party")]
    [InlineData("Mara Velt is a Labour councillor.", "Mara Velt MEMBER_OF Labour Party")]
    [InlineData("The Labour leader, Mara Velt, left.", "Mara Velt LEADS Labour Party")]
    [InlineData("Labour's shadow chancellor Mara Velt left.", "Mara Velt MEMBER_OF Labour Party")]
    [InlineData("Mara Velt, a former Labour minister, left.", "Mara Velt MEMBER_OF Labour Party")]
    [InlineData("Mara Velt, Labour's candidate for mayor, left.", "Mara Velt MEMBER_OF Labour Party")]
    [InlineData("Mara Velt, Labor's treasury spokeswoman, left.", "Mara Velt SPOKESPERSON_FOR Labor")]
    [InlineData("The Lib Dem peer Mara Velt left.", "Mara Velt MEMBER_OF Liberal Democrats")]
    [InlineData("Fine Gael TD Mara Velt left.", "Mara Velt MEMBER_OF Fine Gael")]
    [InlineData("Green MEP Mara Velt left.", "Mara Velt MEMBER_OF Green")]
    [InlineData("The Green Party lost. Green MP Mara Velt left.", "Mara Velt MEMBER_OF Green Party")]
    [InlineData("Republican Senator Mara Velt left.", "Mara Velt MEMBER_OF Republican Party")]
    [InlineData("Mara Velt, the Conservative MP for Lowmark, left.", "Mara Velt REPRESENTS Lowmark")]
    [InlineData("The Labour MP for Lowmark North, Mara Velt, left.", "Mara Velt REPRESENTS Lowmark North")]
    public void The_word_before_a_politicians_title_tells_the_party(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Prime Minister Odo Lisk of Canada spoke in Ottawa. Conservative MP Mara Velt said Canada had lost.")]
    [InlineData("Canada's Conservative leader, Mara Velt, left.")]
    public void Another_states_party_of_that_name_is_not_the_listed_one(string text) => Assert.DoesNotContain("Conservative Party", Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("Conservative senators left.")]
    [InlineData("The labour leader Mara Velt left.")]
    [InlineData("Labour Minister Mara Velt left.")]
    [InlineData("The Labour Secretary, Mara Velt, left.")]
    [InlineData("Liberal lawmakers left.")]
    public void Plain_adjectives_and_fields_are_no_party(string text) => Assert.Empty(Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void A_French_senator_is_of_no_American_party() =>
        Assert.DoesNotContain("Mara Velt MEMBER_OF Republican Party", Reads.Of("France voted. Republican Senator Mara Velt left.").Relations);
}
