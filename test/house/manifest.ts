import { DOMParser, type Element } from '@xmldom/xmldom';
import { BASE_ICONS, ICON_SIZES, LONGEST, ORDER, REQUIRED, RESOURCE_OF } from './manifest-rules';

/** What the manifest is held against. */
export interface Surroundings {
  /** Version of package.json, x.y.z. */
  readonly version: string;
  /** Names of the functions that the ribbon's function page offers. */
  readonly commands: readonly string[];
  /** The pages the build makes, as paths below the server's address, e.g. taskpane.html. */
  readonly pages: readonly string[];
  /** Pixels of a picture by its path from the top folder; null where there is none. */
  readonly picture: (path: string) => { readonly width: number; readonly height: number } | null;
}

const children = (element: Element): readonly Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);

const descendants = (element: Element): readonly Element[] =>
  children(element).flatMap((child) => [child, ...descendants(child)]);

const name = (element: Element): string => element.localName ?? element.nodeName;

const parentName = (element: Element): string => {
  const parent = element.parentNode as Element | null;
  return parent?.nodeType === 1 ? name(parent) : '';
};

/** Everything wrong with a manifest's text, a sentence each; [] when nothing is. */
export function manifestFaults(xml: string, around: Surroundings): readonly string[] {
  let root: Element | null;
  try {
    root = new DOMParser({ onError: (_level, message) => { throw new Error(message); } })
      .parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (!root || name(root) !== 'OfficeApp') return ['the root is not OfficeApp'];
  const all = [root, ...descendants(root)];
  return [
    ...orderFaults(all),
    ...baseFaults(root, around),
    ...idFaults(all),
    ...resourceFaults(all),
    ...textFaults(all),
    ...addressFaults(all, around),
    ...iconFaults(all, around),
    ...actionFaults(all, around),
  ];
}

function orderFaults(all: readonly Element[]): readonly string[] {
  return all.flatMap((element) => {
    const faults: string[] = [];
    const names = children(element).map(name);
    const order = ORDER[name(element)];
    let last = 0;
    for (const child of order ? names : []) {
      const at = order?.indexOf(child) ?? -1;
      if (at < 0) faults.push(`${name(element)} has an unknown child ${child}`);
      else if (at < last) faults.push(`${child} comes too late in ${name(element)}`);
      else last = at;
    }
    for (const required of REQUIRED[name(element)] ?? []) {
      if (!names.includes(required)) faults.push(`${name(element)} lacks ${required}`);
    }
    return faults;
  });
}

function baseFaults(root: Element, around: Surroundings): readonly string[] {
  const text = (tag: string): string => children(root).find((e) => name(e) === tag)?.textContent?.trim() ?? '';
  const values = (tag: string, attribute: string): readonly string[] =>
    descendants(root).filter((e) => name(e) === tag).flatMap((e) => e.getAttribute(attribute) ?? []);
  const faults: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text('Id'))) faults.push(`Id is no GUID: ${text('Id')}`);
  if (text('Version') !== `${around.version}.0`) faults.push(`Version ${text('Version')} is not package.json's ${around.version}`);
  if (text('DefaultLocale') !== 'zh-CN') faults.push('DefaultLocale is not zh-CN');
  if (text('Permissions') !== 'ReadWriteDocument') faults.push('Permissions is not ReadWriteDocument');
  const sets = descendants(root).filter((e) => name(e) === 'Set').map((e) => `${e.getAttribute('Name')} ${e.getAttribute('MinVersion')}`);
  if (sets.join() !== 'WordApi 1.3') faults.push(`Requirements are not WordApi 1.3 alone: ${sets.join(', ')}`);
  if (values('Host', 'Name').join() !== 'Document') faults.push('the host is not Word alone');
  if (descendants(root).some((e) => name(e) === 'Runtimes')) faults.push('a shared runtime would lose the ribbon on LTSC 2021');
  return faults;
}

function idFaults(all: readonly Element[]): readonly string[] {
  const seen = new Set<string>();
  return all.flatMap((element) => {
    // A built-in tab's id names the tab; it is no id of ours.
    const id = name(element) === 'OfficeTab' ? null : element.getAttribute('id');
    if (!id) return [];
    if (seen.has(id)) return [`the id ${id} is given twice`];
    seen.add(id);
    return id.length > 32 && parentName(element) === 'Resources' ? [`the id ${id} is longer than 32`] : [];
  });
}

