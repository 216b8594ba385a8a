using Graph.Extraction.Annotation;
using Graph.Extraction.Names;

namespace Graph.Cli.Annotation;

/// <summary>The names of a text as NE=B-... and NE=I-..., by token; a name inside another, a demonym ("Ruritanian") and a body without capitals ("the foreign ministry") are left out.</summary>
internal static class NameTags
{
    public static string[] Of(AnnotatedArticle article)
    {
        var tags = new string[article.Tokens.Count];
        Array.Fill(tags, "");
        foreach (var name in article.Names.Where(name => name is { IsInner: false, IsPlain: false } && name.Entry?.Use != NameUse.Demonym))
        {
            var type = OutputOptions.WordOf(name.Type);
            for (var token = name.Range.First; token < name.Range.End; token++)
                tags[token] = (token == name.Range.First ? "NE=B-" : "NE=I-") + type;
        }

        return tags;
    }
}
