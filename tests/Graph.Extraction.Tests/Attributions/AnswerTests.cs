namespace Graph.Extraction.Tests.Attributions;

public sealed class AnswerTests
{
    private const string Questions = "\n\nWhy did you paint the bridge?\n\nI wanted to see it from my window. My father built it.\n\nWill you paint another one?\n\nI think that I will.";

    [Theory]
    [InlineData("The Oldport Courier interviews painter Mara Ostrova on her new picture")]
    [InlineData("Interview with Mara Ostrova")]
    [InlineData("Mara Ostrova: an interview with the harbour's painter")]
    [InlineData("The Oldport Courier interviewed the painter Mara Ostrova in May.")]
    [InlineData("Mara Ostrova lives in Oldport. Radio Lowmark spoke with her in May.")]
    [InlineData("Mara Ostrova painted the harbour. She spoke to Ivo Hart about the picture.")]
    public void What_stands_between_questions_is_said_by_whom_the_lines_above_tell_to_be_interviewed(string above)
    {
        var read = Reads.Of(above + Questions);
        var answers = read.Reading.Statements.Where(statement => statement.Rule == "answer").ToList();

        Assert.Equal(["I wanted to see it from my window. My father built it.", "I think that I will."], answers.Select(answer => read.Words(answer.Content)));
        Assert.All(answers, answer => Assert.Equal("Mara Ostrova", read.SpeakerOf(answer)));
        Assert.Equal(["you", "I", "my", "My", "you", "I", "I"], read.MentionsOf("Mara Ostrova").Where(mention => mention.Length < 4 && mention.ToLowerInvariant() is not ("her" or "she")));
        Assert.Contains(read.Reading.Statements, statement => statement.Within == answers[1].Id && read.Words(statement.Content) == "that I will");
    }

    [Theory]
    [InlineData("The Oldport Courier interviews a baker on Mara Ostrova's bridge" + Questions)]
    [InlineData("The Oldport Courier interviewed Mara Ostrova and Tomas Belk in May." + Questions)]
    [InlineData("Mara Ostrova opened the bridge in May." + Questions)]
    [InlineData("Interview with Mara Ostrova\n\nWhy was the bridge built?\n\nThe river is wide.\n\nWhen does it open?\n\nThe council will tell.")]
    public void Where_nobody_or_several_may_answer_nothing_is_said(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Statements, statement => statement.Rule == "answer");

    [Fact]
    public void What_is_said_to_whom_answers_asks_too()
    {
        var read = Reads.Of("Interview with Mara Ostrova\n\nWhy did you paint the bridge?\n\nI like it.\n\nYou sold it in May.\n\nI had to.\n\nAnd now?\n\nI paint the harbour.\n\nMara Ostrova was born in Oldport.");

        Assert.Equal(["I like it.", "I had to.", "I paint the harbour."], read.Reading.Statements.Where(statement => statement.Rule == "answer").Select(answer => read.Words(answer.Content)));
    }
}