function resourceFaults(all: readonly Element[]): readonly string[] {
  const kindOf = new Map<string, string>();
  for (const element of all) {
    const id = element.getAttribute('id');
    const kind = parentName(element);
    if (id && ['Images', 'Urls', 'ShortStrings', 'LongStrings'].includes(kind)) {
      kindOf.set(id, kind);
    }
  }
  const used = new Set<string>();
  const faults = all.flatMap((element) => {
    const resid = element.getAttribute('resid');
    if (!resid) return [];
    used.add(resid);
    const wanted = RESOURCE_OF[name(element)];
    const kind = kindOf.get(resid);
    if (!kind) return [`${name(element)} names ${resid}, which is no resource`];
    return wanted && kind !== wanted ? [`${name(element)} names ${resid}, one of ${kind} instead of ${wanted}`] : [];
  });
  const unused = [...kindOf.keys()].filter((id) => !used.has(id)).map((id) => `the resource ${id} is not used`);
  return [...faults, ...unused];
}

function textFaults(all: readonly Element[]): readonly string[] {
  return all.flatMap((element) => {
    const kind = name(element) === 'String' ? parentName(element) : parentName(element) === 'OfficeApp' ? name(element) : '';
    const limit = LONGEST[kind];
    if (limit === undefined) return [];
    const overrides = children(element).filter((child) => name(child) === 'Override');
    const texts = [element.getAttribute('DefaultValue') ?? element.textContent ?? '', ...overrides.map((o) => o.getAttribute('Value') ?? '')];
    const label = element.getAttribute('id') ?? name(element);
    const faults = texts.filter((t) => t.trim() === '' || t.length > limit).map((t) => `${label} has a text of ${t.length} characters (1 to ${limit})`);
    const translated = name(element) === 'ProviderName' || !element.hasAttribute('DefaultValue')
      || overrides.some((o) => o.getAttribute('Locale') === 'en-US');
    return translated ? faults : [...faults, `${label} has no en-US text`];
  });
}

/** Attributes that hold an address, with the element they stand in. */
function addresses(all: readonly Element[]): readonly { element: Element; value: string }[] {
  return all.flatMap((element) => {
    const value = element.getAttribute('DefaultValue');
    const holds = ['Images', 'Urls'].includes(parentName(element)) || /Url$|^SourceLocation$/.test(name(element));
    return value && holds ? [{ element, value }] : [];
  });
}

function addressFaults(all: readonly Element[], around: Surroundings): readonly string[] {
  const found = addresses(all);
  const origins = new Set(found.map(({ value }) => (URL.canParse(value) ? new URL(value).origin : value)));
  const faults = found.flatMap(({ value }) => {
    if (!URL.canParse(value) || new URL(value).protocol !== 'https:') return [`${value} is not https`];
    const page = new URL(value).pathname.slice(1);
    return page.endsWith('.html') && !around.pages.includes(page) ? [`${value} names a page the build does not make`] : [];
  });
  return origins.size > 1 ? [...faults, `more than one server: ${[...origins].join(', ')}`] : faults;
}

function iconFaults(all: readonly Element[], around: Surroundings): readonly string[] {
  const byId = new Map(addresses(all).map(({ element, value }) => [element.getAttribute('id') ?? '', value]));
  const check = (address: string | null | undefined, pixels: number): readonly string[] => {
    const path = /\/(assets\/[^/?#]+)$/.exec(address ?? '')?.[1];
    const size = path ? around.picture(path) : null;
    if (!size) return [`no picture behind ${address ?? 'an icon'}`];
    return size.width === pixels && size.height === pixels ? [] : [`${path} is ${size.width} × ${size.height}, not ${pixels} × ${pixels}`];
  };
  return all.flatMap((element) => {
    const base = BASE_ICONS[name(element)];
    if (base !== undefined) return check(element.getAttribute('DefaultValue'), base);
    if (name(element) !== 'Icon') return [];
    const images = children(element);
    const sizes = images.map((image) => Number(image.getAttribute('size')));
    const missing = ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon of ${parentName(element)} has no ${size} px`);
    return [...missing, ...images.flatMap((image, i) => check(byId.get(image.getAttribute('resid') ?? ''), sizes[i] ?? 0))];
  });
}

function actionFaults(all: readonly Element[], around: Surroundings): readonly string[] {
  const texts = (tag: string): readonly string[] => all.filter((e) => name(e) === tag).map((e) => e.textContent?.trim() ?? '');
  const unknown = texts('FunctionName').filter((f) => !around.commands.includes(f)).map((f) => `${f} is no command of the ribbon`);
  return new Set(texts('TaskpaneId')).size > 1 ? [...unknown, 'two TaskpaneIds would open two panes'] : unknown;
}
