using Graph.Core.Articles;
using Graph.Core.Statements;
using Graph.Core.Time;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions;

/// <summary>One source, one cue and what is said: a statement while it is being read.</summary>
public sealed class Attribution
{
    public required string Rule { get; init; }

    public required CueClass CueClass { get; init; }

    /// <summary>Null where the speaker is understood from the sentence before, or is told nowhere.</summary>
    public TokenRange? Source { get; set; }

    /// <summary>Whether the source is another cue's subject: "..., adding that".</summary>
    public bool IsSourceShared { get; init; }

    public TokenRange? Cue { get; set; }

    public List<TokenRange> Content { get; set; } = [];

    /// <summary>One of <see cref="Confidences"/>.</summary>
    public required double Confidence { get; set; }

    /// <summary>Whether a passive leaves open whose it is: "is expected to".</summary>
    public bool IsByUntold { get; init; }

    /// <summary>Whether the cue itself is negated: "did not believe that".</summary>
    public bool IsCueNegated { get; init; }

    /// <summary>Before which token whoever the content's first word, "who" or "which", means is named; null where it begins with no such word.</summary>
    public int? Antecedent { get; init; }

    /// <summary>Whether it is worth telling only where another's words hold it: what somebody sees or remembers is no public statement.</summary>
    public bool IsToldInside { get; init; }

    /// <summary>Whether what is said is told by a clause or quoted, not by a noun ("described the plan") or an infinitive.</summary>
    public bool IsClause { get; init; } = true;

    /// <summary>Whether its content is that of the statement before it: "Ostrova denied this".</summary>
    public bool IsOfStatementBefore { get; set; }

    public TokenRange? AddresseeWords { get; set; }

    public TokenRange? Occasion { get; set; }

    public EntityChain? Speaker { get; set; }

    public SpeakerStatus SpeakerStatus { get; set; } = SpeakerStatus.Unresolved;

    public EntityChain? Addressee { get; set; }

    public EntityChain? OnBehalfOf { get; set; }

    public string? Role { get; set; }

    public PartialDate? SaidAt { get; set; }

    public TextSpan? SaidAtEvidence { get; set; }

    public StatementKind Kind { get; set; }

    public Polarity Polarity { get; set; }

    public Modality Modality { get; set; }

    /// <summary>Whether the cue affirms what it tells: nobody who denies, doubts, asks or demands it does.</summary>
    public bool IsAffirmed { get; set; }

    /// <summary>The report that tells all of this one before whoever it is from is cited; such a one stands where that is.</summary>
    public Attribution? ConveyedBy { get; init; }

    /// <summary>The statement that conveys this one.</summary>
    public Attribution? Within { get; set; }

    /// <summary>The same words from another of those who say them together.</summary>
    public Attribution By(EntityChain speaker, string? role)
    {
        var other = (Attribution)MemberwiseClone();
        (other.Speaker, other.Role, other.OnBehalfOf) = (speaker, role, null);
        return other;
    }

    /// <summary>From the first to the last token of content, cue and a source of its own; what is conveyed never begins before what conveys it.</summary>
    public TokenRange Extent
    {
        get
        {
            if (ConveyedBy is { Extent: var conveying } && Cue!.Value.First < conveying.First)
                return conveying with { End = conveying.First + 1 };
            var extent = ConveyedBy is null ? Content[0] : Cue!.Value;
            for (var part = 1; ConveyedBy is null && part < Content.Count; part++)
                extent = extent.Around(Content[part]);
            if (Source is { } source && !IsSourceShared)
                extent = extent.Around(source);
            return Cue is { } cue ? extent.Around(cue) : extent;
        }
    }

    /// <summary>Whether a token is one of the cue.</summary>
    public bool HasCue(int token) => Cue is { } cue && cue.Contains(token);

    /// <summary>Whether a token is one of the cue of any report from one on and before another.</summary>
    public static bool AnyHasCue(List<Attribution> reports, int first, int end, int token)
    {
        for (var at = first; at < end; at++)
            if (reports[at].HasCue(token))
                return true;
        return false;
    }

    /// <summary>Whether a part of the content holds a token.</summary>
    public bool Tells(int token)
    {
        foreach (var part in Content)
            if (part.Contains(token))
                return true;
        return false;
    }

    /// <summary>Whether a part of the content holds all of these tokens.</summary>
    public bool Tells(TokenRange words)
    {
        foreach (var part in Content)
            if (part.Contains(words))
                return true;
        return false;
    }
}
