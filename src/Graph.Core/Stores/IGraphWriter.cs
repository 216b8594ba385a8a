using Graph.Core.Judgements;

namespace Graph.Core.Stores;

/// <summary>
/// Writes to the graph. Every call is durable when it returns and all or nothing; the store gives the times of recording
/// from its clock, in milliseconds, never earlier than one it gave before.
/// </summary>
public interface IGraphWriter
{
    /// <summary>
    /// Writes articles, one receipt each in the same order. A version that is recorded already adds nothing, whether it is still
    /// shown or was replaced or retracted since, so reading an archive again brings nothing back. Another version replaces that
    /// article's evidence and nobody else's; where the article was retracted, it is shown again in its new version, and its history tells so
    /// as of any that is restored. A corrected date or source makes a version too, and its article and statements are read with those.
    /// </summary>
    /// <exception cref="ArgumentException">Evidence or a mention whose words are not the text's at its offsets, or an id that leads nowhere; nothing is written.</exception>
    Task<IReadOnlyList<WriteReceipt>> WriteAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellationToken);

    /// <summary>Takes an article's evidence away; nothing is erased. A second retraction changes nothing and answers false.</summary>
    /// <exception cref="NotInStoreException">There is no such article.</exception>
    Task<bool> RetractArticleAsync(string articleId, string by, string reason, CancellationToken cancellationToken);

    /// <summary>
    /// Undoes a retraction: the version shown last is shown again with all its evidence. What was not retracted stays as it is, and
    /// the answer is false.
    /// </summary>
    /// <param name="articleId">The article.</param>
    /// <param name="by">The name of who restores it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="connections">What connects it with what came while it was hidden; made where it is shown again, and ignored where it stays as it is.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="NotInStoreException">There is no such article.</exception>
    /// <exception cref="ArgumentException">A link leads to a statement that is not held; nothing is written.</exception>
    Task<bool> RestoreArticleAsync(string articleId, string by, string reason, ArticleConnections connections, CancellationToken cancellationToken);

    /// <summary>
    /// Shows a version of an article again in the place of the one that is shown, whose evidence it replaces as a new version does. Nothing is
    /// erased, and showing the one that is shown changes nothing and answers false.
    /// </summary>
    /// <param name="articleId">The article.</param>
    /// <param name="number">The number of the version.</param>
    /// <param name="by">The name of who shows it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="connections">As <see cref="RestoreArticleAsync"/> takes them.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="NotInStoreException">There is no such article, or it has no version of this number.</exception>
    /// <exception cref="RetractedArticleException">The article is retracted.</exception>
    Task<bool> ShowVersionAsync(string articleId, int number, string by, string reason, ArticleConnections connections, CancellationToken cancellationToken);

    /// <summary>
    /// Records a judgement on two entities, or on two utterances (<see cref="Statements.Utterance"/>). A live judgement on the same two
    /// is replaced; one that says the same is answered as it stands, and its history tells who else said so, once each.
    /// </summary>
    /// <exception cref="NotInStoreException">An entity or utterance is not held.</exception>
    /// <exception cref="ArgumentException">Both ids are the same, or only one is of an utterance.</exception>
    Task<Judgement> JudgeAsync(NewJudgement judgement, CancellationToken cancellationToken);

    /// <summary>
    /// Undoes a judgement; what it replaced counts again. One that is undone already is answered as it stands. The reason stands in its history.
    /// </summary>
    /// <exception cref="NotInStoreException">There is no such judgement.</exception>
    Task<Judgement> UndoJudgementAsync(string judgementId, string by, string? reason, CancellationToken cancellationToken);

    /// <summary>
    /// Takes chains out of an entity into one of their own, which can then be judged like any other. What a statement, its addressee or
    /// principal and the publisher of an article name without a chain goes with the article's chains of the entity where all of them go.
    /// A relation goes by the chains of its evidence, so that one relation may become two. Mentions stay as they are, and what is
    /// written of the articles later goes with their chains. Utterances stay as they are judged, save by <see cref="ArticleConnections.AwaitedJudgements"/>.
    /// </summary>
    /// <exception cref="NotInStoreException">There is no such entity.</exception>
    /// <exception cref="InvalidSplitException">No chain is chosen, one is not of the entity, or all are; nothing is written.</exception>
    Task<EntitySplit> SplitEntityAsync(NewSplit split, CancellationToken cancellationToken);

    /// <summary>
    /// Undoes a split: its chains stand again where the latest other split that counts put them, or where they came from. The id of the
    /// entity that it made leads there. One that is undone already is answered as it stands.
    /// </summary>
    /// <exception cref="NotInStoreException">There is no such split.</exception>
    Task<EntitySplit> UndoSplitAsync(string splitId, string by, string? reason, CancellationToken cancellationToken);
}

/// <summary>The graph on one engine.</summary>
public interface IGraphStore : IGraphReader, IGraphWriter, IAsyncDisposable
{
    /// <summary>Where the graph is kept, for people: the engine and the path or address, no password.</summary>
    string Location { get; }

    /// <summary>
    /// The same graph for one who reads between his own writes: it sees all that was written, and its reads may run one after another and
    /// wait for a write, so that an engine can answer them out of what its writer holds in memory. Not for questions that take long.
    /// </summary>
    IGraphReader WriterView { get; }

    /// <summary>Creates what is missing and migrates an older database. A repeated call changes nothing.</summary>
    /// <exception cref="StoreSchemaException">The database is of a newer version.</exception>
    /// <exception cref="StoreException">The engine cannot be reached or opened.</exception>
    Task InitializeAsync(CancellationToken cancellationToken);

    /// <summary>Asks the engine for a trivial answer.</summary>
    /// <exception cref="StoreException">It does not answer.</exception>
    Task PingAsync(CancellationToken cancellationToken);
}
