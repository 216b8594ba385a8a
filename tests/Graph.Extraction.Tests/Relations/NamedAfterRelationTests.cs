using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

/// <summary>Where a body, an event or a place is whose own name tells it.</summary>
public sealed class NamedAfterRelationTests
{
    [Theory]
    [InlineData("Shares of Norwegian Lowmark Airlines fell.", "Norwegian Lowmark Airlines BASED_IN Norway")]
    [InlineData("The Norwegian Maritime Safety Authority said so.", "Norwegian Maritime Safety Authority BASED_IN Norway")]
    [InlineData("Mara Velt spoke at the Federation of Norwegian Industries.", "Federation of Norwegian Industries BASED_IN Norway")]
    [InlineData("Mara Velt left the University of Hamburg.", "University of Hamburg BASED_IN Hamburg")]
    [InlineData("The Hamburg Film Festival ended.", "Hamburg Film Festival LOCATED_IN Hamburg")]
    [InlineData("The US Congress voted. The United States lost.", "United States Congress PART_OF United States")]
    [InlineData("The UN Security Council met. The UN left.", "United Nations Security Council PART_OF United Nations")]
    public void A_name_tells_where_it_is(string text, string relation)
    {
        var read = Reads.Of(text);
        Assert.Contains(relation, read.Relations);
        Assert.Contains(read.Reading.Relations, told => told.Rule == "named-after" && told.Basis == RelationBasis.Inferred);
    }

    [Theory]
    [InlineData("The Norway Media Project said so.")]
    [InlineData("The Syrian Observatory for Lowmark Rights said so.")]
    [InlineData("The Norwegian Embassy closed.")]
    [InlineData("The Norway Veterans of Sweden said so.")]
    [InlineData("The Norwegian University of Trade in Sweden closed.")]
    [InlineData("Mara Velt left the Lowmark Institute for Norwegian Studies.")]
    public void A_name_that_tells_what_a_body_works_on_tells_no_place(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, told => told.Rule == "named-after");
}
