using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Statements;

internal sealed class StatementKindGraphType : EnumerationGraphType
{
    public StatementKindGraphType()
    {
        Name = "StatementKind";
        Description = "Whether the words are quoted, retold, or partly one and partly the other.";
        Add("DIRECT", StatementKind.Direct);
        Add("INDIRECT", StatementKind.Indirect);
        Add("MIXED", StatementKind.Mixed);
    }
}

internal sealed class SpeakerStatusGraphType : EnumerationGraphType
{
    public SpeakerStatusGraphType()
    {
        Name = "SpeakerStatus";
        Description = "Whether it is known who speaks. A wrong speaker is worse than none.";
        Add("RESOLVED", SpeakerStatus.Resolved, "The speaker is an entity.");
        Add("UNRESOLVED", SpeakerStatus.Unresolved, "The article names or describes a speaker who could not be found out.");
        Add("ANONYMOUS", SpeakerStatus.Anonymous, "The article keeps the speaker's name back: \"a senior official\", \"a source\".");
    }
}

internal sealed class CueClassGraphType : EnumerationGraphType
{
    public CueClassGraphType()
    {
        Name = "CueClass";
        Description = "What the cue tells of the reporter's distance or of the kind of act.";
        Add("NEUTRAL", CueClass.Neutral, "said, told, stated, according to");
        Add("CLAIMING", CueClass.Claiming, "claimed, alleged, insisted");
        Add("CONCEDING", CueClass.Conceding, "admitted, conceded, acknowledged");
        Add("CONFIRMING", CueClass.Confirming, "confirmed, reiterated");
        Add("DENYING", CueClass.Denying, "denied, rejected, dismissed");
        Add("ASKING", CueClass.Asking, "asked, wondered");
        Add("DEMANDING", CueClass.Demanding, "demanded, urged, called for, ordered");
        Add("ANNOUNCING", CueClass.Announcing, "announced, promised, vowed, plans to");
        Add("WARNING", CueClass.Warning, "warned, threatened");
        Add("JUDGING", CueClass.Judging, "criticised, praised, accused, thanked");
        Add("THINKING", CueClass.Thinking, "believes, thinks, hopes, fears");
    }
}

internal sealed class PolarityGraphType : EnumerationGraphType
{
    public PolarityGraphType()
    {
        Name = "Polarity";
        Description = "Whether the content affirms or negates what it speaks of.";
        Add("POSITIVE", Polarity.Positive);
        Add("NEGATIVE", Polarity.Negative);
    }
}

internal sealed class ModalityGraphType : EnumerationGraphType
{
    public ModalityGraphType()
    {
        Name = "Modality";
        Description = "How the content is put forward.";
        Add("ASSERTED", Modality.Asserted);
        Add("DENIED", Modality.Denied);
        Add("POSSIBLE", Modality.Possible);
        Add("PLANNED", Modality.Planned);
        Add("ASKED", Modality.Asked);
        Add("DEMANDED", Modality.Demanded);
        Add("CONDITIONAL", Modality.Conditional);
    }
}

internal sealed class AboutRoleGraphType : EnumerationGraphType
{
    public AboutRoleGraphType()
    {
        Name = "AboutRole";
        Description = "Whether a statement says something of an entity or only names it.";
        Add("TARGET", AboutRole.Target);
        Add("TOPIC", AboutRole.Topic);
    }
}

internal sealed class StanceGraphType : EnumerationGraphType
{
    public StanceGraphType()
    {
        Name = "Stance";
        Description = "What the words express towards a target.";
        Add("POSITIVE", Stance.Positive);
        Add("NEUTRAL", Stance.Neutral);
        Add("NEGATIVE", Stance.Negative);
    }
}

internal sealed class StatementOrderFieldGraphType : EnumerationGraphType
{
    public StatementOrderFieldGraphType()
    {
        Name = "StatementOrderField";
        Add("SAID_AT", StatementOrderField.SaidAt, "When it was said; unknown last.");
        Add("PUBLISHED_ON", StatementOrderField.PublishedOn, "The day of the report; unknown last.");
        Add("RECORDED_AT", StatementOrderField.RecordedAt, "When it was recorded here.");
        Add("CONFIDENCE", StatementOrderField.Confidence, "How sure the extractor is.");
    }
}

internal sealed class StatementDimensionGraphType : EnumerationGraphType
{
    public StatementDimensionGraphType()
    {
        Name = "StatementDimension";
        Description = "What statements are counted by.";
        Add("SPEAKER", StatementDimension.Speaker);
        Add("TARGET", StatementDimension.Target, "Each entity that they say something of.");
        Add("TOPIC", StatementDimension.Topic, "Each entity that they name.");
        Add("SOURCE", StatementDimension.Source, "Who published the report.");
        Add("KIND", StatementDimension.Kind);
        Add("POLARITY", StatementDimension.Polarity);
        Add("MODALITY", StatementDimension.Modality);
        Add("STANCE", StatementDimension.Stance);
        Add("SAID_MONTH", StatementDimension.SaidMonth);
        Add("PUBLISHED_MONTH", StatementDimension.PublishedMonth);
    }
}
