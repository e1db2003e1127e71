const HAN_WORDS = /^[\u3400-\u9fff]+(?:\s+[\u3400-\u9fff]+)+$/;
/** Two names with a space between have four characters or more. */
const ONE_NAME = 3;

/**
 * A person's name without the spaces that only align it, as forms set two-character
 * names apart: 张 三 is 张三, 欧阳 春 is 欧阳春, 司 马 相 如 is 司马相如.
 */
export function plainName(typed: string): string {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (!HAN_WORDS.test(name)) return name;
  const words = name.split(' ');
  const joined = words.join('');
  return joined.length <= ONE_NAME || (joined.length === words.length && joined.length <= ONE_NAME + 1) ? joined : name;
}

/** How many people a typed value names; 、 sets them apart. */
export function namesIn(value: string): readonly string[] {
  return value.split('、').map((name) => plainName(name).replace(/同志$/, '')).filter((name) => name !== '');
}

const NAME = /^[\u3400-\u9fff·]{2,4}(?:同志)?$/;
const OFFICE_END = /[长记任员席理师官]$/;
const BESIDE = 20;

/**
 * A name without the office that the text before it gives anyway, wherever in that
 * text it stands: 党组书记张三 after 党组书记、局长 leaves 张三.
 */
export function withoutOffice(value: string, before: string): string {
  const near = before.slice(-BESIDE);
  for (let length = value.length - 2; length >= 2; length -= 1) {
    const office = value.slice(0, length);
    if (OFFICE_END.test(office) && NAME.test(value.slice(length)) && near.includes(office)) return value.slice(length);
  }
  return value;
}

const OFFICE_AHEAD = /^(?:同志|组长|副|书记|局长|部长|主任|主席|委员|常委|[市县区镇乡院校处科]长|董事长|总经理)/;

/** Where the office follows the name, 同志 does not come between: 周立新组长. */
export function withoutAddress(value: string, after: string): string {
  return value.length > 3 && value.endsWith('同志') && OFFICE_AHEAD.test(after) ? value.slice(0, -2) : value;
}
