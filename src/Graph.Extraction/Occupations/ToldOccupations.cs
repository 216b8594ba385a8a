using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Occupations;

/// <summary>What words outside an article's reading tell of somebody's occupation: a passage kept, an office held, a description.</summary>
public static class ToldOccupations
{
    /// <summary>What a text tells beside a person's name that stands in it.</summary>
    public static IReadOnlyList<Occupation> Beside(string text, TextSpan name) => OccupationReader.Beside(text, name);

    /// <summary>What a few words name: "captain of the football team"; null where they name no occupation.</summary>
    public static Occupation? In(string words) => OccupationReader.Named(words);

    /// <summary>Whether one person may well be told of in both fields.</summary>
    public static bool AreNear(Occupation left, Occupation right) => OccupationWords.Default.AreNear(left.Field, right.Field);

    /// <summary>The fields of an office: politics for a state's, else its title's, else those that the body's name tells; often none.</summary>
    /// <param name="title">The office in an article's words; null where none is named.</param>
    public static IEnumerable<Occupation> OfOffice(RelationType type, string? title, EntityType bodyType, string body)
    {
        var words = title is null ? $"one who {type.Reads} {body}" : WithoutCapitals(title);
        if (type == RelationTypes.HeadOfStateOf || type == RelationTypes.HeadOfGovernmentOf || type == RelationTypes.MinisterOf)
            return [new(words, Occupation.Politics)];
        if (title is not null && In(title) is { } named)
            return [named];
        if (!type.IsOffice)
            return [];
        return bodyType is EntityType.State or EntityType.Place
            ? [new(words, Occupation.Politics)]
            : FieldsOf(body).Select(field => new Occupation(words, field));
    }

    // "Foreign Minister", but "CEO"
    private static string WithoutCapitals(string title) =>
        string.Join(' ', title.Split(' ').Select(word => word.Any(char.IsLower) ? word.ToLowerInvariant() : word));

    private static IEnumerable<string> FieldsOf(string body)
    {
        var tokens = new List<Token>();
        new Tokenizer(body).Cut(new(0, body.Length), tokens);
        return tokens.Select(token => OccupationWords.Default.FieldOfSubject(token.Lower)).OfType<string>().Distinct(StringComparer.Ordinal);
    }
}
