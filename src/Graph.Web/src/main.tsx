import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { prepareFirstVisit } from './firstVisit';
import { Playground } from './Playground';

prepareFirstVisit();
createRoot(document.getElementById('playground')!).render(<Playground />);
