// Subscribes over server-sent events and prints each result as a line of JSON: node sse.mjs URL QUERY
import { createClient } from 'graphql-sse';

const [url, query] = process.argv.slice(2);
const client = createClient({ url, retryAttempts: 0, onMessage: (message) => message.event === 'next' });
console.log('connecting');
for await (const result of client.iterate({ query })) {
  console.log(JSON.stringify(result));
}
