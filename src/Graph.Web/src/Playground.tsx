import { GraphiQL } from 'graphiql';
import { Editors } from './editors';
import { fetcher } from './fetcher';
import { questions } from './questions';

/** GraphiQL with the four questions of the house, and an article to read in, ready in tabs. What a visitor changes stays in this browser only. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={questions}
      defaultQuery=""
      defaultEditorToolsVisibility="variables"
      schemaDescription
    >
      <GraphiQL.Logo>Graph</GraphiQL.Logo>
      <Editors />
    </GraphiQL>
  );
}
