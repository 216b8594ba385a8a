using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

/// <summary>What is said in the course of another deed, and what stands in asides between who speaks and the verb.</summary>
public sealed class DeedAndAsideTests
{
    [Theory]
    [InlineData("The leak led two engineers to say that the dam was old.", "two engineers", "that the dam was old")]
    [InlineData("The storm forced the council to admit that the bridge was closed.", "the council", "that the bridge was closed")]
    [InlineData("Mara Ostrova took to the radio to say the bridge was closed.", "Mara Ostrova", "the bridge was closed")]
    [InlineData("Mara Ostrova called the paper to say that the bridge was closed.", "Mara Ostrova", "that the bridge was closed")]
    [InlineData("Mara Ostrova made a habit of saying the mill would open again.", "Mara Ostrova", "the mill would open again")]
    [InlineData("Mara Ostrova issued a statement saying his plan has no friends in Oldport.", "Mara Ostrova", "his plan has no friends in Oldport")]
    [InlineData("After saying he had lost his keys on the ferry, the man walked home.", "the man", "he had lost his keys on the ferry")]
    [InlineData("After initially denying the report, Belk, who is 54, left.", "Belk", "the report")]
    [InlineData("Mara Ostrova, after initially saying she would not pay, took to the airwaves.", "Mara Ostrova", "she would not pay")]
    public void What_is_said_in_another_deed_is_said_by_who_does_it(string text, string source, string content) => Said(text, source, content);

    [Theory]
    [InlineData("The vote could lead Belk to say that the bridge was closed.")]
    [InlineData("She did not call to say that the bridge was closed.")]
    [InlineData("She took the train to tell him that the bridge was closed.")]
    [InlineData("He saw the point of saying that the bridge was closed.")]
    [InlineData("Mara Ostrova left before saying a word.")]
    [InlineData("The beams support the roof.")]
    public void What_might_be_said_is_not(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("“Is the lock open?” Belk, a pilot on the river, said into the radio.", "Belk, a pilot on the river,", "“Is the lock open?”")]
    [InlineData("“The lock is stuck,” engineer Tomas Belk, holding a lamp, said.", "engineer Tomas Belk, holding a lamp,", "“The lock is stuck,”")]
    [InlineData("“She knew the river,” Belk, with a smile, said of the pilot.", "Belk, with a smile,", "“She knew the river,”")]
    [InlineData("“I like it!” Belk declared, pointing at the bridge.", "Belk", "“I like it!”")]
    [InlineData("“I do not know,” said undecided voter Mara Ostrova of Oldport.", "undecided voter Mara Ostrova of Oldport", "“I do not know,”")]
    [InlineData("Mara Ostrova, whose home town, Oldport, is largely under water as the ice melts, argues that the dams must go.", "Mara Ostrova, whose home town, Oldport, is largely under water as the ice melts,", "that the dams must go")]
    [InlineData("Tomas Belk, as he did in March, opposed the ferry.", "Tomas Belk, as he did in March,", "the ferry")]
    [InlineData("Belk said on Monday, in a nod to his critics, “It is late! Go home.”", "Belk", "“It is late! Go home.”")]
    [InlineData("She noted, though, that the ferry still ran.", "She", "that the ferry still ran")]
    [InlineData("“We were never told of the plan, said Mara Ostrova, who lives there.", "Mara Ostrova, who lives there", "“We were never told of the plan,")]
    public void Between_who_speaks_and_the_verb_may_stand_more(string text, string source, string content) => Said(text, source, content);

    [Theory]
    [InlineData("The union endorsed Belk last week.", "The union", "Belk")]
    [InlineData("Mara Ostrova endorsed Belk at a rally on Monday.", "Mara Ostrova", "Belk")]
    [InlineData("Mara Ostrova opposes fishing after dark.", "Mara Ostrova", "fishing after dark")]
    [InlineData("Mara Ostrova rejected the claim in court that Tomas Belk lied.", "Mara Ostrova", "the claim in court that Tomas Belk lied")]
    [InlineData("Belk rejected the report via his agent.", "Belk", "the report")]
    [InlineData("Thousands criticised the mayor on Monday for his silence.", "Thousands", "the mayor on Monday for his silence")]
    [InlineData("A majority of voters support closing the bridge.", "A majority of voters", "closing the bridge")]
    [InlineData("Men under 35 support Belk by ten points.", "Men under 35", "Belk by ten points")]
    [InlineData("He joined a group the mayor said was illegal.", "the mayor", "a group | was illegal")]
    [InlineData("She argued in favour of the bridge.", "She", "the bridge")]
    [InlineData("He argued against intervention.", "He", "intervention")]
    [InlineData("Mara Ostrova asked the mayor about the strike.", "Mara Ostrova", "the strike")]
    public void A_thing_is_said_of_without_when_and_why(string text, string source, string content) => Said(text, source, content);

