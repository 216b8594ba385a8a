using Graph.Extraction.Words;

namespace Graph.Extraction.Tests.Words;

public sealed class KeptFormsTests
{
    [Fact]
    public void What_is_asked_for_again_and_again_outlives_ever_new_forms()
    {
        var forms = new KeptForms<string>(most: 100);
        forms.Add("harbour", "kept");

        for (var word = 0; word < 10_000; word++)
        {
            forms.Add("Oldport" + word, "new");
            Assert.Equal("kept", forms.Find("harbour"));
        }
    }

    [Fact]
    public void No_more_forms_are_kept_than_allowed()
    {
        var forms = new KeptForms<string>(most: 100);
        for (var word = 0; word < 10_000; word++)
            forms.Add("Oldport" + word, "new");

        Assert.InRange(Enumerable.Range(0, 10_000).Count(word => forms.Find("Oldport" + word) is not null), 1, 101);
    }

    [Fact]
    public void A_form_longer_than_any_word_is_not_kept()
    {
        var forms = new KeptForms<string>(most: 100);
        var endless = new string('a', 1_000);

        Assert.Equal("value", forms.Add(endless, "value"));
        Assert.Null(forms.Find(endless));
    }
}
