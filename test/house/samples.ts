import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type SourceFile } from './tree';

/** Length, in UTF-16 units without white space, from which a shared run counts as copied. */
export const RUN = 20;

/**
 * Formulas that every report has word for word (official names, quotations of
 * central documents): shared runs made of these are nobody's sentence.
 */
const FORMULAS: readonly string[] = [
  '以习近平同志为核心的党中央权威和集中统一领导',
  '习近平新时代中国特色社会主义思想主题教育',
  '学习贯彻习近平新时代中国特色社会主义思想',
  '坚持以习近平新时代中国特色社会主义思想为指导',
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  '深刻领悟“两个确立”的决定性意义',
  '关于新形势下党内政治生活的若干准则',
  '县以上党和国家机关党员领导干部民主生活会若干规定',
  '中国共产党党内监督条例',
  '懂团结是大智慧、会团结是大本事、真团结是大境界',
  '“团结—批评—团结”',
  '红红脸、出出汗',
  '学党史、悟思想、办实事、开新局',
  '学史明理、学史增信、学史崇德、学史力行',
  '习近平新时代中国特色社会主义思想，全面贯彻',
  '同以习近平同志为核心的党中央保持高度一致',
  '中共中央关于党的百年奋斗重大成就和历史经验的决议',
  '学思想、强党性、重实践、建新功',
];

/** The samples' texts where the folder beside the checkout is there, else null. */
export function sampleTexts(): readonly string[] | null {
  const folder = join(ROOT, '..', 'shared', 'domain', 'samples');
  if (!existsSync(folder)) return null;
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
}

const bare = (text: string): string => text.replace(/[\s⟦⟧]+/g, '');

/** A formula leaves a character that no text has, so that a run cannot reach over it. */
const withoutFormulas = (text: string): string =>
  FORMULAS.reduce((rest, formula) => rest.split(formula).join('\u0000'), text);

/** Runs of RUN or more characters that a file shares with a sample, each whole. */
export function copiedRuns(files: readonly SourceFile[], samples: readonly string[]): readonly string[] {
  const windows = new Set<string>();
  for (const sample of samples) {
    for (const part of withoutFormulas(bare(sample)).split('\u0000')) {
      for (let i = 0; i + RUN <= part.length; i++) windows.add(part.slice(i, i + RUN));
    }
  }
  return files.flatMap((file) => {
    const text = bare(file.text);
    const runs: string[] = [];
    for (let i = 0; i + RUN <= text.length; i++) {
      if (!windows.has(text.slice(i, i + RUN))) continue;
      let end = i + RUN;
      while (end < text.length && windows.has(text.slice(end - RUN + 1, end + 1))) end++;
      runs.push(`${file.path}: ${text.slice(i, end)}`);
      i = end - 1;
    }
    return runs;
  });
}
