namespace Graph.Extraction.Tests.Relations;

public sealed class NewsWordingTests
{
    [Theory]
    [InlineData("Norway imposed sanctions on Danish arms maker Karst Steel.", "Norway SANCTIONS Karst Steel")]
    [InlineData("Norway imposed sanctions on Danish arms maker Karst Steel and its director, Igor Maly.", "Norway SANCTIONS Igor Maly")]
    [InlineData("Norway imposed sanctions on Danish banker Igor Maly.", "Norway SANCTIONS Igor Maly")]
    public void Sanctions_on_a_body_are_none_on_its_state(string text, string relation)
    {
        var relations = Reads.Of(text).Relations.ToList();
        Assert.Contains(relation, relations);
        Assert.DoesNotContain("Norway SANCTIONS Denmark", relations);
    }

    [Fact]
    public void Who_is_signed_from_a_club_has_left_it() =>
        Assert.All(Reads.Of("The club signed striker Emil Lund from Oldport Rovers on Friday.").Reading.Relations.Where(relation => relation.Type.Name == "WORKS_FOR"), relation => Assert.True(relation.Ended));

    [Fact]
    public void Who_joins_from_another_firm_works_there() =>
        Assert.Contains("Marta Quill WORKS_FOR Halden Foods", Reads.Of("Halden Foods said so. Marta Quill joined Halden Foods from Swiss food giant Alpenmilch in 2031.").Relations);

    [Fact]
    public void A_founder_may_be_something_besides() =>
        Assert.Contains("Gustav Renholm FOUNDED Norrland Bank", Reads.Of("Norrland Bank was sold. Norrland Bank's founder and largest shareholder, Gustav Renholm, backs the offer.").Relations);

    [Fact]
    public void Who_heads_a_committee_does_not_lead_the_whole() =>
        Assert.DoesNotContain("Olga Velt LEADS Trade Council", Reads.Of("The Trade Council met. Olga Velt, who heads the Trade Council justice committee, demanded an inquiry.").Relations);

    [Fact]
    public void A_summit_lies_where_it_is_held() =>
        Assert.Contains("summit LOCATED_IN Oldport", Reads.Of("The ministers attended the summit in Oldport on Monday.").Relations);

    [Fact]
    public void Her_minister_is_a_minister_of_her_state() => Assert.Contains(
        "Denis Rama MINISTER_OF Norway", Reads.Of("Norwegian Prime Minister Agnes Tolo did not attend and was represented by her foreign minister, Denis Rama.").Relations);

    [Fact]
    public void Who_meets_is_met() => Assert.Equal(
        ["Ana Orlova MEETS Ben Marek", "Ana Orlova MEETS Ben Marek"], Reads.Of("On Monday Ana Orlova met Ben Marek. On Tuesday Ben Marek met Ana Orlova.").Relations);

    [Fact]
    public void Who_commands_a_brigade_leads_it() =>
        Assert.Equal(["Taras Bilyk LEADS Third Mountain Brigade"], Reads.Of("The Third Mountain Brigade, commanded by Taras Bilyk, lost the town.").Relations);


    [Theory]
    [InlineData("The European Commission met. Commission spokeswoman Mara Lindt said so.", "Mara Lindt SPOKESPERSON_FOR European Commission")]
    [InlineData("The Lakeside Trade Council met. Mara Lindt, a council spokeswoman, said so.", "Mara Lindt SPOKESPERSON_FOR Lakeside Trade Council")]
    [InlineData("The Progress Party lost the vote in Chile. Party chairman Luis Veda left.", "Luis Veda CHAIRS Progress Party")]
    [InlineData("The Sudanese army attacked a town. Army spokesman Omar Hadi said so.", "Omar Hadi SPOKESPERSON_FOR Sudan")]
    [InlineData("Sudan's government met. Government spokesman Omar Hadi said so.", "Omar Hadi SPOKESPERSON_FOR Sudan")]
    public void A_title_with_a_bare_noun_is_of_the_only_body_called_so(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("The European Commission met the Lakeside Trade Commission. Commission spokeswoman Mara Lindt said so.")]
    [InlineData("The Progress Party lost to the Republicans. Party chairman Luis Veda left.")]
    [InlineData("The Sudanese army fought the Chadian army. Army spokesman Omar Hadi said so.")]
    [InlineData("The Sudanese army attacked a town. Rebel army spokesman Omar Hadi said so.")]
    public void A_bare_noun_that_may_mean_several_tells_no_body(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Type.Name is "SPOKESPERSON_FOR" or "CHAIRS");
}
