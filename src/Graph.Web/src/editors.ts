import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** What GraphiQL's editors need besides what it does itself. A component inside of it that shows nothing. */
export function Editors(): null {
  useWrappedLines();
  useSystemTheme();
  return null;
}

/** A line that is longer than the pane goes on below instead of behind the toolbar, as lines of the answer do. */
function useWrappedLines() {
  const editor = useGraphiQL(state => state.queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' }), [editor]);
}

/** GraphiQL asks for the system's theme when a visitor chooses it; its panes follow a change by their styles, its editors do not. */
function useSystemTheme() {
  const chosen = useGraphiQL(state => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(chosen);
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [chosen, setTheme]);
}
