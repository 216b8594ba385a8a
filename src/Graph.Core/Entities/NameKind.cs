namespace Graph.Core.Entities;

/// <summary>How a name relates to the entity's full name.</summary>
public enum NameKind
{
    Full,
    Short,
    Acronym,
    Transliteration,
    Former,

    /// <summary>An adjective or capital that stands for a state: "Armenian", "Yerevan".</summary>
    Metonym,
}
