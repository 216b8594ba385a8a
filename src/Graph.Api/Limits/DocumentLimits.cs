using System.Text;
using Graph.Api.Errors;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Graph.Api.Limits;

/// <summary>What is looked at before a document is parsed and validated.</summary>
internal static class DocumentLimits
{
    /// <summary>Why this document is too large to be read, or null.</summary>
    public static ApiError? Refuse(string document)
    {
        var bytes = Encoding.UTF8.GetByteCount(document);
        if (bytes > RequestLimits.DocumentBytes)
            return new("DOCUMENT_SIZE_LIMIT",
                $"The document has {bytes:N0} bytes, and {RequestLimits.DocumentBytes:N0} are read at most. Give values as variables, or split it into several requests.",
                ("limit", RequestLimits.DocumentBytes), ("actual", bytes));
        var (tokens, nesting) = Count(document);
        if (tokens > RequestLimits.DocumentTokens)
            return new("TOKEN_LIMIT",
                $"The document has more than {RequestLimits.DocumentTokens:N0} tokens. Give values as variables, use fragments, or split it into several requests.",
                ("limit", RequestLimits.DocumentTokens));
        return nesting > RequestLimits.Nesting
            ? new("NESTING_LIMIT",
                $"The document's brackets are nested {nesting} deep, and {RequestLimits.Nesting} is the most. Ask for what is deeper in a request of its own.",
                ("limit", RequestLimits.Nesting), ("actual", nesting))
            : null;
    }

    /// <summary>The tokens up to one more than the limit, and how deep their brackets are nested.</summary>
    private static (int Tokens, int Nesting) Count(string document)
    {
        var (tokens, open, nesting) = (0, 0, 0);
        try
        {
            for (var token = Lexer.Lex(document, 0); token.Kind != TokenKind.EOF && tokens <= RequestLimits.DocumentTokens; token = Lexer.Lex(document, token.End))
            {
                tokens += token.Kind == TokenKind.COMMENT ? 0 : 1;
                open += Opens(token.Kind);
                nesting = Math.Max(nesting, open);
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            // The parser tells of it better.
        }

        return (tokens, nesting);
    }

    private static int Opens(TokenKind kind) => kind switch
    {
        TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L => 1,
        TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R => -1,
        _ => 0,
    };
}
