import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A line as a reader sees it; lengths in points from the page's upper left corner. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Lines inside the text's area, from the top. */
  readonly lines: readonly PrintedLine[];
  /** What stands below it: the page number. */
  readonly below: readonly PrintedLine[];
}

/** What is missing here to measure a page, or null. */
export function missingTool(): string | null {
  for (const [tool, args] of [['soffice', ['--version']], ['pdftotext', ['-v']], ['fc-list', [':lang=zh', 'family']]] as const) {
    const { status, stdout } = spawnSync(tool, args, { encoding: 'utf8' });
    if (status !== 0) return tool;
    if (tool === 'fc-list' && stdout.trim() === '') return 'a Chinese font';
  }
  return null;
}

/** Print documents with LibreOffice, all in one run, and read where the text came to stand. */
export function printed(documents: readonly Uint8Array[]): readonly (readonly PrintedPage[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-pdf-'));
  try {
    const names = documents.map((bytes, i) => {
      const name = join(folder, `${i}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], { stdio: 'ignore' });
    return names.map((name) => {
      const html = name.replace(/docx$/, 'html');
      execFileSync('pdftotext', ['-bbox-layout', name.replace(/docx$/, 'pdf'), html]);
      return pagesOf(readFileSync(html, 'utf8'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Below this, in points from the top, no text stands: 37 + 225 mm. */
const TEXT_ENDS = (37 + 225) * (72 / 25.4);

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

function pagesOf(html: string): readonly PrintedPage[] {
  return html.split('<page ').slice(1).map((page) => {
    const words = [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
      ([, left, top, right, bottom, text]) => ({ text: plain(text ?? ''), left: Number(left), right: Number(right), middle: (Number(top) + Number(bottom)) / 2 }),
    );
    const [width, height] = [/width="([\d.]+)"/, /height="([\d.]+)"/].map((size) => Number(size.exec(page)?.[1]));
    const lines = linesOf(words);
    return {
      width: width ?? 0, height: height ?? 0,
      lines: lines.filter(({ middle }) => middle < TEXT_ENDS), below: lines.filter(({ middle }) => middle >= TEXT_ENDS),
    };
  });
}

/** Half of the least line spacing there is: fonts of one line do not stand at quite the same height. */
const SAME_LINE = 10;

function linesOf(words: readonly Word[]): readonly PrintedLine[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.middle - b.middle)) {
    const row = rows.at(-1);
    if (row?.[0] && word.middle - row[0].middle < SAME_LINE) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    row.sort((a, b) => a.left - b.left);
    return {
      text: row.map(({ text }) => text).join(''),
      left: Math.min(...row.map(({ left }) => left)), right: Math.max(...row.map(({ right }) => right)),
      middle: row.reduce((sum, { middle }) => sum + middle, 0) / row.length,
    };
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" };

function plain(text: string): string {
  return text.replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
