import { act, screen, within } from '@testing-library/react';
import { fontProbe } from '../../src/taskpane/page/installed-fonts';
import { formFieldsPart } from '../../src/taskpane/page/form-part';
import { pageNotesPart } from '../../src/taskpane/page/page-notes-part';
import { renderPane } from '../support/render-pane';

/** A canvas of a computer with these fonts, each of its own width. */
function computerWith(...fonts: readonly string[]) {
  const known = ['monospace', 'serif', ...fonts];
  const canvas = {
    font: '',
    measureText(text: string) {
      const families = canvas.font.replace(/^\S+ /, '').split(',').map((family) => family.trim().replace(/"/g, ''));
      const drawn = families.find((family) => known.includes(family)) ?? 'serif';
      return { width: text.length * (10 + known.indexOf(drawn)) };
    },
  };
  return jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(canvas as unknown as null);
}

afterEach(() => jest.restoreAllMocks());

test.each([
  ['a font that is there', ['仿宋'], '仿宋', true],
  ['one that is not', ['仿宋'], '楷体', false],
  ['a name with a quotation mark', ['仿宋'], '仿"宋', true],
])('%s', (_name, fonts, font, expected) => {
  computerWith(...fonts);
  expect(fontProbe()(font)).toBe(expected);
});

test('without a canvas nothing is said to be missing', () => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(fontProbe()('楷体')).toBe(true);
});

test('the page: 加页码, then what is left by hand, and the fonts that are not here', async () => {
  computerWith('仿宋', '黑体', '楷体', 'Times New Roman', '华文中宋');
  const { app, user } = await renderPane(['正文。'], 'structure');
  await act(async () => void (await pageNotesPart.load()));
  act(() => app.store.send({ type: 'noticed', notice: { kind: 'page', numbers: null } }));
  const bar = within(screen.getByRole('region', { name: '文档状态' }));
  expect(bar.getByText('页面请按公文格式核对')).toBeInTheDocument();
  expect(bar.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '页面设置：A4 纸，页边距上 37、下 35、左 28、右 26 毫米',
    '这台电脑没有“方正小标宋简体”（标题），可改用“华文中宋”',
  ]);
  await user.click(bar.getByRole('button', { name: '加页码' }));
  await bar.findByText(/页码|页脚/);
  expect(bar.queryByRole('button', { name: '加页码' })).toBeNull();
  await user.click(bar.getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('region', { name: '文档状态' })).toBeNull();
});

test('公文格式: spacing, fonts and seal are set where nothing is drafted yet, and reset', async () => {
  const { app, user } = await renderPane([''], 'structure');
  await act(async () => void (await formFieldsPart.load()));
  const details = screen.getByText('公文格式').closest('details')!;
  // jsdom opens a <details> without telling; a browser tells.
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  const part = within(details);
  const spacing = part.getByLabelText('行距（固定值，磅）');
  await user.clear(spacing);
  await user.type(spacing, '29');
  await user.type(part.getByLabelText('正文字体'), '仿宋_GB2312');
  await user.click(part.getByRole('checkbox', { name: /加盖印章/ }));
  expect(app.store.get().form).toMatchObject({ linePoints: 29, bodyFont: '仿宋_GB2312', titleFont: null, withSeal: true });
  await user.clear(spacing);
  await user.type(spacing, '3');
  await user.tab();
  expect(spacing).toHaveValue(29);
  expect(app.store.get().form.linePoints).toBe(29);
  await user.click(part.getByRole('button', { name: '恢复默认' }));
  expect(app.store.get().form).toMatchObject({ linePoints: 28, bodyFont: null, withSeal: false });
  expect(spacing).toHaveValue(28);
}, 20_000);
