namespace Graph.Extraction.Tests.Chains;

/// <summary>What a body is called a second time.</summary>
public sealed class VariedBodyTests
{
    [Theory]
    [InlineData("Google lost its case on Monday. The tech giant said the ruling was wrong.", "Google", "The tech giant")]
    [InlineData("Google lost its case on Monday. The California-based company said the ruling was wrong.", "Google", "The California-based company")]
    [InlineData("Karst Motors closed a mill. The carmaker said it was sorry.", "Karst Motors", "The carmaker")]
    [InlineData("Hamas stopped a convoy. The militant group said it was ready.", "Hamas", "The militant group")]
    [InlineData("The United Nations met on Monday. The world body said it was ready.", "United Nations", "The world body")]
    [InlineData("Amnesty International met on Monday. The rights group said it was ready.", "Amnesty International", "The rights group")]
    [InlineData("NATO met on Monday. The military alliance said it was ready.", "North Atlantic Treaty Organization", "The military alliance")]
    [InlineData("The International Monetary Fund met on Monday. The lender said it was ready.", "International Monetary Fund", "The lender")]
    public void The_only_body_told_of_may_be_called_by_what_it_is(string text, string name, string words)
    {
        var reads = Reads.Of(text);
        Assert.Contains(words, reads.MentionsOf(name));
        Assert.Equal(name, reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("Google beat Microsoft on Monday. The tech giant said the ruling was wrong.", "Google", "The tech giant")]
    [InlineData("Google lost its case on Monday. The rival tech giant said the ruling was wrong.", "Google", "The rival tech giant")]
    [InlineData("Hamas stopped a convoy. The aid group said it was ready.", "Hamas", "The aid group")]
    [InlineData("Google lost its case on Monday. The militant group said it was ready.", "Google", "The militant group")]
    [InlineData("Hamas stopped a convoy. The rights group said it was ready.", "Hamas", "The rights group")]
    [InlineData("The Velt Museum opened on Monday. The carmaker said it was ready.", "Velt Museum", "The carmaker")]
    [InlineData("Karst Motors closed a mill. The carmaker was sorry. The Oldport-based insurer left.", "Karst Motors", "The Oldport-based insurer")]
    [InlineData("Karst Motors closed a mill. The carmaker of the year said it was ready.", "Karst Motors", "The carmaker")]
    [InlineData("Karst Motors closed a mill. Many thanked the carmaker.", "Karst Motors", "the carmaker")]
    public void What_may_be_said_of_another_means_none(string text, string name, string words) => Assert.DoesNotContain(words, Reads.Of(text).MentionsOf(name));

    [Theory]
    [InlineData("Google lost its case on Monday. A spokesman for the tech giant left.", "the tech giant")]
    [InlineData("Google lost its case on Monday. The tech giant's shares fell.", "The tech giant")]
    public void Beside_a_subject_it_is_called_so_too(string text, string words) => Assert.Contains(words, Reads.Of(text).MentionsOf("Google"));
}
