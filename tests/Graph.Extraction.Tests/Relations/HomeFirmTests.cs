using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

public sealed class HomeFirmTests
{
    private const string Firm = "The energy group Norlys Kraft will close a plant. Norlys Kraft made a loss. Norlys Kraft shares fell. ";

    [Theory]
    [InlineData("The company said that chief executive Mara Velt would leave.", "Mara Velt LEADS Norlys Kraft")]
    [InlineData("Chairwoman Mara Velt left.", "Mara Velt CHAIRS Norlys Kraft")]
    public void A_chief_executive_is_that_of_the_firm_that_the_article_tells_of(string text, string relation)
    {
        var reads = Reads.Of(Firm + text);
        Assert.Contains(relation, reads.Relations);
        Assert.Equal(RelationBasis.Inferred, Assert.Single(reads.Reading.Relations).Basis);
    }

    [Theory]
    [InlineData("Analyst and chairwoman Mara Velt left.")]
    [InlineData("Its union chairwoman Mara Velt left.")]
    [InlineData("The Lowmark Bank's chief executive Mara Velt left. Chief executive Mara Velt lied.")]
    public void An_office_that_may_be_anothers_is_not(string text) =>
        Assert.DoesNotContain(Reads.Of(Firm + text).Reading.Relations, relation => relation.Basis == RelationBasis.Inferred);

    [Fact]
    public void Nobody_leads_a_council_so() =>
        Assert.Empty(Reads.Of("The Lakeside Council met. The Lakeside Council voted. The Lakeside Council left. Chief executive Mara Velt spoke.").Relations);
}
