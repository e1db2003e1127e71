import { pairScan } from '../../src/core/pair-scan';

const words = ['布署', '台帐', '台帐本', '民主生活回'];
const scan = pairScan(words.map((word): [string, string] => [word, word]));

/** The words found with where they stand; the longest counts and is used up. */
function found(text: string, used: (word: string) => number = () => 0): readonly string[] {
  const hits: string[] = [];
  scan.scan(text, (at, listed) => {
    for (const word of listed) {
      if (!text.startsWith(word, at)) continue;
      hits.push(`${at}${word}`);
      if (used(word) > 0) return used(word);
    }
    return 0;
  });
  return hits;
}

test.each([
  ['nothing', '', []],
  ['one character', '布', []],
  ['at both ends', '布署台帐', ['0布署', '2台帐']],
  ['two words at one place', '有台帐本', ['1台帐', '1台帐本']],
  ['the first two characters alone are no word', '民主生活会', []],
])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));

test('what is used up is not looked at again', () => {
  expect(found('台帐台帐布署', (word) => (word === '台帐' ? 4 : 0))).toEqual(['0台帐', '4布署']);
});
