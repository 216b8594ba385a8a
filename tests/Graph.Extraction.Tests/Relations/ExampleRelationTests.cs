namespace Graph.Extraction.Tests.Relations;

/// <summary>Those that a text names as examples of a state's people, bodies or towns.</summary>
public sealed class ExampleRelationTests
{
    [Theory]
    [InlineData("Norwegian politicians, including Prime Minister Mara Velt and Odo Lisk, left.", "Mara Velt CITIZEN_OF Norway", "Odo Lisk CITIZEN_OF Norway")]
    [InlineData("Norwegian banks such as the Lowmark Bank and the Holm Bank closed.", "Lowmark Bank BASED_IN Norway", "Holm Bank BASED_IN Norway")]
    [InlineData("He praised Norway with first-class universities like Lowmark University and Holm University.", "Lowmark University BASED_IN Norway", "Holm University BASED_IN Norway")]
    [InlineData("The Lowmark Post and other Norwegian newspapers said that Odo Lisk left.", "Lowmark Post BASED_IN Norway")]
    public void Examples_of_what_a_state_has_are_the_states(string text, params string[] relations) =>
        Assert.Equal(relations, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norwegian allies like Mara Velt left.")]
    [InlineData("Norwegian companies, including its founder Mara Velt, left.")]
    [InlineData("Norway, like Mara Velt, left.")]
    public void What_is_named_beside_others_is_no_example(string text) => Assert.Empty(Reads.Of(text).Relations);
}
