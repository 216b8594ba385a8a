namespace Graph.Extraction.Tests.Relations;

/// <summary>Offices as papers of South Asia, Africa, the Gulf, Australia and China tell them.</summary>
public sealed class PortfolioTests
{
    private const string Home = "Norway voted. Norwegian lawmakers met. Norway was quiet. ";

    [Theory]
    [InlineData("The Minister of Transportation, Mara Ostrova, left.", "Mara Ostrova MINISTER_OF Norway")]
    [InlineData("Minister of Industry Hamad Al Tarbi left.", "Hamad Al Tarbi MINISTER_OF Norway")]
    [InlineData("Union Minister of State for Home Harl Bramm left.", "Harl Bramm MINISTER_OF Norway")]
    [InlineData("Union Home Minister Harl Bramm left.", "Harl Bramm MINISTER_OF Norway")]
    [InlineData("Federal Minister for Water Resources Mara Ostrova left.", "Mara Ostrova MINISTER_OF Norway")]
    [InlineData("Federal Treasurer Mara Ostrova left.", "Mara Ostrova MINISTER_OF Norway")]
    [InlineData("Treasury CS Tomas Belk left.", "Tomas Belk MINISTER_OF Norway")]
    [InlineData("Cabinet Secretary for Health Tomas Belk left.", "Tomas Belk MINISTER_OF Norway")]
    [InlineData("Public Works Secretary Ilo Dorn left.", "Ilo Dorn MINISTER_OF Norway")]
    [InlineData("Law Minister Barrister Imar Tolm left.", "Imar Tolm MINISTER_OF Norway")]
    [InlineData("Ilo Dorn, vice minister of commerce, left.", "Ilo Dorn MINISTER_OF Norway")]
    public void A_minister_is_the_states_whatever_his_field_is(string text, string relation) =>
        Assert.Contains(relation, Reads.Of(Home + text).Relations);

    [Fact]
    public void A_head_of_state_is_one_behind_his_style_too() =>
        Assert.Contains(Reads.Of("Italy voted. Italian lawmakers met. Italy was quiet. President His Highness Sheikh Hamad Al Tarbi left.").Relations, relation => relation.EndsWith("Hamad Al Tarbi HEAD_OF_STATE_OF Italy", StringComparison.Ordinal));

    [Fact]
    public void A_minister_told_in_a_capital_stays_its_states_where_he_speaks_of_another() =>
        Assert.Contains("Ilo Dorn MINISTER_OF Norway", Reads.Of("OSLO, March 7 (LNA) - Norway is ready. Norway's papers said so. Ilo Dorn, vice minister of commerce, also called on Sweden to act.").Relations);

    [Theory]
    [InlineData("Rep. Sun Ji-mon of the main opposition Karst Party left.", "Sun Ji-mon MEMBER_OF Karst Party")]
    [InlineData("Senator Pavel Orr (KDP-Oldport) said no.", "Pavel Orr MEMBER_OF KDP")]
    [InlineData("Senator Pavel Orr (KDP-Oldport) said no.", "Pavel Orr REPRESENTS Oldport")]
    [InlineData("The Senate Committee on Land Transport met. Chairman of the committee, Senator Pavel Orr (KDP-Oldport), said no.", "Pavel Orr CHAIRS Senate Committee on Land Transport")]
    [InlineData("A rights group, Harl Watch, has called on the LTC to act. Its executive director, Sanna Reed, described the delay as shameful.", "Sanna Reed LEADS Harl Watch")]
    [InlineData("Norway is quiet, a Norwegian foreign ministry spokesperson said Monday. Spokesperson Lom Jirin made the remarks in Oslo.", "Lom Jirin SPOKESPERSON_FOR Norwegian foreign ministry")]
    [InlineData("Vand Governor Ana Holt left.", "Ana Holt LEADS Vand")]
    [InlineData("The Chairman, Senate Committee on Water Resources, Senator Pavel Orr, said no.", "Pavel Orr CHAIRS Senate Committee on Water Resources")]
    [InlineData("SEOUL, June 3 (LNA) -- South Korea is ready. South Korea's papers said so. North Korea is not. \"The North's tests are a threat,\" Unification Minister Chon Dan-ri said.", "Chon Dan-ri MINISTER_OF South Korea")]
    public void Offices_and_parties_are_told_beside_names(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Shadow Health Minister Ilo Dorn left.")]
    [InlineData("Italy voted. Italian lawmakers met. Italy was quiet. Senate President Ilo Dorn left.")]
    [InlineData("SEOUL, June 3 (LNA) -- South Korea is ready. North Korea is not. North Korea said so. \"The North's tests are a threat,\" Unification Minister Chon Dan-ri said.")]
    public void Who_holds_no_office_of_the_state_is_given_none(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Relations, relation => relation.Contains("HEAD_OF", StringComparison.Ordinal) || relation.Contains("MINISTER_OF North", StringComparison.Ordinal) || relation.Contains("MINISTER_OF Norway", StringComparison.Ordinal));

    [Theory]
    [InlineData("Council of Mayors chair Vera Lom said they would sue.", "chair")]
    [InlineData("The Joint Chiefs of Staff (JCS) said it saw smoke.", null)]
    public void A_title_inside_a_bodys_name_is_nobodys_role(string text, string? role) => Assert.Equal(role, Reads.Of(text).Only.Role);
}
