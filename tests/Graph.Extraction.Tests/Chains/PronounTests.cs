namespace Graph.Extraction.Tests.Chains;

/// <summary>Whom a pronoun means, in the words of the article and in those of a speaker.</summary>
public sealed class PronounTests
{
    [Fact]
    public void Whom_a_clause_tells_of_is_not_its_object() => Assert.DoesNotContain(
        "him", Reads.Of("Odo Lisk spent years in prison. Richard Cole, who knew him, said that he was brave.").MentionsOf("Richard Cole"));

    [Theory]
    [InlineData("Karl Moss arrived. Ulla Brandt called him a liar.")]
    [InlineData("Karl Moss arrived. Ulla Brandt wanted to see him.")]
    [InlineData("Karl Moss arrived. Opposition leader Ulla Brandt waited and met him.")]
    [InlineData("Karl Moss arrived. Oren Tavo and Ulla Brandt spoke about him.")]
    public void An_object_is_never_the_subject_of_its_own_clause(string text)
    {
        Assert.Equal(["Karl Moss", "him"], Reads.Of(text).MentionsOf("Karl Moss"));
    }

    [Theory]
    [InlineData("Karl Moss met Oren Tavo. Tavo cast himself as a friend.", "Tavo", "himself")]
    [InlineData("Karl Moss met Oren Tavo. Tavo looked behind him.", "Tavo", "him")]
    [InlineData("Karl Moss met Ulla Brandt. Ulla Brandt found her way.", "Ulla Brandt", "her")]
    public void A_reflexive_an_owner_and_where_something_is_may_be_the_subject(string text, string subject, string pronoun)
    {
        var reads = Reads.Of(text);
        var chain = Assert.Single(reads.Reading.Entities, entity => entity.Mentions.Any(mention => mention.Span.Cut(text) == pronoun));
        Assert.Contains(chain.Mentions, mention => mention.Span.Cut(text) == subject);
    }

    [Fact]
    public void Who_asks_somebody_may_be_what_he_is_asked_for()
    {
        var reads = Reads.Of("Karl Moss asked Oren Tavo to call him.");
        Assert.Equal(["Karl Moss", "him"], reads.MentionsOf("Karl Moss"));
    }

    [Fact]
    public void I_is_who_speaks_and_you_whom_he_speaks_to()
    {
        var reads = Reads.Of("\"You promised me peace,\" Karl Moss told Ulla Brandt. \"Your party broke its word.\"");
        Assert.Equal(["me", "Karl Moss"], reads.MentionsOf("Karl Moss"));
        Assert.Equal(["You", "Ulla Brandt", "Your"], reads.MentionsOf("Ulla Brandt"));
    }

    [Fact]
    public void We_is_the_body_that_speaks_but_nobody_where_a_person_does()
    {
        Assert.Equal(["Lowmark Trade Council", "We", "our"], Reads.Of("The Lowmark Trade Council said: \"We will publish our findings.\"").MentionsOf("Lowmark Trade Council"));
        Assert.Equal(["Karl Moss"], Reads.Of("Karl Moss said: \"We will publish our findings.\"").MentionsOf("Karl Moss"));
    }

    [Fact]
    public void He_in_somebody_s_words_is_who_was_named_before_and_not_the_speaker()
    {
        var reads = Reads.Of("Karl Moss met Oren Tavo. \"He is a coward,\" Moss said.");
        Assert.Equal(["Oren Tavo", "He"], reads.MentionsOf("Oren Tavo"));
        Assert.Equal("Oren Tavo", reads.NameOf(Assert.Single(reads.Only.About).Entity));
    }

    [Fact]
    public void He_in_the_words_of_somebody_unknown_stays_open()
    {
        Assert.Equal(["Karl Moss"], Reads.Of("Karl Moss arrived. \"He is a coward,\" it said.").MentionsOf("Karl Moss"));
    }

    [Fact]
    public void In_words_inside_words_I_is_who_is_quoted()
    {
        var reads = Reads.Of("\"Oren Tavo said I was right,\" said Karl Moss.");
        Assert.Equal(["I", "Karl Moss"], reads.MentionsOf("Karl Moss"));
    }

