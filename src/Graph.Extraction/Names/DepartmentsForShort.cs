using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>Listed departments that are called by their field where they act: "State initially said", "Treasury has refused" behind "the Treasury Department".</summary>
internal sealed class DepartmentsForShort(AnnotatedArticle article, List<NameMention> known)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, with these among them.</summary>
    public List<NameMention> Join()
    {
        Dictionary<string, ListedName>? departments = null;
        foreach (var name in known)
            if (name is { Entry: { Type: EntityType.Organization } entry, Range.Length: 2 } && Tokens[name.Range.End - 1].Text is "Department")
                (departments ??= new(StringComparer.Ordinal)).TryAdd(Tokens[name.Range.First].Text, entry);
        if (departments is null)
            return known;
        var found = new Dictionary<TokenRange, ListedName>();
        for (var at = 0; at + 1 < Tokens.Count; at++)
            if (Tokens[at].IsCapitalised && departments.TryGetValue(Tokens[at].Text, out var department) && Acts(at))
                found.Add(new TokenRange(at, at + 1), department);
        if (found.Count == 0)
            return known;
        var taken = TokenSet.Of(Tokens.Count, known.Where(name => name.Range.Length > 1).Select(name => name.Range));
        return
        [
            .. known.Where(name => !found.ContainsKey(name.Range)),
            .. found.Where(name => !taken.Contains(name.Key.First)).Select(name => new NameMention(name.Key, EntityType.Organization, name.Value, IsInner: false)),
        ];
    }

    // Nothing stands before it that makes it another's: "the Islamic State said", "secretary of State"; nor is it "Justice was done", where the
    // sentence gives the capital.
    private bool Acts(int at)
    {
        var verb = at + 1 < Tokens.Count && article.Tags[at + 1].Universal == "ADV" ? at + 2 : at + 1;
        return verb < Tokens.Count && article.Tags[verb].IsFinite && !Tokens[verb].IsCapitalised
            && (article.Sentences[article.SentenceAt(at)].First == at && article.LemmaOf(verb) != "be" || !Tokens[at - 1].IsCapitalised && (Tokens[at - 1].Text is "," || article.Tags[at - 1].Universal is "SCONJ" or "CCONJ"));
    }
}
