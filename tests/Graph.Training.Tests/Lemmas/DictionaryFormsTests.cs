using Graph.Training.Lemmas;

namespace Graph.Training.Tests.Lemmas;

public sealed class DictionaryFormsTests
{
    [Theory]
    [InlineData("VBD", "ruled", "rule")]
    [InlineData("VBN", "ruled", "rule")]
    [InlineData("VBG", "ruling", "rule")]
    [InlineData("VBZ", "rules", "rule")]
    [InlineData("VBG", "lying", "lie")]
    [InlineData("VBD", "lied", "lie")]
    [InlineData("VBG", "agreeing", "agree")]
    [InlineData("VBD", "carried", "carry")]
    [InlineData("VBZ", "watches", "watch")]
    [InlineData("VBN", "risen", "rise")]
    [InlineData("VBD", "forecast", "forecast")]
    [InlineData("NNS", "parties", "party")]
    [InlineData("NNS", "buses", "bus")]
    public void A_form_is_spelt_as_English_spells_it(string penn, string form, string lemma) =>
        Assert.Contains(lemma, Assert.Single(Forms(), one => one.Key == (penn, form)));

    [Fact]
    public void Whether_a_consonant_is_doubled_is_left_to_what_was_learned() =>
        Assert.DoesNotContain(Forms(), one => one.Key.Form is "planed" or "planned" or "planing");

    private static IEnumerable<IGrouping<(string Penn, string Form), string>> Forms() =>
        DictionaryForms.Of(["rule", "lie", "agree", "carry", "watch", "plan"], ["party", "bus"]);
}
