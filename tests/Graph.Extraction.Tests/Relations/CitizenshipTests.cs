namespace Graph.Extraction.Tests.Relations;

public sealed class CitizenshipTests
{
    [Theory]
    [InlineData("Mara Velt was granted Norwegian citizenship in May.")]
    [InlineData("Mara Velt on Wednesday was granted Norwegian citizenship.")]
    [InlineData("Mara Velt has been given a Norwegian passport.")]
    [InlineData("Mara Velt was later awarded Norwegian citizenship.")]
    [InlineData("Mara Velt became the first singer to be granted Norwegian citizenship.")]
    [InlineData("Mara Velt on Wednesday became the first singer to be granted Norwegian citizenship.")]
    public void Whoever_is_granted_citizenship_is_a_citizen(string text) => Assert.Equal(["Mara Velt CITIZEN_OF Norway"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt was not granted Norwegian citizenship.")]
    [InlineData("Mara Velt was granted a Norwegian visa.")]
    [InlineData("Mara Velt was granted Norwegian asylum.")]
    [InlineData("Mara Velt became the first singer to be denied Norwegian citizenship.")]
    [InlineData("If Mara Velt was granted Norwegian citizenship, she would stay.")]
    [InlineData("Mara Velt became the first to ask, hoping to be granted Norwegian citizenship.")]
    public void Whoever_is_granted_something_else_is_none(string text) => Assert.Empty(Reads.Of(text).Relations);
}
