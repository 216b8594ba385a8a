using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Casing;

public sealed class CasingTests
{
    [Fact]
    public void A_headline_in_capitals_names_whom_it_would_name_in_small_letters()
    {
        var read = Reads.Of("GOVERNOR MARA OSTROVA DENIES TAKING BRIBES FROM TOMAS BELK\n\nThe hearing in Oldport begins on Monday.");

        Assert.Equal(["Mara Ostrova", "Tomas Belk"], read.Names(EntityType.Person));
        Assert.Equal(["MARA OSTROVA"], read.MentionsOf("Mara Ostrova"));
        Assert.Equal("TAKING BRIBES FROM TOMAS BELK", read.Words(read.Only.Content));
        Assert.Empty(read.Names(EntityType.Organization));
    }

    [Fact]
    public void A_headline_in_capitals_knows_states_and_keeps_acronyms()
    {
        var read = Reads.Of("NORWAY'S PREMIER SAYS THE EU WON'T WAIT FOR NATO OR THE OWB\n\nThe Oldport Water Board (OWB) meets on Monday.");

        Assert.Equal(["Norway"], read.Names(EntityType.State));
        Assert.Equal(["EU"], read.MentionsOf("European Union"));
        Assert.Equal(["OWB", "Oldport Water Board", "OWB"], read.MentionsOf("Oldport Water Board"));
        Assert.Equal("THE EU WON'T WAIT FOR NATO OR THE OWB", read.Words(read.Only.Content));
    }

    [Fact]
    public void Acronyms_among_other_words_keep_their_capitals() =>
        Assert.Equal(["OWB"], Reads.Of("OWB: the bridge opens.\n\nThe head of OWB is away.").Names(EntityType.Organization));

    [Theory]
    [InlineData("BELK: OSTROVA MUST RESIGN\n\nTomas Belk met Mara Ostrova.")]
    [InlineData("OSTROVA MUST RESIGN, SAYS BELK\n\nTomas Belk met Mara Ostrova.")]
    public void A_surname_in_a_headline_in_capitals_is_whom_the_text_names(string text)
    {
        var read = Reads.Of(text);
        Assert.Equal(["Mara Ostrova", "Tomas Belk"], read.Names(EntityType.Person).Order());
        Assert.Equal(("Tomas Belk", "OSTROVA MUST RESIGN"), (read.SpeakerOf(read.Only), read.Words(read.Only.Content)));
    }
}
