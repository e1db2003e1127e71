import type { ContractEnv, OpenedDocument } from '../host/contract/case';
import { CONTRACT } from '../host/contract/cases';
import { fixturePackage } from '../host/contract/fixture';
import { runContract } from '../host/contract/run';
import { isBlank, setChangeTracking, setLines, setPackage } from '../host/word/trial';
import { WordHost } from '../host/word/word-host';

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`try-in-word.html has no #${id}`);
  return found;
}

function opened(): OpenedDocument {
  return { host: new WordHost(), other: new WordHost() };
}

/** The document that is open in Word, set up anew for each case. */
const env: ContractEnv = {
  async open(lines) {
    await setLines(lines);
    return opened();
  },
  async openFixture(fixture) {
    await setPackage(fixturePackage(fixture));
    return opened();
  },
  // A document cannot be made read-only from inside.
  openReadOnly: () => Promise.resolve(null),
  async openTracked(lines) {
    await setLines(lines);
    return (await setChangeTracking(true)) ? opened() : null;
  },
  // Nor can it be closed and opened.
  reopen: () => Promise.resolve(null),
};

function where(): Readonly<Record<string, string>> {
  const { diagnostics, requirements } = Office.context;
  const sets = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'];
  const highest = sets.filter((version) => requirements.isSetSupported('WordApi', version)).at(-1) ?? '0';
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: Office.context.displayLanguage,
    wordApi: highest,
    userAgent: navigator.userAgent,
  };
}

async function run(): Promise<void> {
  const start = element('start', HTMLButtonElement);
  const progress = element('progress', HTMLElement);
  const failures = element('failures', HTMLElement);
  start.disabled = true;
  try {
    if (!(await isBlank())) {
      progress.textContent = '当前文档不是空白文档，未作任何改动。请新建一个空白文档，再打开本页。';
      return;
    }
    failures.replaceChildren();
    const report = await runContract(CONTRACT, env, where(), async ({ id, name, result, message }, done) => {
      progress.textContent = `已试 ${done} 项，共 ${CONTRACT.length} 项……`;
      if (result === 'failed') {
        const item = document.createElement('li');
        item.textContent = `${id}（${name}）：${message ?? ''}`;
        failures.append(item);
      }
      if (id.startsWith('tracked')) await setChangeTracking(false);
    });
    element('result', HTMLTextAreaElement).value = JSON.stringify(report, null, 1);
    progress.textContent = `试运行结束：成立 ${report.passed} 项，不成立 ${report.failed} 项，未试 ${report.skipped} 项。`;
    await setLines(['']);
    await new WordHost().writeMemory(null);
  } catch (error) {
    progress.textContent = `试运行中断：${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await setChangeTracking(false);
    start.disabled = false;
  }
}

void Office.onReady(({ host }) => {
  const start = element('start', HTMLButtonElement);
  const progress = element('progress', HTMLElement);
  if (host !== Office.HostType.Word) {
    progress.textContent = '本页须在 Word 的任务窗格中打开。';
    return;
  }
  progress.textContent = '已连接 Word。';
  start.disabled = false;
  start.addEventListener('click', () => void run());
});
