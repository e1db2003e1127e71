import { nameEnd } from './names';

/** Words that name nobody, or more than they name. */
const UNNAMED = /等|其他|其余|全体|各|部分|有关|非|不是|列席|若干|[0-9０-９Xx×*＊_□]|[一二三四五六七八九十]+[名位人]/;

/** What an office ends with, before a name or before another office of the same person. */
const OFFICE_END = /[长记任员席理师官委书]$/;

/**
 * The names of a list of people with their offices (党委副书记、院长陈思源，党委委员赵敏),
 * or null where not every piece of it is an office or a name: then nobody can
 * say how many people it names.
 */
export function listedPeople(list: string): readonly string[] | null {
  const plain = list.replace(/（[^（）]*）|\([^()]*\)/g, '');
  if (UNNAMED.test(plain)) return null;
  const names: string[] = [];
  let open = false;
  for (const written of plain.split(/[，、；,]|和|及|以及/)) {
    const piece = written.replace(/[\s\u3000]/g, '').replace(/同志$/, '');
    if (piece === '') continue;
    const name = nameAtEnd(piece);
    if (name !== null) names.push(name);
    else if (!OFFICE_END.test(piece)) return null;
    open = name === null;
  }
  return open || names.length === 0 ? null : names;
}

/** The name that a piece is, or ends with after an office. */
export function nameAtEnd(piece: string): string | null {
  for (const length of [3, 2, 4]) {
    const at = piece.length - length;
    if (at < 0 || nameEnd(piece, at) !== piece.length) continue;
    if (at === 0 || OFFICE_END.test(piece.slice(0, at))) return piece.slice(at);
  }
  return null;
}
