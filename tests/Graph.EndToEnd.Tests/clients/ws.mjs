// Subscribes over graphql-transport-ws and prints each result as a line of JSON: node ws.mjs URL QUERY
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, query] = process.argv.slice(2);
const client = createClient({
  url,
  webSocketImpl: WebSocket,
  retryAttempts: 0,
  on: { connected: () => console.log('connecting') },
});
for await (const result of client.iterate({ query })) {
  console.log(JSON.stringify(result));
}
