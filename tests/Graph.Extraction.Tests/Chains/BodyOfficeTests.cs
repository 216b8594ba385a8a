namespace Graph.Extraction.Tests.Chains;

/// <summary>Who leads a body may be told of by the office and the body.</summary>
public sealed class BodyOfficeTests
{
    [Theory]
    [InlineData("Mara Velt, the head of the Merrow Council, spoke. The head of the council called for calm.")]
    [InlineData("Mara Velt, the director of the Merrow Council, spoke. The head of the Merrow Council called for calm.")]
    [InlineData("Mara Velt, the director of the Merrow Council, spoke. The council's director called for calm.")]
    [InlineData("Mara Velt, director of the Merrow Council, spoke. The Merrow Council's head called for calm.")]
    [InlineData("Merrow Council chairwoman Mara Velt spoke. The chair of the council called for calm.")]
    [InlineData("The head of the Merrow Council, Mara Velt, spoke. The head of the council called for calm.")]
    [InlineData("Mara Velt, the head of the Merrow Council, met Ana Lisk, the head of the Karst Bank. The head of the council called for calm.")]
    [InlineData("Merrow Council chairwoman Mara Velt spoke. The council chief called for calm.")]
    [InlineData("Mara Velt, the head of the Merrow Council, spoke. Ivo Lind resigned. The Merrow Council boss called for calm.")]
    public void Whoever_was_told_to_lead_a_body_is_meant_by_the_office(string text)
    {
        var read = Reads.Of(text);
        Assert.Equal("Mara Velt", read.SpeakerOf(read.Only));
    }

    [Theory]
    [InlineData("Mara Velt, the former head of the Merrow Council, spoke. The head of the council called for calm.")]
    [InlineData("Mara Velt, the deputy head of the Merrow Council, spoke. The head of the council called for calm.")]
    [InlineData("Mara Velt, a member of the Merrow Council, spoke. The head of the council called for calm.")]
    [InlineData("Mara Velt, the head of the Merrow Council, spoke. The new head of the council called for calm.")]
    [InlineData("Mara Velt, the head of the Merrow Council, spoke. The head of the council's youth wing called for calm.")]
    [InlineData("Mara Velt, head of the Merrow Council, spoke. Ilo Dorn, head of the Merrow Council, spoke. The head of the council called for calm.")]
    [InlineData("Mara Velt, the spokeswoman of the Merrow Council, spoke. The head of the council called for calm.")]
    [InlineData("Ana Lisk succeeded Mara Velt, the head of the Merrow Council, in May. The head of the Merrow Council called for calm.")]
    [InlineData("Mara Velt, the head of the Merrow Council, died. Rain fell. The head of the Merrow Council called for calm.")]
    [InlineData("Mara Velt, the head of the Merrow Council, spoke. Velt was sacked in May. The council's head called for calm.")]
    [InlineData("Mara Velt, the head of the Merrow Council, spoke. She stepped down in May. The council's head called for calm.")]
    [InlineData("Mara Velt, the outgoing head of the Merrow Council, spoke. The head of the council called for calm.")]
    [InlineData("Mara Velt, founder of the Lakeside Bank, met Karst Energy. The Karst Energy chief called for calm.")]
    [InlineData("Lakeside Bank director Mara Velt sued Lowmark Steel. The Lowmark Steel boss called for calm.")]
    [InlineData("Council chief Mara Velt left. The union boss called for calm.")]
    [InlineData("Mara Velt, director of the Oldport Museum, left. The council chief called for calm.")]
    [InlineData("Head coach Mara Velt was fined. The committee chief called for calm.")]
    [InlineData("Karst Energy chief Mara Velt met ministers. The ministry chief called for calm.")]
    [InlineData("Merrow Council chairwoman Mara Velt spoke. A council in Oldport wept. The council chief called for calm.")]
    public void Whoever_held_or_holds_another_office_is_not(string text)
    {
        var read = Reads.Of(text);
        Assert.Null(read.SpeakerOf(read.Only));
    }
}