    [Fact]
    public void What_he_thinks_of_whom_somebody_speaks_is_his()
    {
        var reads = Reads.Of("Karl Moss met Ulla Brandt. \"He knows that the talks failed,\" Brandt said.");
        var inner = Assert.Single(reads.Reading.Statements, statement => statement.Within is not null);
        Assert.Equal("Karl Moss", reads.SpeakerOf(inner));
    }

    [Fact]
    public void I_think_says_nothing_about_me()
    {
        var reads = Reads.Of("Karl Moss met Ulla Brandt. \"I think he is a coward,\" Brandt said.");
        Assert.NotEmpty(reads.Reading.Statements);
        Assert.All(reads.Reading.Statements, statement => Assert.Equal(["Karl Moss"], statement.About.Select(about => reads.NameOf(about.Entity))));
    }

    [Fact]
    public void Nobody_takes_a_stance_towards_himself()
    {
        var reads = Reads.Of("\"I was a fool and a coward,\" Karl Moss said.");
        Assert.Null(Assert.Single(reads.Only.About).Stance);
    }

    [Theory]
    [InlineData("The Lowmark Trade Council said on Tuesday that it would build a bridge.", "it")]
    [InlineData("Norway said its army was ready.", "its")]
    [InlineData("The Lowmark Trade Council said they would build a bridge.", "they")]
    [InlineData("Norway said it had lost its way.", "it its")]
    public void It_in_what_a_body_says_is_the_body(string text, string expected)
    {
        var reads = Reads.Of(text);
        var about = Assert.Single(reads.Only.About);
        Assert.Equal(reads.Only.Speaker, about.Entity);
        Assert.Equal(expected.Split(' '), about.Spans.Select(span => span.Cut(text)));
    }

    [Theory]
    [InlineData("Norway said it was possible that the talks would fail.")]
    [InlineData("Norway said it would be a mistake to wait.")]
    [InlineData("Norway said it seemed too late.")]
    [InlineData("Norway said they would build a bridge.")]
    [InlineData("Norway said the plan was ready and it would be sent.")]
    public void It_that_stands_for_something_else_is_nobody(string text)
    {
        Assert.Empty(Reads.Of(text).Only.About);
    }

    [Theory]
    [InlineData("Karl Moss arrived. \"I spoke to Oren Tavo,\" he said.")]
    [InlineData("Oren Tavo slept. Asked if he would go, Karl Moss laughed.")]
    [InlineData("Oren Tavo slept. When he arrived, Karl Moss laughed.")]
    public void Who_goes_on_outside_a_quotation_or_follows_a_clause_is_meant(string text)
    {
        Assert.Contains("he", Reads.Of(text).MentionsOf("Karl Moss"));
    }

    [Theory]
    [InlineData("Greta Holm clashed with Anton Birk over his plan.", "Anton Birk", "his")]
    [InlineData("Oren Tavo said that Anton Birk kept his seat.", "Anton Birk", "his")]
    [InlineData("Oren Tavo said that Greta Holm kept his seat.", "Oren Tavo", "his")]
    public void What_somebody_owns_is_of_the_subject_beside_it_whose_gender_it_has(string text, string person, string pronoun)
    {
        Assert.Contains(pronoun, Reads.Of(text).MentionsOf(person));
    }

    [Theory]
    [InlineData("In an interview with Oren Tavo last year, Karl Moss said he was glad.")]
    [InlineData("Oren Tavo praised Karl Moss, who made clear that he was ready.")]
    [InlineData("Oren Tavo published a letter in which Karl Moss admitted that he was wrong.")]
    public void Who_says_something_is_the_subject_of_what_he_says(string text)
    {
        Assert.Contains("he", Reads.Of(text).MentionsOf("Karl Moss"));
    }

    [Theory]
    [InlineData("Karl Moss attacked Oren Tavo, casting him as a liar.", "Oren Tavo", "him")]
    [InlineData("Karl Moss said the words came from Oren Tavo himself.", "Oren Tavo", "himself")]
    [InlineData("Greta Holm praised Ulla Brandt and her husband.", "Ulla Brandt", "her")]
    [InlineData("Karl Moss slept. In his book, Oren Tavo told of it.", "Oren Tavo", "his")]
    [InlineData("Karl Moss died. In his honour, Oren Tavo planted a tree.", "Karl Moss", "his")]
    public void What_stands_nearest_in_the_sentence_tells_who_is_meant(string text, string person, string pronoun)
    {
        Assert.Contains(pronoun, Reads.Of(text).MentionsOf(person));
    }

