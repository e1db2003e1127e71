/**
 * Whether a UTF-16 code unit at `index` may stand in XML 1.0 (production 2 Char);
 * halves of a surrogate pair count only together.
 */
function isLegal(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d;
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const next = text.charCodeAt(index + 1);
    return next >= 0xdc00 && next <= 0xdfff;
  }
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const before = text.charCodeAt(index - 1);
    return before >= 0xd800 && before <= 0xdbff;
  }
  return unit !== 0xfffe && unit !== 0xffff;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML character data, also fit for an attribute in double quotes. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    if (!isLegal(text, i)) continue;
    const ch = text.charAt(i);
    out += ESCAPES[ch] ?? ch;
  }
  return out;
}
