using Graph.Extraction.Tokens;

namespace Graph.Extraction.Tests.Tokens;

public sealed class TokenFormTests
{
    [Fact]
    public void More_forms_than_are_kept_are_still_what_they_look_like()
    {
        for (var word = 0; word < 50_000; word++)
            Assert.Equal("Oldport" + word, TokenForms.Of("Oldport" + word).Text);
    }
}
