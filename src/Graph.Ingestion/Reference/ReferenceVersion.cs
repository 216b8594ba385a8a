using Graph.Core.Stores;
using Graph.Extraction.Reference;

namespace Graph.Ingestion.Reference;

/// <summary>A version of an article of the reference facts, without the facts.</summary>
public sealed record ReferenceVersion(string ArticleId, string Id)
{
    /// <summary>Tells the files of which <see cref="Listed"/> was made; see <see cref="ReferenceData.HashOfFacts"/>.</summary>
    internal const string ListedOf = "13711f706064669a2e4f2e33e134699b5b4b81e8a656f1a7967c009ddff7260a";

    /// <summary>What <see cref="ReferenceFacts.Build"/> makes of the files that come with the program, so that seeing whether a store holds it takes no building.</summary>
    internal static readonly IReadOnlyList<ReferenceVersion> Listed =
    [
        new("a_r7trxoubsm6tpfo4xd4ggyiy", "v_w7qol7rseeqvo7e6ifiijfvh"),
        new("a_yyhz7y52zx4y7nkuwdfhkrew", "v_gvjetaqdzx7sk2v2mwxanhlp"),
        new("a_wwspgjnvjpihcevrbng3ktq4", "v_5lipgk7i2ndmqwwm5jys3eqi"),
        new("a_z2cbyfyk25nd6sf2ijlcdr23", "v_ta6wlovyzfh4zqyapn5oalg4"),
        new("a_tcgxg5nzehe6mmgr2ama3yvw", "v_6h7yw64n6htbh754bddyxpje"),
    ];

    /// <summary>The versions that the files make which come with the program, in the order in which they are to be written.</summary>
    public static IReadOnlyList<ReferenceVersion> All =>
        ReferenceData.HashOfFacts() == ListedOf ? Listed : [.. ReferenceFacts.Build(ReferenceData.Default).Select(Of)];

    internal static ReferenceVersion Of(ArticleFacts facts) => new(facts.Article.Id, facts.Version.Id);
}
