import type { Command } from '../command';
import { rowOf, type FactRow } from '../fact-rows';
import { judge } from '../memory/judge';
import { merge, split } from '../memory/judging';
import { markOf } from '../memory/place-mark';

/** 合并填写: two rows are the same fact; the places of one join the other, part by part. */
export const mergeFacts: Command<'merge-facts'> = {
  id: 'merge-facts',
  async run(context, { row: key, into: target }) {
    judge(context, ({ judgements }, { snapshot, analysis }) => {
      const rows = [rowOf(analysis, key, judgements), rowOf(analysis, target, judgements)] as const;
      const [row, into] = rows;
      if (!row || !into) return judgements;
      return row.cells.reduce((so, cell) => {
        const first = firstOf(into, cell.part);
        return first ? merge(so, markOf(snapshot, first), cell.placeholders.map((p) => markOf(snapshot, p))) : so;
      }, judgements);
    });
  },
};

function firstOf(row: FactRow, part: FactRow['cells'][number]['part']): FactRow['placeholders'][number] | undefined {
  return row.cells.find((cell) => cell.part === part)?.placeholders[0];
}

/** 分开填: a place is a fact of its own. */
export const splitFact: Command<'split-fact'> = {
  id: 'split-fact',
  async run(context, { place }) {
    judge(context, ({ judgements }, { snapshot }) => split(judgements, markOf(snapshot, place)));
  },
};
