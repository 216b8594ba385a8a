export interface Question {
  query: string;
  variables: string;
}

const queries = import.meta.glob<string>('../questions/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('../questions/*.json', { query: '?raw', import: 'default', eager: true });

/** The questions in the order of their files' names, each with the variables of the file of the same name. */
export const questions: Question[] = Object.keys(queries)
  .sort()
  .map(path => ({ query: queries[path]!, variables: variables[path.replace(/\.graphql$/, '.json')] ?? '' }));
