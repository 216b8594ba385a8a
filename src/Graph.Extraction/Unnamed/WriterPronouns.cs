using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Unnamed;

/// <summary>Who "I", "we" and "you" are outside quotations, where no report tells it: whoever writes, those for whom he writes, and whoever reads it.</summary>
internal static class WriterPronouns
{
    public static void Add(AnnotatedArticle article, UnnamedTable table)
    {
        EntityChain? writer = null, writers = null, reader = null;
        for (var at = 0; at < article.Tokens.Count; at++)
        {
            if (article.Tags[at].Penn is not ("PRP" or "PRP$") || article.IsQuoted(at) || table.At(at) is not null)
                continue;
            var word = article.Tokens[at].Lower;
            var meant = PersonalPronouns.OfSpeaker.Contains(word) ? writer ??= table.Start(EntityType.Person, "the writer")
                : PersonalPronouns.OfBody.Contains(word) ? writers ??= table.Start(EntityType.Group, "the writers")
                : PersonalPronouns.OfAddressee.Contains(word) ? reader ??= table.Start(EntityType.Person, "the reader")
                : null;
            if (meant is not null)
                table.Mention(meant, new TokenRange(at, IsAll(article, at + 1) ? at + 2 : at + 1), at, MentionKind.Pronoun);
        }
    }

    // "you all", "us both"
    private static bool IsAll(AnnotatedArticle article, int at) =>
        at < article.Tokens.Count && article.Tokens[at].Lower is "all" or "both" or "guys" or "two" && article.Dependencies[at] is { Head: var head, Label: var label } && (head == at - 1 || article.Dependencies[at - 1].Head == at) && label is not "advmod";
}
