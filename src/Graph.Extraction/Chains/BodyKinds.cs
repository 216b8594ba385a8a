namespace Graph.Extraction.Chains;

/// <summary>By what words an article may call a body of the reference facts again.</summary>
internal static class BodyKinds
{
    public static string[] WordsFor(string kind) => kind switch
    {
        "news" or "news agency" => ["agency", "news agency", "outlet"],
        "newspaper" => ["newspaper", "paper", "daily", "outlet"],
        "broadcaster" => ["broadcaster", "network", "channel", "outlet"],
        "intergovernmental" => ["organization", "organisation", "bloc", "alliance", "group"],
        "alliance" => ["alliance", "bloc", "organization", "organisation"],
        "company" => ["company", "firm"],
        _ => [kind.Split(' ')[^1]],
    };
}
