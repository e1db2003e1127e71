/**
 * Numbers as Word prints them in lists (ST_NumberFormat, ISO 29500-1 §17.18.59),
 * the formats that Chinese documents use. A format not listed prints decimal.
 */

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Format = (n: number) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  numberInDash: (n) => `- ${n} -`,
  ordinal: (n) => n + ordinalSuffix(n),
  chineseCounting: (n) => (n < 100 ? counted(n, DIGITS, ['', '十']) : positional(n)),
  chineseCountingThousand: thousands,
  chineseLegalSimplified: (n) => grouped(n, LEGAL_DIGITS, ['', '拾', '佰', '仟'], '零', false),
  ideographDigital: positional,
  japaneseDigitalTenThousand: positional,
  taiwaneseDigital: positional,
  japaneseCounting: (n) => japanese(n),
  taiwaneseCounting: (n) => (n < 100 ? counted(n, DIGITS, ['', '十']) : positional(n)),
  taiwaneseCountingThousand: thousands,
  ideographTraditional: (n) => cycle(STEMS, n, 10),
  ideographZodiac: (n) => cycle(BRANCHES, n, 12),
  ideographZodiacTraditional: (n) => (n >= 1 && n <= 60 ? (STEMS[(n - 1) % 10] ?? '') + (BRANCHES[(n - 1) % 12] ?? '') : String(n)),
  lowerLetter: (n) => letters(n, 'a'),
  upperLetter: (n) => letters(n, 'A'),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  none: () => '',
  bullet: () => '',
};

/** A number in a list format; decimal when the format is not known. */
export function formatNumber(format: string, n: number): string {
  return (FORMATS[format] ?? String)(n);
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
}

function enclosed(first: number, count: number): Format {
  return (n) => (n >= 1 && n <= count ? String.fromCharCode(first + n - 1) : String(n));
}

function cycle(signs: string, n: number, count: number): string {
  return n >= 1 && n <= count ? (signs[n - 1] ?? '') : String(n);
}

function positional(n: number): string {
  return String(n).replace(/\d/g, (d) => DIGITS[Number(d)] ?? '');
}

/** 1 一, 10 十, 11 十一, 20 二十: below a hundred. */
function counted(n: number, digits: string, units: readonly string[]): string {
  if (n < 10) return digits[n] ?? '';
  const tens = Math.floor(n / 10);
  const rest = n % 10;
  return (tens > 1 ? (digits[tens] ?? '') : '') + (units[1] ?? '') + (rest ? (digits[rest] ?? '') : '');
}

function thousands(n: number): string {
  return n < 100 ? counted(n, DIGITS, ['', '十']) : grouped(n, DIGITS, ['', '十', '百', '千'], '零', false);
}

/** 百 and 千 written out, with one 零 for a gap; `bare` drops 一 before a unit, as Japanese does. */
function grouped(n: number, digits: string, units: readonly string[], zero: string, bare: boolean): string {
  if (n === 0) return digits[0] ?? '';
  if (n > 9999) return String(n);
  let out = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    if (gap) out += zero;
    gap = false;
    out += (bare && digit === 1 && place > 0 ? '' : (digits[digit] ?? '')) + (units[place] ?? '');
  }
  return out;
}

function japanese(n: number): string {
  return n < 100 ? counted(n, DIGITS, ['', '十']) : grouped(n, DIGITS, ['', '十', '百', '千'], '', true);
}

/** a … z, aa, bb …: Word repeats the letter. */
function letters(n: number, first: string): string {
  if (n < 1) return String(n);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26));
  return letter.repeat(Math.min(Math.floor((n - 1) / 26) + 1, 30));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function roman(n: number): string {
  if (n < 1 || n > 32767) return String(n);
  let out = '';
  let rest = n;
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}

function ordinalSuffix(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}
