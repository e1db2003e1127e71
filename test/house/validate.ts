/**
 * `npm run validate`: is manifest.xml as Word needs it?
 *
 * Our own structural rules, and Microsoft's reader (office-addin-manifest), work
 * offline. Microsoft's validation is a service on the Internet: it is asked only
 * with `--online`, and what became of it is said either way.
 */
import { join } from 'node:path';
import { OfficeAddinManifest, validateManifest } from 'office-addin-manifest';
import { manifestFaults } from './manifest';
import { manifestText, surroundings } from './manifest-surroundings';
import { ROOT } from './tree';

const path = join(ROOT, 'manifest.xml');
const SERVICE = 'validation by Microsoft’s service';

async function readByMicrosoft(): Promise<readonly string[]> {
  const info = await OfficeAddinManifest.readManifestFile(path);
  return info.id && info.displayName ? [] : ['office-addin-manifest finds no id or no name'];
}

/** Null when the service could not be asked: that says nothing of the manifest. */
async function validateOnline(): Promise<readonly string[] | null> {
  try {
    const result = await validateManifest(path);
    if (result.isValid) return [];
    const errors = result.report?.errors ?? [];
    return errors.length > 0 ? errors.map((e) => `${e.title ?? ''} ${e.content ?? ''}`.trim()) : [`status ${result.status ?? 'unknown'}`];
  } catch (error) {
    console.log(`     ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Print one line for a step and its faults; whether it passed. */
function report(step: string, faults: readonly string[]): boolean {
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${step}`);
  for (const fault of faults) console.log(`     ${fault}`);
  return faults.length === 0;
}

async function main(): Promise<void> {
  const passed = [
    report('structure (own rules)', manifestFaults(manifestText(), surroundings())),
    report('office-addin-manifest reads it', await readByMicrosoft().catch((error: unknown) => [String(error)])),
  ];
  const online = process.argv.includes('--online') ? await validateOnline() : null;
  if (online) passed.push(report(SERVICE, online));
  else console.log(`--   ${SERVICE}: ${process.argv.includes('--online') ? 'could not be asked' : 'not asked (npm run validate -- --online)'}`);
  if (passed.includes(false)) process.exitCode = 1;
}

void main();
