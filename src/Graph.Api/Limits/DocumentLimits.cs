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
        return HasMoreTokensThan(RequestLimits.DocumentTokens, document)
            ? new("TOKEN_LIMIT",
                $"The document has more than {RequestLimits.DocumentTokens:N0} tokens. Give values as variables, use fragments, or split it into several requests.",
                ("limit", RequestLimits.DocumentTokens))
            : null;
    }

    private static bool HasMoreTokensThan(int limit, string document)
    {
        var (tokens, position) = (0, 0);
        while (tokens <= limit)
        {
            Token token;
            try
            {
                token = Lexer.Lex(document, position);
            }
            catch (GraphQLSyntaxErrorException)
            {
                // The parser tells of it better.
                return false;
            }

            if (token.Kind == TokenKind.EOF)
                return false;
            if (token.Kind != TokenKind.COMMENT)
                tokens++;
            position = token.End;
        }

        return true;
    }
}
