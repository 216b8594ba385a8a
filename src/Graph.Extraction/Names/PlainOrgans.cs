using System.Globalization;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Ministries, departments, central banks, parliaments and highest courts that many papers write without capitals: "Ruritania's foreign ministry", "the
/// Ruritanian central bank", "interior ministry spokesman Tomas Belk". They lead to bodies as names with capitals do.
/// </summary>
internal sealed class PlainOrgans(AnnotatedArticle article, List<NameMention> names)
{
    private const int MostFields = 4;

    private static readonly HashSet<string> Fields = FunctionWords.Set(
        "foreign defence defense interior finance health justice economy economic education culture environment energy agriculture transport transportation labour labor trade industry information home oil petroleum science sports tourism immigration migration");

    private static readonly HashSet<string> Joining = FunctionWords.Set("affairs and security public development");

    private static readonly HashSet<string> Departments = FunctionWords.Set("state justice treasury commerce defence defense interior");

    private List<Token> Tokens => article.Tokens;

    /// <summary>All names, with these among them; a state's adjective that one begins with lies inside it.</summary>
    public List<NameMention> Join()
    {
        TokenIndex<NameMention>? byEnd = null;
        TokenSet? taken = null;
        var found = new List<NameMention>();
        var inner = new HashSet<NameMention>();
        foreach (var sentence in article.Sentences)
            for (var at = sentence.First + 1; at < sentence.End; at++)
            {
                if (Tokens[at].IsCapitalised || FirstOf(at, sentence) is not { } first || (taken ??= Taken()).Overlaps(new TokenRange(first, at + 1)))
                    continue;
                byEnd ??= new(names, name => name.Range.End);
                var adjective = AdjectiveUntil(first, byEnd);
                if (Tokens[at].Is("parliament") && adjective is null && !IsOfState(first, byEnd))
                    continue;
                found.Add(new NameMention(new TokenRange(adjective?.Range.First ?? first, at + 1), EntityType.Organization, Tokens[at].Is("department") ? Listed(first, at + 1) : null, IsInner: false) { IsPlain = true });
                if (adjective is not null)
                    inner.Add(adjective);
            }

        return found.Count == 0 ? names : [.. names.Select(name => inner.Contains(name) ? name with { IsInner = true } : name), .. found];
    }

    private TokenSet Taken() => TokenSet.Of(Tokens.Count, names, name => name.Range);

    // Where the words for the field begin, or null where a token is no such head.
    private int? FirstOf(int head, Sentence sentence) => Tokens[head].Lower switch
    {
        "ministry" => FirstField(head, sentence),
        "department" => Departments.Contains(Tokens[head - 1].Lower) ? head - 1 : null,
        "bank" => Tokens[head - 1].Is("central") ? head - 1 : null,
        "parliament" => Tokens[head - 1].Kind == TokenKind.Possessive || Tokens[head - 1].IsCapitalised ? head : null,
        "court" => Tokens[head - 1].Lower is "supreme" or "constitutional" ? head - 1 : null,
        _ => null,
    };

    private int? FirstField(int head, Sentence sentence)
    {
        var first = head;
        while (first > sentence.First && head - first < MostFields && (Fields.Contains(Tokens[first - 1].Lower) || Joining.Contains(Tokens[first - 1].Lower)))
            first--;
        while (first < head && !Fields.Contains(Tokens[first].Lower))
            first++;
        return first < head ? first : null;
    }

    // "State Department"
    private ListedName? Listed(int first, int end) =>
        World.Default.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(TokenWords.Lower(Tokens, new(first, end)))) is { Type: EntityType.Organization } listed ? listed : null;

    // "Ruritania's parliament", but not "the party's parliament group"
    private bool IsOfState(int first, TokenIndex<NameMention> byEnd)
    {
        foreach (var name in byEnd[first - 1])
            if (name.Type == EntityType.State && Tokens[first - 1].Kind == TokenKind.Possessive)
                return true;
        return false;
    }

    private static NameMention? AdjectiveUntil(int first, TokenIndex<NameMention> byEnd)
    {
        foreach (var name in byEnd[first])
            if (name is { IsInner: false, Type: EntityType.State, Entry.Use: NameUse.Demonym })
                return name;
        return null;
    }
}
