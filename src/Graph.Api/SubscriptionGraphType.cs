using Graph.Api.Statements;
using GraphQL.Types;

namespace Graph.Api;

/// <summary>What can be listened to. A new stream is added here.</summary>
internal sealed class SubscriptionGraphType : ObjectGraphType
{
    public SubscriptionGraphType()
    {
        Name = "Subscription";
        this.AddStatementSubscription();
    }
}
