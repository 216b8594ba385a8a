namespace Graph.Core.Articles;

/// <summary>How a mention names its entity: by a name, by a description ("the agency") or by a pronoun.</summary>
public enum MentionKind
{
    Name,
    Nominal,
    Pronoun,
}
