import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { type DocumentNode, Kind, parse } from 'graphql';

// Relative to the page, so that the playground also works below a path of a reverse proxy.
const endpoint = new URL('graphql', document.baseURI);
const subscriptions = new URL(endpoint);
subscriptions.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';

const transports = createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: subscriptions.href });

/** Queries and mutations go by POST, subscriptions over the graphql-transport-ws protocol; both to the server of this page. */
export const fetcher: Fetcher = (request, options) => {
  // GraphiQL reads a document only when its author pauses: whoever runs it at once would have a subscription sent by POST, and
  // after a change of tabs the operation of the tab before asked for.
  const documentAST = documentOf(request.query);
  const operationName = documentAST && namesOf(documentAST).includes(request.operationName ?? '') ? request.operationName : undefined;
  return transports({ ...request, operationName }, { ...options, documentAST });
};

/** A document with a mistake goes to the server, whose answer says where it is. */
function documentOf(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}

function namesOf(document: DocumentNode): string[] {
  return document.definitions.flatMap(definition =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : []);
}
