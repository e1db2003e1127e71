import { snapshotOfLines } from '../../../src/core/document';
import { collectFacts } from '../../../src/core/facts/collect';
import { findPlaceholders } from '../../../src/core/placeholders/find';

describe('facts of the placeholders', () => {
  const lines = ['根据X委部署，第X督导组到会', '第X督导组组长X讲话，撰写体会X篇'];
  const placeholders = findPlaceholders(snapshotOfLines(lines), [null, null]);

  test('in the order of first appearance, with their places', () => {
    expect(collectFacts(placeholders).map((f) => [f.id, f.places])).toEqual([
      ['superior.name', 1], ['group.number', 2], ['group.leader', 1], ['other.1', 1],
    ]);
  });

  test('label, group and kind come from the table', () => {
    expect(collectFacts(placeholders)[1]).toEqual({
      id: 'group.number', label: '第几督导组', group: 'unit', kind: 'ordinal', places: 2, value: null, confirm: false, perhapsSame: [],
    });
  });

  test('a fact nobody knows is listed under the phase it stands in', () => {
    expect(collectFacts(placeholders, [null, 'post.fix']).at(-1)).toMatchObject({ id: 'other.1', group: 'after', label: '“撰写体会”后的数字（篇）' });
    expect(collectFacts(placeholders).at(-1)).toMatchObject({ group: 'meeting' });
  });

  test('no placeholder, no fact', () => {
    expect(collectFacts([])).toEqual([]);
  });
});
