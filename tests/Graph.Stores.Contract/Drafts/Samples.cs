using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Statements;

namespace Graph.Stores.Contract.Drafts;

/// <summary>Articles from an invented region that several tests share.</summary>
public static class Samples
{
    /// <summary>Velt speaks of Dorn and of the Lake Council, in a wire's words.</summary>
    public static ArticleDraft Wire(string url = "https://wire.example/1", string? on = "2031-03-04", string source = "Varenna Wire") =>
        new ArticleDraft(url,
            "Mara Velt said on 3 March that Ilo Dorn had broken his promise. Velt, who chairs the Lake Council, added that the Lake Council would meet in Oskria.")
            .Published(on, source)
            .Has("Mara Velt", EntityType.Person)
            .Has("Ilo Dorn", EntityType.Person)
            .Has("Lake Council", EntityType.Organization)
            .Has("Oskria", EntityType.State)
            .Says("Mara Velt", "said", "Ilo Dorn had broken his promise", targets: ["Ilo Dorn"], saidAt: "2031-03-03", stance: Stance.Negative)
            .Says("Mara Velt", "added", "the Lake Council would meet in Oskria", targets: ["Lake Council"], topics: ["Oskria"], modality: Modality.Planned)
            .Relates("Mara Velt", RelationTypes.Chairs, "Lake Council", "Velt, who chairs the Lake Council", office: "chair");

    /// <summary>Dorn answers in a paper that cites the wire.</summary>
    public static ArticleDraft Reply(string url = "https://gazette.example/7", string? on = "2031-03-05") =>
        new ArticleDraft(url,
            "The Varenna Wire reported that Ilo Dorn denied it. Dorn told Mara Velt: \"I keep my word.\" Ilo Dorn is a member of the Lake Council.")
            .Published(on, "Oskria Gazette", "Dorn answers")
            .Has("Varenna Wire", EntityType.Organization)
            .Has("Ilo Dorn", EntityType.Person)
            .Has("Mara Velt", EntityType.Person)
            .Has("Lake Council", EntityType.Organization)
            .Says("Varenna Wire", "reported", "Ilo Dorn denied it", targets: ["Ilo Dorn"])
            .Says("Ilo Dorn", "denied", "it", within: "Ilo Dorn denied it", polarity: Polarity.Negative, modality: Modality.Denied)
            .Says("Ilo Dorn", "told", "I keep my word", targets: ["Ilo Dorn"], kind: StatementKind.Direct, stance: Stance.Positive, addressee: "Mara Velt", confidence: 0.7)
            .Relates("Ilo Dorn", RelationTypes.MemberOf, "Lake Council", "Ilo Dorn is a member of the Lake Council");
}
