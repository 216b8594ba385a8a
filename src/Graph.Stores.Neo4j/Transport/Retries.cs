using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Graph.Stores.Neo4j.Transport;

/// <summary>How often and when something is tried again; always a bounded number of times, with jitter.</summary>
internal static class Retries
{
    /// <summary>Reading twice harms nothing: lost connections, time-outs and 5xx answers are tried again.</summary>
    public static HttpMessageHandler OfReads(HttpMessageHandler connections)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                    .Handle<HttpRequestException>().Handle<TimeoutRejectedException>().HandleResult(answer => MayPass(answer.StatusCode)),
                MaxRetryAttempts = 2,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(100),
                UseJitter = true,
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.Headers.RetryAfter?.Delta),
            })
            .AddTimeout(TimeSpan.FromMinutes(2))
            .Build();
        return new RepeatingHandler(pipeline, connections);
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

    private static bool MayPass(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private sealed class RepeatingHandler(ResiliencePipeline<HttpResponseMessage> pipeline, HttpMessageHandler connections) : DelegatingHandler(connections)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            pipeline.ExecuteAsync(async token => await base.SendAsync(request, token), cancellationToken).AsTask();
    }
}
