import { isDarkColour } from '../../src/taskpane/theme';

test.each([
  ['#FFFFFF', false],
  ['#000000', true],
  ['262626', true],
  ['#F3F2F1', false],
  ['#2B579A', true],
  ['white', null],
  ['', null],
])('%s as a background is dark: %s', (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
