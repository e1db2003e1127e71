import { readFileSync } from 'node:fs';
import { readSessionFile } from '../../../src/core/packs/session-file';

test('the file that docs/年度设置.md shows can be used', () => {
  const [, sample = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/年度设置.md', 'utf8')) ?? [];
  expect(readSessionFile(sample)).toMatchObject({ file: { sessions: [{ year: 2026, lastMeeting: { year: 2025 } }], unit: { kind: 'bureau-group' } } });
});
