using Graph.Core.Entities;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>Names whose head word tells what they name: "Lakeside Trade Council", "Council of the Lakeside Union".</summary>
internal static class HeadedName
{
    /// <summary>The headed name that begins at <paramref name="at"/> in a run of capitals that ends at <paramref name="runEnd"/>, or null.</summary>
    public static (TokenRange Range, EntityType Type)? At(List<Token> tokens, int at, int runEnd, int sentenceEnd)
    {
        for (var head = Math.Min(runEnd, at + 12) - 1; head >= at; head--)
        {
            if (TypeOf(tokens[head].Lower) is not { } type)
                continue;
            var end = Extended(tokens, Numbered(tokens, head, sentenceEnd), sentenceEnd);
            // A head alone ("the Council") names nothing by itself.
            if (head == at && end == head + 1)
                continue;
            return (new TokenRange(at, end), type);
        }

        return null;
    }

    // "World War II"
    private static int Numbered(List<Token> tokens, int head, int sentenceEnd) =>
        head + 1 < sentenceEnd && tokens[head].Is("war") && tokens[head + 1].Text is "I" or "II" or "III" or "One" or "Two" ? head + 2 : head + 1;

    private static EntityType? TypeOf(string head)
    {
        if (NameWords.OrganizationHeads.Contains(head))
            return EntityType.Organization;
        if (NameWords.EventHeads.Contains(head))
            return EntityType.Event;
        return NameWords.PlaceHeads.Contains(head) ? EntityType.Place : null;
    }

    private static int Extended(List<Token> tokens, int at, int sentenceEnd)
    {
        while (at + 1 < sentenceEnd && tokens[at].Lower is "of" or "for" or "on" or "and")
        {
            var next = tokens[at + 1].Lower is "the" ? at + 2 : at + 1;
            // "the Lakeside Union on Ruritania"
            if (next < sentenceEnd && tokens[at].Is("on") && World.Default.Find(tokens[next].Text) is { Type: EntityType.State })
                break;
            if (next >= sentenceEnd || !NameWords.MayBePart(tokens[next]) || (tokens[at].Lower is "and" or "on" && next != at + 1) || tokens[at].Lower is "and" && !IsLastOfName(tokens, next, sentenceEnd))
                break;
            at = next;
            while (at < sentenceEnd && NameWords.MayBePart(tokens[at]))
                at++;
        }

        return at;
    }

    // "Ministry of Trade and Industry" is one name, "the Council of Oldport and Ruritania" would be two: only known fields are joined.
    private static bool IsLastOfName(List<Token> tokens, int next, int sentenceEnd) =>
        Fields.Contains(tokens[next].Lower) && (next + 1 >= sentenceEnd || !NameWords.MayBePart(tokens[next + 1]));

    private static readonly HashSet<string> Fields = Words.FunctionWords.Set(
        "industry development cooperation co-operation security trade culture technology energy commerce finance planning defence defense education science sports housing infrastructure agriculture health tourism welfare human");
}
