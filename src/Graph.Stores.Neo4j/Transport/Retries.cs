using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace Graph.Stores.Neo4j.Transport;

/// <summary>How often and when something is tried again; always a bounded number of times, with jitter.</summary>
internal static class Retries
{
    /// <summary>Reading twice harms nothing: lost connections, time-outs and 5xx answers are tried again.</summary>
    public static ResilienceHandler OfReads(HttpMessageHandler connections)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 2, Delay = TimeSpan.FromMilliseconds(100), UseJitter = true })
            .AddTimeout(TimeSpan.FromMinutes(2))
            .Build();
        return new ResilienceHandler(pipeline) { InnerHandler = connections };
    }

    /// <summary>A question that the server could not answer at this moment.</summary>
    public static ResiliencePipeline OfQuestions() => Build(error => error is { MayRunAgain: true, InnerException: null });

    /// <summary>Work of which it is sure that nothing was done: a transient error of Neo4j's, or a server that was not reached.</summary>
    public static ResiliencePipeline OfWork() => Build(error => error.MayRunAgain);

    private static ResiliencePipeline Build(Func<CypherException, bool> shouldRetry) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle(shouldRetry),
            MaxRetryAttempts = 6,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(50),
            MaxDelay = TimeSpan.FromSeconds(2),
            UseJitter = true,
        })
        .Build();
}
