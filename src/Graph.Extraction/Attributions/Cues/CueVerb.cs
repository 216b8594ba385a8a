using Graph.Core.Statements;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>What may follow a reporting verb as the thing said.</summary>
[Flags]
public enum Complement
{
    None = 0,

    /// <summary>"that ...", "whether ...".</summary>
    That = 1,

    /// <summary>A clause without "that".</summary>
    Bare = 2,

    /// <summary>A quotation, before or after the verb.</summary>
    Quote = 4,

    /// <summary>A noun phrase: "criticised the plan".</summary>
    Noun = 8,

    /// <summary>"to ...": "vowed to return".</summary>
    Infinitive = 16,

    /// <summary>Somebody is told first: "told reporters that ...".</summary>
    Addressee = 32,

    /// <summary>Stands after or inside what is said: ", he said".</summary>
    After = 64,
}

internal static class Complements
{
    // Enum.HasFlag may allocate.
    public static bool Holds(this Complement complements, Complement one) => (complements & one) == one;
}

/// <summary>A reporting verb.</summary>
/// <param name="IsNounToo">Whether its plain or -s form is as often a noun ("claims"), so that more must speak for the verb.</param>
/// <param name="Particle">The word that must follow: "call for", "point out".</param>
public sealed record CueVerb(string Lemma, CueClass Class, Complement Complement, bool IsNounToo, string? Particle);

public enum CueForm
{
    Plain,
    Third,
    Past,
    Ing,
}
