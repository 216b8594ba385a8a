using System.Net;
using System.Net.Sockets;
using System.Text;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Tests.Transport;

/// <summary>What becomes of a question whose server is not there for a moment.</summary>
public sealed class RepeatedReadTests
{
    private const string Row = """{"data": {"fields": ["n"], "values": [[7]]}, "bookmarks": []}""";

    [Fact]
    public async Task A_question_is_asked_again_where_the_answer_is_that_of_a_moment()
    {
        using var server = new Server(HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests, HttpStatusCode.OK);

        var rows = await server.AskAsync();

        Assert.Equal((7, 3), (Assert.Single(rows).Number("n"), server.Answered));
    }

    [Fact]
    public async Task A_question_that_is_answered_so_each_time_is_given_up()
    {
        using var server = new Server(Enumerable.Repeat(HttpStatusCode.ServiceUnavailable, 4).ToArray());

        var error = await Assert.ThrowsAnyAsync<StoreException>(server.AskAsync);

        Assert.Equal((true, 3), (error.IsTransient, server.Answered));
        Assert.Contains("answered 503", error.Message);
    }

    /// <summary>Answers questions with these in turn.</summary>
    private sealed class Server : IDisposable
    {
        private readonly HttpListener listener = new();
        private readonly Uri address = new($"http://127.0.0.1:{FreePort()}/");

        public Server(params IReadOnlyList<HttpStatusCode> answers)
        {
            listener.Prefixes.Add(address.ToString());
            listener.Start();
            _ = AnswerAsync(answers);
        }

        public int Answered { get; private set; }

        public async Task<IReadOnlyList<CypherRow>> AskAsync()
        {
            await using var transport = new HttpCypherTransport(new(address, "reader", "secret"));
            return await transport.ReadAsync(new("RETURN 7 AS n"), TestContext.Current.CancellationToken);
        }

        public void Dispose() => listener.Close();

        private async Task AnswerAsync(IReadOnlyList<HttpStatusCode> answers)
        {
            foreach (var status in answers)
            {
                var context = await listener.GetContextAsync();
                Answered++;
                context.Response.StatusCode = (int)status;
                context.Response.ContentType = status == HttpStatusCode.OK ? "application/json" : "text/plain";
                context.Response.Close(Encoding.UTF8.GetBytes(status == HttpStatusCode.OK ? Row : "busy"), willBlock: false);
            }
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
