using Graph.Extraction.Blocks;

namespace Graph.Extraction.Tests.Blocks;

public sealed class BlockKindTests
{
    [Theory]
    [InlineData("Image: AP")]
    [InlineData("Photos by: Lowmark Wire")]
    [InlineData("Source: Lowmark Wire")]
    [InlineData("By Tomas Belk")]
    [InlineData("BY TOMAS BELK")]
    [InlineData("By Tomas Belk, Lowmark Wire")]
    [InlineData("(With inputs from agencies)")]
    [InlineData("Reporting by Tomas Belk; editing by Orla Tamm")]
    [InlineData("Watch: The mayor's speech in full. All of it.")]
    [InlineData("Related: Storm closes port")]
    [InlineData("Watch the mayor's speech")]
    [InlineData("Follow us on our channel.")]
    [InlineData("Subscribe to our newsletter!")]
    [InlineData("Read more about the storm here.")]
    [InlineData("Orla Tamm contributed to this report.")]
    [InlineData("Author: Orla Tamm Editor: Tomas Belk")]
    [InlineData("Author: Orla Tamm (LNA / Lowmark Wire) Editor: Tomas Belk")]
    [InlineData("ot / tb (LNA, Lowmark Wire, lmw)")]
    [InlineData("ot (LNA)")]
    [InlineData("ot / LNA / lmw Editor: Tomas Belk")]
    public void Credits_and_invitations_are_about_the_article(string line) => Assert.Equal(BlockKind.Tail, BlockKinds.Of(line));

    [Theory]
    [InlineData("By noon, Mayor Tomas Belk said the road was open.")]
    [InlineData("Author: We had no choice.")]
    [InlineData("Editor: Mayor Belk, why did you close the road?")]
    [InlineData("so (he said), it rained.")]
    [InlineData("By Monday, Mayor Tomas Belk said, the road will be open.")]
    [InlineData("Watch out for ice on the road, Mayor Tomas Belk said on Monday.")]
    [InlineData("Related charges were dropped, the prosecutor, Orla Tamm, said.")]
    [InlineData("Follow us, the guide said, and went ahead.")]
    public void Sentences_that_begin_alike_are_prose(string line) => Assert.Equal(BlockKind.Prose, BlockKinds.Of(line));

    [Theory]
    [InlineData("Sources: Mayor to resign")]
    [InlineData("Mayor denies claim")]
    public void A_short_line_without_an_end_is_a_heading(string line) => Assert.Equal(BlockKind.Heading, BlockKinds.Of(line));
}