    [Fact]
    public void Of_whom_something_is_said_is_he_in_it()
    {
        var reads = Reads.Of("Karl Moss debated Anton Birk. \"He was a failed candidate,\" Moss said of Oren Tavo.");
        Assert.Equal(["He", "Oren Tavo"], reads.MentionsOf("Oren Tavo"));
    }

    [Fact]
    public void I_in_a_quotation_inside_a_quotation_is_its_own_speaker()
    {
        var reads = Reads.Of("Ulla Brandt said, \"Karl Moss told us he was sorry. He said, 'I will pay.'\"");
        Assert.Contains("I", reads.MentionsOf("Karl Moss"));
        Assert.DoesNotContain("I", Reads.Of("\"My father told me, 'I will never go back,'\" Karl Moss said.").MentionsOf("Karl Moss"));
    }

    [Fact]
    public void A_spokesman_speaks_of_whom_he_speaks_for_and_goes_on_himself()
    {
        var reads = Reads.Of("Karl Moss spokesman Anton Birk said he was ill. \"It is nothing,\" he added.");
        Assert.Equal(["Karl Moss", "he"], reads.MentionsOf("Karl Moss"));
        Assert.Equal(["Anton Birk", "he"], reads.MentionsOf("Anton Birk"));
    }

    [Theory]
    [InlineData("Karl Moss and Anton Birk met in May. They agreed.", "They")]
    [InlineData("Karl Moss and Anton Birk kept their word.", "their")]
    [InlineData("Premiers Karl Moss and Anton Birk met. Ulla Brandt praised them.", "them")]
    [InlineData("Karl Moss met Anton Birk. The two leaders agreed.", "The two leaders")]
    [InlineData("Karl Moss fears Anton Birk, and both men know it.", "both men")]
    public void Two_persons_who_are_named_together_are_both_meant(string text, string words)
    {
        var reads = Reads.Of(text);
        Assert.Equal(["Karl Moss", words], reads.MentionsOf("Karl Moss"));
        Assert.Equal(["Anton Birk", words], reads.MentionsOf("Anton Birk"));
    }

    [Theory]
    [InlineData("Karl Moss and Anton Birk met reporters. They agreed.")]
    [InlineData("Karl Moss or Anton Birk will win. They agreed.")]
    [InlineData("Karl Moss, Anton Birk and a friend met. They agreed.")]
    [InlineData("Karl Moss and the Lowmark Council met. They agreed.")]
    [InlineData("Karl Moss met Anton Birk and Ulla Brandt. The two leaders agreed.")]
    public void They_who_may_be_others_too_are_nobody(string text)
    {
        Assert.Equal(["Karl Moss"], Reads.Of(text).MentionsOf("Karl Moss"));
    }

    [Fact]
    public void What_they_say_each_of_them_has_said()
    {
        var reads = Reads.Of("Karl Moss and Anton Birk met. They said that the bridge was safe.");
        Assert.Equal(["Anton Birk", "Karl Moss"], reads.Reading.Statements.Select(reads.SpeakerOf).Order());
    }

    [Theory]
    [InlineData("Dana Ilvesova, a spokeswoman for President Karel Toom, said the president had not known and that he would resign.")]
    [InlineData("President Karel Toom's spokeswoman, Dana Ilvesova, said the president had not known and that he would resign.")]
    public void A_spokeswoman_is_not_he(string text) => Assert.Contains("he", Reads.Of(text).MentionsOf("Karel Toom"));

    [Fact]
    public void His_office_behind_what_it_says_is_the_office_of_whom_it_tells() =>
        Assert.Contains("his", Reads.Of("Prime Minister Ludo Frei vowed to stay. Frei is to meet Governor Dan Rowe in Oslo on Friday, his office said.").MentionsOf("Ludo Frei"));

