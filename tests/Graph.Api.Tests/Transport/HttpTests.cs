using System.Net;
using System.Text.Json;
using Graph.Api.Tests.Servers;

namespace Graph.Api.Tests.Transport;

public sealed class HttpTests : IAsyncLifetime
{
    private const string GraphResponse = "application/graphql-response+json";

    private ApiServer server = null!;

    public async ValueTask InitializeAsync() => server = await ApiServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData(GraphResponse, GraphResponse + "; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/*", "application/json; charset=utf-8")]
    [InlineData("text/html, application/graphql-response+json;q=0.9, application/json;q=0.1", GraphResponse + "; charset=utf-8")]
    public async Task The_answer_is_of_the_type_that_the_client_likes_best(string accept, string answered)
    {
        using var response = await AcceptingAsync(accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(answered, response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task A_client_that_accepts_nothing_of_ours_is_told_so(string accept)
    {
        using var response = await AcceptingAsync(accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_that_is_not_application_json_is_refused(string contentType)
    {
        using var response = await server.PostAsync("""{"query":"{__typename}"}""", contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", await CodeAsync(response));
    }

    [Theory]
    [InlineData("", "INVALID_JSON")]
    [InlineData("{", "INVALID_JSON")]
    [InlineData("""{"query":"\ud800"}""", "INVALID_JSON")]
    [InlineData("{}", "INVALID_REQUEST")]
    [InlineData("""{"query":7}""", "INVALID_REQUEST")]
    [InlineData("""{"query":"{__typename}","variables":[]}""", "INVALID_REQUEST")]
    [InlineData("""{"query":"{__typename}","operationName":{}}""", "INVALID_REQUEST")]
    [InlineData("""{"query":"{__typename}","extensions":"x"}""", "INVALID_REQUEST")]
    [InlineData("""[{"query":"{__typename}"}]""", "BATCH_NOT_SUPPORTED")]
    public async Task A_body_that_is_no_request_is_refused_with_what_it_should_be(string body, string code)
    {
        using var response = await server.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await CodeAsync(response));
    }

    [Fact]
    public async Task Deep_JSON_is_refused_before_it_is_read()
    {
        using var response = await server.PostAsync("{\"query\":\"{__typename}\",\"variables\":{\"x\":" + new string('[', 5000) + new string(']', 5000) + "}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("INVALID_JSON", await CodeAsync(response));
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        using var response = await server.PostAsync("{\"query\":\"" + new string(' ', 7_100_000) + "\"}");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("BODY_LIMIT", await CodeAsync(response));
    }

    [Fact]
    public async Task GET_answers_queries()
    {
        var answer = await GetAsync("?query=" + Uri.EscapeDataString("query Q($name: String!) { __type(name: $name) { name } }")
            + "&operationName=Q&variables=" + Uri.EscapeDataString("""{"name":"Entity"}"""));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("Entity", answer.Body.GetProperty("data").GetProperty("__type").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(GraphResponse)]
    public async Task GET_changes_nothing(string accept)
    {
        server.Client.DefaultRequestHeaders.Accept.ParseAdd(accept);

        var answer = await GetAsync("?query=" + Uri.EscapeDataString("""mutation { undoJudgement(id: "j_x", by: "x") { error { code } } }"""));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
    }

    [Fact]
    public async Task Other_methods_are_told_which_are_answered()
    {
        using var response = await server.Client.DeleteAsync(server.Url, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("GET, POST", response.Content.Headers.Allow.Count == 0 ? string.Join(", ", response.Headers.GetValues("Allow")) : string.Join(", ", response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("{", "SYNTAX_ERROR")]
    [InlineData("{ nothing }", "FIELDS_ON_CORRECT_TYPE")]
    public async Task A_document_that_cannot_be_executed_is_400_where_the_type_tells_and_200_in_plain_JSON(string document, string code)
    {
        using var strict = await server.PostAsync(JsonSerializer.Serialize(new { query = document }), accept: GraphResponse);
        using var plain = await server.PostAsync(JsonSerializer.Serialize(new { query = document }));

        Assert.Equal(HttpStatusCode.BadRequest, strict.StatusCode);
        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.Equal(code, await CodeAsync(strict));
        Assert.False((await ApiServer.ReadAsync(plain)).TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_subscription_over_plain_HTTP_is_told_how_to_listen()
    {
        var error = await server.ErrorAsync("subscription { statementAdded { id } }");

        Assert.Equal("STREAM_NEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private Task<HttpResponseMessage> AcceptingAsync(string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, server.Url) { Content = new StringContent("""{"query":"{__typename}"}""", null, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string query)
    {
        using var response = await server.Client.GetAsync(new Uri(server.Url + query), TestContext.Current.CancellationToken);
        return (response.StatusCode, await ApiServer.ReadAsync(response));
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await ApiServer.ReadAsync(response)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
