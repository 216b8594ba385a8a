namespace Graph.Stores.Sqlite.Engine;

/// <summary>When relations hold and statements were said, as conditions on their rows (<see cref="Core.Stores.AsOf"/>).</summary>
internal static class ValidTime
{
    /// <summary>Whether a relation, known by its alias, may hold on a day.</summary>
    public static Sql MayHold(string alias, DateOnly day)
    {
        var relation = Sql.Raw(alias);
        return Sql.Of(
            $"""
            (({relation}.valid_from IS NULL OR {relation}.valid_from <= {Day.LastOf(day)}) AND {NotOverBy(alias, day)}
                AND ({relation}.ended = 0 OR {relation}.valid_to IS NOT NULL))
            """);
    }

    /// <summary>Whether a relation is not known to have ended before a day. A month or year lasts to its last day.</summary>
    public static Sql NotOverBy(string alias, DateOnly day)
    {
        var (to, first) = (Sql.Raw(alias + ".valid_to"), Day.FirstOf(day));
        return Sql.Of(
            $"""
            ({to} IS NULL OR CASE {to} % 10
                WHEN 2 THEN {to} >= {first}
                WHEN 1 THEN {to} / 1000 >= {first / 1000}
                ELSE {to} / 100000 >= {first / 100000} END)
            """);
    }

    /// <summary>Whether a statement, known by its alias, is not known to be said after a day. What has no date was said by its publication.</summary>
    public static Sql MayHaveBeenSaid(string alias, DateOnly day) =>
        Sql.Of($"coalesce({Sql.Raw(alias)}.said_at, {Sql.Raw(alias)}.published_on, 0) <= {Day.LastOf(day)}");
}
