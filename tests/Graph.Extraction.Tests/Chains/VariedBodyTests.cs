namespace Graph.Extraction.Tests.Chains;

/// <summary>What a body is called a second time.</summary>
public sealed class VariedBodyTests
{
    [Theory]
    [InlineData("Karst Technologies lost its case on Monday. The tech giant said the ruling was wrong.", "Karst Technologies", "The tech giant")]
    [InlineData("Karst Technologies lost its case on Monday. The Oldport-based company said the ruling was wrong.", "Karst Technologies", "The Oldport-based company")]
    [InlineData("Karst Motors closed a mill. The carmaker said it was sorry.", "Karst Motors", "The carmaker")]
    [InlineData("Lakeside Bank closed on Monday. The lender said it was sorry.", "Lakeside Bank", "The lender")]
    public void The_only_body_told_of_may_be_called_by_what_it_is(string text, string name, string words)
    {
        var reads = Reads.Of(text);
        Assert.Contains(words, reads.MentionsOf(name));
        Assert.Equal(name, reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("Google met on Monday. The tech giant left.", "Google", "The tech giant")]
    [InlineData("Hamas met on Monday. The militant group left.", "Hamas", "The militant group")]
    [InlineData("The United Nations met on Monday. The world body left.", "United Nations", "The world body")]
    [InlineData("Amnesty International met on Monday. The rights group left.", "Amnesty International", "The rights group")]
    [InlineData("NATO met on Monday. The military alliance left.", "North Atlantic Treaty Organization", "The military alliance")]
    [InlineData("The International Monetary Fund met on Monday. The lender left.", "International Monetary Fund", "The lender")]
    public void What_is_known_of_a_body_is_its_as_well(string text, string name, string words) => Assert.Contains(words, Reads.Of(text).MentionsOf(name));

    [Theory]
    [InlineData("Karst Technologies beat Lisk Technologies on Monday. The tech giant said the ruling was wrong.", "Karst Technologies", "The tech giant")]
    [InlineData("Karst Technologies lost its case on Monday. The rival tech giant said the ruling was wrong.", "Karst Technologies", "The rival tech giant")]
    [InlineData("Hamas met on Monday. The aid group left.", "Hamas", "The aid group")]
    [InlineData("Karst Technologies lost its case on Monday. The militant group said it was ready.", "Karst Technologies", "The militant group")]
    [InlineData("Hamas met on Monday. The rights group left.", "Hamas", "The rights group")]
    [InlineData("Karst Motors sued its insurer. The insurer said it would pay.", "Karst Motors", "The insurer")]
    [InlineData("Karst Motors met a carmaker on Monday. Rain fell. The carmaker said it would pay.", "Karst Motors", "The carmaker")]
    [InlineData("Karst Motors met two firms. The carmaker said it would pay.", "Karst Motors", "The carmaker")]
    [InlineData("Lakeside Bank lent money to a carmaker. The carmaker said it would pay.", "Lakeside Bank", "The carmaker")]
    [InlineData("Lakeside Bank closed on Monday. The tech giant said it would pay.", "Lakeside Bank", "The tech giant")]
    [InlineData("The Oldport Gazette reported that a tech giant had cut jobs. The tech giant said it would pay.", "Oldport Gazette", "The tech giant")]
    [InlineData("Karst Systems sued a California-based company. The California-based company said it would pay.", "Karst Systems", "The California-based company")]
    [InlineData("Lakeside Bank helped a lender. The lender said it would pay.", "Lakeside Bank", "The lender")]
    [InlineData("NATO met a trade bloc. The trade bloc left.", "North Atlantic Treaty Organization", "The trade bloc")]
    [InlineData("NATO met on Monday. The world body left.", "North Atlantic Treaty Organization", "The world body")]
    [InlineData("Amnesty International met a rights group. The rights group left.", "Amnesty International", "The rights group")]
    [InlineData("A militant group took a town. Hamas fled. The militant group left.", "Hamas", "The militant group")]
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
