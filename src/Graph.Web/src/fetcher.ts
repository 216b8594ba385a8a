import { createGraphiQLFetcher } from '@graphiql/toolkit';

// Relative to the page, so that the playground also works below a path of a reverse proxy.
const endpoint = new URL('graphql', document.baseURI);
const subscriptions = new URL(endpoint);
subscriptions.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';

/** Queries and mutations go by POST, subscriptions over the graphql-transport-ws protocol; both to the server of this page. */
export const fetcher = createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: subscriptions.href });
