import { questions } from './questions';

/**
 * On a first visit GraphiQL shows the first tab's query and leaves its variables out. What is kept of an earlier visit it shows whole,
 * so the first question is laid where it keeps what its editors hold.
 */
export function prepareFirstVisit() {
  const [first] = questions;
  if (!first || localStorage.getItem('graphiql:tabState') !== null)
    return;
  localStorage.setItem('graphiql:query', first.query);
  localStorage.setItem('graphiql:variables', first.variables);
}
