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
    [InlineData("Mara Velt was given a fake Norwegian passport.")]
    [InlineData("Mara Velt was given Norwegian citizenship in the film.")]
    [InlineData("Mara Velt was granted Norwegian citizenship by mistake.")]
    [InlineData("Mara Velt became the first singer to be denied Norwegian citizenship.")]
    [InlineData("If Mara Velt was granted Norwegian citizenship, she would stay.")]
    [InlineData("Mara Velt became the first to ask, hoping to be granted Norwegian citizenship.")]
    public void Whoever_is_granted_something_else_is_none(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt, a Norwegian writer, left.")]
    [InlineData("Mara Velt, an award-winning Norwegian singer, left.")]
    [InlineData("According to Mara Velt, a Norwegian writer, it was late.")]
    [InlineData("Mara Velt acquired Norwegian nationality in 1990.")]
    [InlineData("Mara Velt, a Norwegian human rights lawyer, left.")]
    [InlineData("Mara Velt, the Norwegian novelist, left.")]
    [InlineData("Mara Velt is a Norwegian writer.")]
    public void Whoever_has_an_occupation_and_a_states_adjective_is_its_citizen(string text) => Assert.Equal(["Mara Velt CITIZEN_OF Norway"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt, a critic of Norwegian writers, left.")]
    [InlineData("Mara Velt, a Norwegian writer's daughter, left.")]
    [InlineData("Mara Velt, a Norwegian literature professor, left.")]
    [InlineData("In a letter to Mara Velt, a Norwegian singer wrote that he was ill.")]
    [InlineData("Along with Mara Velt, a Norwegian singer and a Danish singer were killed.")]
    [InlineData("Mara Velt, the Chinese food writer, left.")]
    [InlineData("Mara Velt, an Indian food writer, left.")]
    [InlineData("Mara Velt is a Japanese garden designer.")]
    [InlineData("Mara Velt is a fake Norwegian nurse.")]
    [InlineData("Mara Velt, a fake Norwegian nurse, left.")]
    [InlineData("In a letter to Mara Velt, an Italian singer who lives in Hamburg said no.")]
    [InlineData("In a letter to Mara Velt, an Italian singer, Oren Moss, said no.")]
    [InlineData("According to Mara Velt, a Norwegian lawyer was killed.")]
    [InlineData("According to Mara Velt, a Norwegian citizen was killed.")]
    [InlineData("According to Mara Velt, a lawmaker from Norway was killed.")]
    [InlineData("According to Mara Velt, the chair of the Lowmark Council resigned.")]
    [InlineData("Mara Velt is not a Norwegian writer.")]
    [InlineData("If Mara Velt is a Norwegian writer, she left.")]
    public void Whose_state_it_is_not_told_is_nobodys_citizen(string text) => Assert.Empty(Reads.Of(text).Relations);
}
