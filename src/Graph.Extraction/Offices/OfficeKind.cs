namespace Graph.Extraction.Offices;

/// <summary>What holding an office makes somebody, before it is known of what.</summary>
public enum OfficeKind
{
    /// <summary>President, king: of a state its head; of a body its leader.</summary>
    President,
    Premier,
    Minister,
    Spokesperson,
    Chair,
    Leader,
    Representative,
    Member,
    Staff,
    Founder,
}
