import { attributeOf, childElements, childNamed } from './xml';

/**
 * Whether a paragraph's lines have an exact height: by its own w:spacing, else by its
 * style's, else by the default. docx-preview sets the height on the paragraph only, and
 * its spans, with fonts of other metrics, would stretch the lines.
 */
export class LineRules {
  private readonly styles = new Map<string, { readonly basedOn: string | null; readonly rule: string | null }>();
  private defaultStyle: string | null = null;
  private defaultRule: string | null = null;

  /** @param styles root of word/styles.xml, if there is one */
  constructor(styles: Element | null) {
    for (const element of childElements(styles)) {
      if (element.localName === 'docDefaults') this.defaultRule = ruleOf(childNamed(childNamed(element, 'pPrDefault'), 'pPr'));
      const id = attributeOf(element, 'styleId');
      if (element.localName !== 'style' || id === null) continue;
      this.styles.set(id, { basedOn: attributeOf(childNamed(element, 'basedOn'), 'val'), rule: ruleOf(childNamed(element, 'pPr')) });
      const isDefault = attributeOf(element, 'default');
      if (attributeOf(element, 'type') === 'paragraph' && (isDefault === '1' || isDefault === 'true')) this.defaultStyle = id;
    }
  }

  isExact(paragraph: Element): boolean {
    const properties = childNamed(paragraph, 'pPr');
    let rule = ruleOf(properties);
    let id = attributeOf(childNamed(properties, 'pStyle'), 'val') ?? this.defaultStyle;
    // Each style once: a circle of styles ends.
    for (const seen = new Set<string>(); rule === null && id !== null && !seen.has(id); ) {
      seen.add(id);
      const style = this.styles.get(id);
      rule = style?.rule ?? null;
      id = style?.basedOn ?? null;
    }
    return (rule ?? this.defaultRule) === 'exact';
  }
}

/** What w:spacing says of lines: exact, atLeast, auto; null when it says nothing of them. */
function ruleOf(properties: Element | null): string | null {
  const spacing = childNamed(properties, 'spacing');
  return attributeOf(spacing, 'line') === null ? null : (attributeOf(spacing, 'lineRule') ?? 'auto');
}