    [Fact]
    public void She_is_whose_sentence_it_was_and_not_of_whom_it_told()
    {
        var reads = Reads.Of("Prime Minister Isolde Varnay said she was calm.\n\nTamsin Orrel had said on Monday that Varnay knew it. She accused Energy Minister Pell Dragan of lying.");
        Assert.Equal("Tamsin Orrel", reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("The Lowmark Trade Council met on Monday. It voted for a bridge.", "It")]
    [InlineData("The Lowmark Trade Council met on Monday. In the end, it voted for a bridge.", "it")]
    [InlineData("The Lowmark Trade Council met on Monday. Its members voted for a bridge.", "Its")]
    [InlineData("The Lowmark Trade Council met because it had to vote.", "it")]
    [InlineData("The Lowmark Trade Council is old, though its members are young.", "its")]
    [InlineData("The Lowmark Trade Council and its members want a bridge.", "its")]
    [InlineData("Many praised the Lowmark Trade Council's report on the work of its members.", "its")]
    [InlineData("They asked the Lowmark Trade Council for its papers.", "its")]
    [InlineData("In its report, the Lowmark Trade Council told of a bridge.", "its")]
    public void It_is_the_body_that_is_the_subject_or_stands_beside(string text, string pronoun) =>
        Assert.Contains(pronoun, Reads.Of(text).MentionsOf("Lowmark Trade Council"));

    [Theory]
    [InlineData("The Lowmark Trade Council met on Monday. It is clear that a bridge is needed.")]
    [InlineData("The Lowmark Trade Council met on Monday. It rained.")]
    [InlineData("The Lowmark Trade Council met on Monday. It was the longest day.")]
    [InlineData("The Lowmark Trade Council met on Monday. It shows that a bridge is needed.")]
    [InlineData("The Lowmark Trade Council closed the bridge because it was old.")]
    [InlineData("The Lowmark Trade Council met on Monday. The bridge lost its rail.")]
    [InlineData("The Lowmark Trade Council met on Monday. When the bridge broke, it fell.")]
    public void It_that_may_be_another_thing_or_nothing_is_no_body(string text) =>
        Assert.Equal(["Lowmark Trade Council"], Reads.Of(text).MentionsOf("Lowmark Trade Council"));

    [Theory]
    [InlineData("The Karst Trust said it was glad but called on Lowmark Energy to lower the price. “Nobody can pay for it,” its chief executive, Oren Tavo, said.", "Oren Tavo LEADS Karst Trust")]
    [InlineData("The Harbour Party, which Karl Moss left, said much was open. “Who knew?” asked its leader, Oren Tavo.", "Oren Tavo LEADS Harbour Party")]
    public void Behind_the_words_of_a_body_its_man_speaks(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Fact]
    public void A_spokesman_who_is_named_behind_his_body_speaks_on()
    {
        var reads = Reads.Of("Karst Railways closed the line. A spokesman for the company, Uwe Lind, told local radio that it was under water. “We do not know more,” he said.");
        Assert.Equal(["Uwe Lind", "Uwe Lind"], reads.Reading.Statements.Where(statement => statement.Within is null).Select(reads.SpeakerOf));
    }

    [Theory]
    [InlineData("Karst Energy closed their mill in Oldport.", "Karst Energy", "their")]
    [InlineData("Karst Energy lost money in May. They closed a mill.", "Karst Energy", "They")]
    [InlineData("Oldport Rovers won on Monday. They beat Velt Town and kept their lead.", "Oldport Rovers", "their")]
    public void They_are_a_body_where_nobody_else_is_several(string text, string body, string pronoun) => Assert.Contains(pronoun, Reads.Of(text).MentionsOf(body));

    [Theory]
    [InlineData("Workers wept as Karst Energy closed their mill.")]
    [InlineData("Karst Energy shut offices in Oldport. They were old.")]
    [InlineData("Karst Energy sued the police in Oldport. They said the mill was old.")]
    [InlineData("Karst Energy met Karl Moss and Ivo Lind. They closed a mill.")]
    [InlineData("Karst Energy beat Lisk Motors in May. They closed a mill.")]
    [InlineData("Karst Energy shut offices in Oldport. They closed a mill.")]
    [InlineData("Karst Energy sacked the twins. They said it was mean.")]
    [InlineData("Karst Energy hired a band. They said it was mean.")]
    [InlineData("Karst Energy sued Lowmark Steel. They said it was mean.")]
    [InlineData("Karst Energy met the union. They closed a mill.")]
    public void They_may_be_others(string text) => Assert.Equal(["Karst Energy"], Reads.Of(text).MentionsOf("Karst Energy"));
}
