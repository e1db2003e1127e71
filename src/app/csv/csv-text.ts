const BOM = '\uFEFF';
const SEPARATORS = [',', ';', '\t'] as const;

/** Spreadsheets run what begins with one of these as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** How such a cell is written: spreadsheets take what follows for text. */
const HARMLESS = "'";

/** Lines of cells as .csv that Excel and WPS open right: UTF-8 with a BOM, CRLF, cells that would run as formulas made harmless. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return BOM + lines.map((line) => line.map(cellText).join(',')).join('\r\n') + '\r\n';
}

function cellText(cell: string): string {
  const safe = FORMULA.test(cell) ? HARMLESS + cell : cell;
  return /[",;\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * The cells of a .csv: separated by commas, semicolons or tabs (the one that occurs most
 * in the first line), quoted or not, lines ended by CR, LF or both. Lines without any
 * text are left out; what was made harmless is given back as it was. Linear.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const source = text.startsWith(BOM) ? text.slice(1) : text;
  const separator = separatorOf(source);
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at <= source.length) {
    const { cell, end } = source[at] === '"' ? quotedCell(source, at, separator) : plainCell(source, at, separator);
    line.push(cell);
    at = end;
    if (source[at] === separator) {
      at += 1;
      continue;
    }
    lines.push(line);
    line = [];
    if (at >= source.length) break;
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
  }
  return lines.filter((cells) => cells.some((cell) => cell.trim() !== '')).map((cells) => cells.map(unharmed));
}

function separatorOf(source: string): string {
  const first = source.slice(0, source.search(/[\r\n]|$/));
  const count = (separator: string): number => first.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

function plainCell(source: string, from: number, separator: string): { cell: string; end: number } {
  let end = from;
  while (end < source.length && source[end] !== separator && source[end] !== '\r' && source[end] !== '\n') end += 1;
  return { cell: source.slice(from, end), end };
}

/** From an opening quote to its closing one; what stands between that and the separator belongs to the cell too. */
function quotedCell(source: string, from: number, separator: string): { cell: string; end: number } {
  let cell = '';
  let at = from + 1;
  while (at < source.length) {
    const close = source.indexOf('"', at);
    if (close < 0) return { cell: cell + source.slice(at), end: source.length };
    cell += source.slice(at, close);
    at = close + 1;
    if (source[at] !== '"') break;
    cell += '"';
    at += 1;
  }
  const rest = plainCell(source, at, separator);
  return { cell: cell + rest.cell, end: rest.end };
}

function unharmed(cell: string): string {
  return cell.startsWith(HARMLESS) && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
