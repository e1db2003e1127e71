import { createRoot } from 'react-dom/client';
import { Workbench } from './chrome/Workbench';

interface Settings {
  readonly pane: string;
  readonly ribbon: string;
}

/** The server says on which port the pane is. */
async function settings(): Promise<Settings> {
  const answer = await fetch('workbench.json');
  const value = (await answer.json()) as Partial<Settings>;
  if (typeof value.pane !== 'string' || typeof value.ribbon !== 'string') throw new Error('workbench.json names no pane');
  return { pane: value.pane, ribbon: value.ribbon };
}

const root = document.getElementById('root');
if (root !== null) {
  settings()
    .then(({ pane, ribbon }) => createRoot(root).render(<Workbench paneUrl={pane} functionsUrl={ribbon} />))
    .catch(() => {
      root.textContent = '工作台没有连上本机的服务，请重新运行 npm start 后刷新本页。';
    });
}
