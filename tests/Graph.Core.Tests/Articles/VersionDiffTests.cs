using CsCheck;
using Graph.Core.Articles;
using Graph.Core.Statements;

namespace Graph.Core.Tests.Articles;

public sealed class VersionDiffTests
{
    private static readonly Gen<Statement> Statements = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5].Array[1, 4]).Select((speaker, words) =>
        StatementOf($"c_{speaker}", string.Join(' ', words.Select(word => $"word{word}"))));

    private static readonly Gen<VersionContents> Versions = Statements.Array[0, 8].Select(list => new VersionContents([.. list.DistinctBy(one => one.Id)], []));

    [Fact]
    public void Every_statement_of_two_versions_is_in_exactly_one_list() => Gen.Select(Versions, Versions).Sample((before, after) =>
    {
        var diff = VersionDiff.Of(before, after);
        var left = diff.StatementsGone.Concat(diff.StatementsChanged.Select(pair => pair.Before)).Concat(diff.StatementsKept);
        var right = diff.StatementsCome.Concat(diff.StatementsChanged.Select(pair => pair.After)).Concat(diff.StatementsKept);
        Assert.Equal(Ids(before.Statements), Ids(left));
        Assert.Equal(Ids(after.Statements), Ids(right));
        Assert.All(diff.StatementsChanged, pair => Assert.Equal(pair.Before.SpeakerChainId, pair.After.SpeakerChainId));
    }, iter: 2000);

    [Fact]
    public void A_version_does_not_differ_from_itself() => Versions.Sample(version =>
    {
        var diff = VersionDiff.Of(version, version);
        Assert.Equal(Ids(version.Statements), Ids(diff.StatementsKept));
        Assert.Empty(diff.StatementsGone.Concat(diff.StatementsCome));
    }, iter: 500);

    private static IEnumerable<string> Ids(IEnumerable<Statement> statements) =>
        statements.Select(statement => statement.Id).Order(StringComparer.Ordinal);

    private static Statement StatementOf(string chain, string content) => new(
        $"s_{chain}_{content}", "a_1", StatementKind.Indirect, null, chain, SpeakerStatus.Resolved, null, content, "said", CueClass.Neutral,
        Polarity.Positive, Modality.Asserted, null, null, null, null, null, null, null, "u_1", 1, "draft", [], null, null, default);
}
