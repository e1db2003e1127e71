import { scanElsewhere } from '../../../src/core/placeholders/elsewhere';

describe('blanks outside the body', () => {
  test('certain ones, with their part and surroundings', () => {
    expect(scanElsewhere([
      { part: 'header1', text: '××党发〔20xx〕5号' },
      { part: 'footnotes', text: '数据截至2024年底' },
      { part: 'textbox', text: '联系人：XXX' },
    ])).toEqual([
      { part: 'header1', text: '××党发〔20xx〕5号', placeholder: '××' },
      { part: 'header1', text: '××党发〔20xx〕5号', placeholder: '20xx' },
      { part: 'textbox', text: '联系人：XXX', placeholder: 'XXX' },
    ]);
  });

  test('possible and masked ones are not reported', () => {
    expect(scanElsewhere([{ part: 'footer1', text: '□已阅，学习XX大精神' }])).toEqual([]);
  });

  test('long texts are shown in part', () => {
    const [blank] = scanElsewhere([{ part: 'hidden', text: `${'前'.repeat(100)}XX局${'后'.repeat(100)}` }]);
    expect(blank?.text).toHaveLength(62);
  });
});