    [Theory]
    [InlineData("According to early results of polls conducted by the Institute, half of the voters were farmers.", "early results of polls conducted by the Institute", "half of the voters were farmers")]
    [InlineData("According to the law, a ferry needs two pilots.", "the law", "a ferry needs two pilots")]
    [InlineData("According to Mara Ostrova: “The mayor never asked the fishermen.”", "Mara Ostrova", "“The mayor never asked the fishermen.”")]
    [InlineData("The bridge is closed. That is according to Mara Ostrova.", "Mara Ostrova", "The bridge is closed")]
    public void What_a_source_tells_is_according_to_it(string text, string source, string content) => Said(text, source, content);

    [Theory]
    [InlineData("They marched, holding banners saying, “Save the mill, save the town.”", "They", "“Save the mill, save the town.”")]
    [InlineData("Protesters held banners reading “No bridge.”", "Protesters", "“No bridge.”")]
    [InlineData("The meeting was first reported by the Lowmark Gazette.", "the Lowmark Gazette", "The meeting")]
    [InlineData("Both attacks were claimed by the Karst Front.", "the Karst Front", "Both attacks")]
    [InlineData("Belk argued for the second straight debate that the bridge should go.", "Belk", "that the bridge should go")]
    [InlineData("The council has insisted on paving the old road.", "The council", "paving the old road")]
    [InlineData("The flood, Ilo Belk writes, began in the old harbour.", "Ilo Belk", "The flood | began in the old harbour")]
    [InlineData("The bridge can hold, people close to Belk say.", "people close to Belk", "The bridge can hold")]
    [InlineData("The ministry's position is that the bridge must go.", "The ministry", "that the bridge must go")]
    [InlineData("Belk went so far as to say the mayor lied.", "Belk", "the mayor lied")]
    [InlineData("The mayor announced on Friday the arrest of two men.", "The mayor", "the arrest of two men")]
    [InlineData("Mara Ostrova said on Friday some of the roads were closed.", "Mara Ostrova", "some of the roads were closed")]
    [InlineData("Mara Ostrova denied the report and Democrats accused her of lying.", "Mara Ostrova", "the report")]
    [InlineData("Mara Ostrova denied the report and Democrats accused her of lying.", "Democrats", "her of lying")]
    [InlineData("“We apologise for any delays,” a statement posted on the ministry's website said on Monday.", "a statement posted on the ministry's website", "“We apologise for any delays,”")]
    [InlineData("The crowd repeated the mayor's last words, “Hold the dam now.”", "The crowd", "“Hold the dam now.”")]
    [InlineData("The defence had denied the charges.", "The defence", "the charges")]
    [InlineData("Mara Ostrova floated the idea of a new bridge.", "Mara Ostrova", "a new bridge")]
    [InlineData("Mara Ostrova came out in favour of the bridge.", "Mara Ostrova", "the bridge")]
    [InlineData("The bridge is closed, as Mara Ostrova told reporters.", "Mara Ostrova", "The bridge is closed")]
    [InlineData("Mara Ostrova said the bridge was closed; according to Tomas Belk, it was open.", "Tomas Belk", "it was open")]
    public void Signs_passives_and_positions_tell_who_says_what(string text, string source, string content) => Said(text, source, content);

    [Theory]
    [InlineData("Mara Ostrova neither supports nor opposes the plan.", Modality.Asserted, Polarity.Negative)]
    [InlineData("The ministry did not deny or dispute the report.", Modality.Possible, Polarity.Positive)]
    public void Who_leaves_a_matter_open_does_not_deny_it(string text, Modality modality, Polarity polarity) => Assert.Equal((modality, polarity), (Reads.Of(text).Only.Modality, Reads.Of(text).Only.Polarity));

    [Theory]
    [InlineData("Belk did not go so far as to say the mayor lied.")]
    [InlineData("The prize was claimed by Mara Ostrova.")]
    [InlineData("The mayor has said nothing about the bridge.")]
    public void What_is_not_said_or_no_words_is_no_statement(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("According to age, the pupils stood in line.")]
    [InlineData("According to plan, the mayor left in May.")]
    [InlineData("After insisting the dam was safe, the dam broke.")]
    [InlineData("After claiming he was ill, doctors sent Tomas Belk home.")]
    [InlineData("Mara Ostrova may have gone so far as to say that it was late.")]
    [InlineData("Mara Ostrova was reported by Tomas Belk to the police.")]
    [InlineData("Mara Ostrova spoke in for Tomas Belk.")]
    public void By_what_things_go_and_what_others_do_tells_nothing(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova said through a spokesman that the mill was sold.", "that the mill was sold")]
    [InlineData("Mara Ostrova told the Gazette through her lawyer that the mill was sold.", "that the mill was sold")]
    [InlineData("Mara Ostrova alleged the money was sent through a lawyer to Tomas Belk.", "the money was sent through a lawyer to Tomas Belk")]
    public void Who_says_it_for_another_parts_nothing_of_what_is_said(string text, string content) => Said(text, "Mara Ostrova", content);

    private static void Said(string text, string source, string content)
    {
        var reads = Reads.Of(text);
        Assert.Contains(reads.Reading.Statements, said => reads.Words(said.Source) == source && reads.Words(said.Content) == content);
    }
}
