import type { BlankContext, Recognition } from './context';

/** What makes a blank before it the name of a place. */
export const PLACE_SUFFIX = /^(自治[区州县]|省|市|州|盟|县|旗|区|镇|乡|街道)(?!域|间|别|场|容|民(?!政))/;
/** A village or a neighbourhood can be the unit's own place too; elsewhere it is one of many. */
export const OWN_PLACE_SUFFIX = /^(自治[区州县]|省|市|州|盟|县|旗|区|镇|乡|街道|村|社区)(?!域|间|别|场|容|民(?!政))/;
/** Somebody goes there: it is another place than the unit's own. */
const VISITED = /(?:到|赴|深入|走访|前往|来到|走进|联系|帮扶|考察)$/;
/** What makes it the name of a body or a unit. */
const UNIT_SUFFIX =
  /^(?:[\u4e00-\u9fff]{0,8}?)(?:党委|党组|党工委|党总支|党支部|支部|委员会|局|厅|集团|公司|学校|大学|学院|中学|小学|医院|银行|中心|厂|矿|研究院|研究所|事务所|社区|办公室|单位)/;
const MINOR_PLACE = /^(?:村|社区|片区|街|路|园区|开发区|景区|小区|流域|水库|河|湖|山)/;
/** Who asks, reports or acts upon an order: the name after it is a superior's. */
const TO_SUPERIOR = /(?:根据|按照|遵照|请示|报请|呈请|经请示|经报|报经|经报请|报|经|向)(?:了)?$/;
const SUPERIOR_TAIL = /^[^，。；]{0,20}(?:同意|批复|批准|审核|审定|部署|安排|要求|领导小组|督导组|指导组|通知|和)/;

/** Names of places and bodies by the words that follow and by who the sentence speaks of. */
export function recogniseName(c: BlankContext): Recognition | null {
  return province(c) ?? ownPlaceAtLarge(c) ?? placeName(c) ?? ownVillage(c) ?? bodyName(c) ?? minorPlace(c);
}

/** 总书记视察X时的重要讲话, 对X的重要指示, 法治X, 平安X. */
function province(c: BlankContext): Recognition | null {
  const { before, after } = c;
  if (/(?:视察|考察|调研|亲临|对|关于)$/.test(before) && /^(?:时|期间)?(?:的)?(?:系列)?重要(?:讲话|指示|批示)/.test(after)) {
    return { fact: 'unit.province', kind: 'place' };
  }
  if (/(?:法治|平安|数字|美丽|健康|富饶|幸福)$/.test(before) && /^(?:建设|和|、|，|。)/.test(after)) {
    return { fact: 'local.lawPlace', kind: 'place' };
  }
  return /国家所需、$/.test(before) && /^所能/.test(after) ? { fact: 'unit.province', kind: 'place' } : null;
}

/** 推动X高质量发展, 统领X经济社会大局. */
function ownPlaceAtLarge(c: BlankContext): Recognition | null {
  const governs = /(?:推动|统领|促进|建设|振兴|服务|助力|谱写|开创|奋力推进|推进)$/.test(c.before);
  return governs && /^(?:各项|经济|高质量|改革|发展|全面|振兴|现代化|新)/.test(c.after)
    ? { fact: 'unit.place', kind: 'place' }
    : null;
}

function placeName(c: BlankContext): Recognition | null {
  const suffix = PLACE_SUFFIX.exec(c.after)?.[1];
  if (suffix === undefined) return null;
  if (suffix === '省' || suffix === '自治区') return { fact: 'unit.province', kind: 'place' };
  const own = c.document.ownSuffix;
  if (VISITED.test(c.before)) return { fact: null, kind: 'place', label: `${suffix}名` };
  if (own === suffix) return { fact: 'unit.place', kind: 'place' };
  if (TO_SUPERIOR.test(c.before) && SUPERIOR_TAIL.test(c.after)) return { fact: 'superior.name', kind: 'organization' };
  if (own === null) return { fact: 'unit.place', kind: 'place' };
  // Only places above the unit's own are one of a kind.
  return rank(suffix) < rank(own)
    ? { fact: null, kind: 'place', label: `${suffix}名`, same: `place ${suffix}` }
    : { fact: null, kind: 'place', label: `${suffix}名` };
}

/** 0 for a province, growing downwards. */
function rank(suffix: string): number {
  return ['省', '市州盟', '县旗区', '镇乡街道', '村社区'].findIndex((level) => level.includes(suffix));
}

function bodyName(c: BlankContext): Recognition | null {
  if (/^委(?!员|托|屈|派)/.test(c.after) && /^委(?!员会)/.test(c.after)) {
    return { fact: 'superior.name', kind: 'organization' };
  }
  if (/^(?:班子|领导班子)/.test(c.after) && !/[对个]$/.test(c.before)) return { fact: 'unit.short', kind: 'organization' };
  if (!UNIT_SUFFIX.test(c.after)) {
    if (/中共$/.test(c.before)) return { fact: 'unit.name', kind: 'organization' };
    return null;
  }
  if (/第$/.test(c.before)) return null;
  if (TO_SUPERIOR.test(c.before) && SUPERIOR_TAIL.test(c.after)) return { fact: 'superior.name', kind: 'organization' };
  if (c.before === '' && /^[^，。]{0,14}[：:]$/.test(c.after)) {
    return { fact: c.document.isReport ? 'superior.name' : 'addressee', kind: 'organization' };
  }
  if (MINOR_PLACE.test(c.after) || /(?:到|赴|在|联系|驻|帮扶|化解|围绕)$/.test(c.before)) return null;
  return { fact: 'unit.name', kind: 'organization' };
}

/** XX村党支部, XX社区党委, where that is the unit itself. */
function ownVillage(c: BlankContext): Recognition | null {
  const own = c.document.ownSuffix;
  const village = (own === '村' || own === '社区') && c.after.startsWith(own) && !VISITED.test(c.before);
  return village ? { fact: 'unit.place', kind: 'place' } : null;
}

/** A village, a quarter, a road: a place, but two of them need not be the same. */
function minorPlace(c: BlankContext): Recognition | null {
  if (MINOR_PLACE.test(c.after)) return { fact: null, kind: 'place' };
  return /(?:赴|前往|来到|走进)$/.test(c.before) ? { fact: null, kind: 'place' } : null;
}
