import { same, texts, type ContractCase } from './case';

export const TRACKED_CASES: readonly ContractCase[] = [
  {
    id: 'tracked-fill',
    name: 'with change tracking on, a place is told to be filled beside the old text, and there is no way back but Word’s own',
    async run(env) {
      const opened = await env.openTracked(['会议于X日在xx召开。', '共X条。']);
      if (opened === null) return 'skipped';
      const edits = [
        { paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' },
        { paragraph: 0, start: 6, end: 8, expected: 'xx', text: '机关' },
      ];
      const { snapshot, edits: outcomes, inverse } = await opened.host.write({ edits });
      same(outcomes, ['tracked', 'tracked'], 'outcomes');
      same(inverse, null, 'inverse');
      const [first = '', second] = texts(snapshot);
      same(second, '共X条。', 'the other paragraph');
      same([first.includes('8'), first.includes('X'), first.includes('机关'), first.includes('xx')], [true, true, true, true], 'both show');
    },
  },
];
