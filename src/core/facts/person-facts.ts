import type { BlankContext, Recognition } from './context';

/** An office at the end of the text before a name. */
const OFFICE =
  /(?:书记|主任|组长|委员|常委|成员|主席|队长|[局厅处科股所镇乡村县市区州院校司部会园站社厂师]长|董事长|秘书长|总经理|经理|总监|总[工农]程师|[工会经]程师|会计师|经济师|主持人|责任人|组织员|干部|同志|联络员|巡视员|调研员|专员|代表|记录人|会议记录|联系人|汇报人|参加人员|列席人员|出席人员|缺席人员|领导)[：:]?$/;
/** What follows a name. */
const AFTER_NAME =
  /^(?:同志|主持|参加|出席|列席|到会|莅临|全程|代表|因[^，。]{0,8}(?:请假|缺席)|请假|牵头|负责|带头|首先|作|先|介绍|主动|、|，|。|；|和|及|与|等|[）)]|$)/;
/** After which an office is not followed by a name but by a number or something else. */
const NOT_A_NAME = /^(?:人次|名|人|个|条|项|次|份)/;
const GUIDING_GROUP = /(?:督导|指导|督查|督察)组(?:副?组长|领导|同志|负责人)?$/;

/** People by their office before the name, by what follows it and by what they do in the sentence. */
export function recognisePerson(c: BlankContext, previous: Recognition | null): Recognition | null {
  if (NOT_A_NAME.test(c.after)) return null;
  const listed = previous?.kind === 'person' && /◇(?:同志)?(?:、|和|及|，)$/.test(c.before);
  const office = officeBefore(c);
  if (!listed && office === null && !standsAlone(c)) return null;
  if (office !== null && !AFTER_NAME.test(c.after) && !/^[\u4e00-\u9fff]{0,3}(?:组长|部长|主任|书记)/.test(c.after)) {
    if (/委员$|常委$|成员$|领导$|代表$|干部$/.test(office)) return null;
  }
  if (listed && (office === null || office === '')) return sameList(previous, c);
  return byRole(c, office ?? '');
}

/** The whole office before the name, back to the last mark or blank (、 joins offices), or null. */
function officeBefore(c: BlankContext): string | null {
  if (!OFFICE.test(c.before)) return null;
  const start = Math.max(...['，', '；', '。', '◇', '（'].map((mark) => c.before.lastIndexOf(mark)));
  return c.before.slice(start + 1).replace(/^、/, '').slice(-24);
}

/** The rest of a list of names that ends in 同志: X、X、X等同志. */
const NAMES_THEN_COMRADES =
  /^(?:(?:、◇){1,9}(?:[和及]◇)?等?|等)(?:[一二三四五六七八九十\d◇]{0,2}[名位]?(?:同志|班子成员|党?委委员|党组成员|常委|党员)|(?:分别|依次|逐一|先后|逐个))/;

/** A name without an office: X同志代表…, 由X牵头, X组长. */
function standsAlone(c: BlankContext): boolean {
  if (/^(?:同志|组长|副?书记|部长|副?主任|常委|副?[局院校镇乡县市区处科厅署]长|主席)(?!单位|会|们|期|远|效)/.test(c.after) && !/第$/.test(c.before)) return true;
  if (/^(?:牵头|主持会议|代表[^，。]{0,12}班子)/.test(c.after)) return true;
  if (/^因[^，。]{0,8}(?:请假|缺席)/.test(c.after)) return true;
  if (NAMES_THEN_COMRADES.test(c.after)) return true;
  return GUIDING_GROUP.test(c.before) && /^(?:到会|参加|全程|同志|代表|对)/.test(c.after);
}

/** The next of a list of names is what the one before it was, unless its own deed says otherwise. */
function sameList(previous: Recognition, c: BlankContext): Recognition {
  const deed = deedOf(c);
  if (previous.fact === 'deputies' || previous.fact === 'members' || previous.fact === 'observers') {
    if (deed === 'sits in' && previous.fact !== 'deputies') return person('observers', true);
    return { ...previous, item: true };
  }
  if (previous.fact === null) return { fact: null, kind: 'person' };
  return listOf(c, '');
}

type Deed = 'presides' | 'attends' | 'sits in' | 'guides' | 'absent' | 'sums up' | 'speaks for the body' | 'leads a task' | null;

/** What the person is first said to do after the name, within the sentence. */
function deedOf(c: BlankContext): Deed {
  const deed =
    /(列席)|(到会指导|莅临|现场指导|到会督导|全程督导|全程指导)|(主持)|(请假|缺席)|(总结)|(代表[^，。]{0,14}(?:对照检查|检视剖析|作|进行|发言|述职))|(牵头|负责落实|负责整改)|(参加|出席|到会)/.exec(
      c.sentenceAfter,
    );
  if (!deed) return null;
  const deeds = ['sits in', 'guides', 'presides', 'absent', 'sums up', 'speaks for the body', 'leads a task', 'attends'] as const;
  return deeds.find((_, i) => deed[i + 1] !== undefined) ?? null;
}

function byRole(c: BlankContext, office: string): Recognition {
  if (isGroupLeader(c, office)) return person('group.leader');
  if (/纪检监察组|派驻|巡[视察]组/.test(office)) return listOf(c, office);
  if (/副书记/.test(office)) return deedOf(c) === 'guides' ? guest(office) : person('deputies', true);
  if (/^(?:同志)?(?:因[^，。]{0,8})?(?:请假|缺席)/.test(c.after)) return person('absent');
  if (/列席人员/.test(office)) return person('observers', true);
  if (/(?:参加|出席)人员/.test(office)) return person('members', true);
  if (/主持人/.test(office)) return person('chair.name');
  if (/(?:记录人|会议记录|联系人|汇报人)/.test(office)) return { fact: null, kind: 'person', label: office.replace(/[：:]$/, '') };
  if (/责任人|牵头领导/.test(office) || /^(?:同志)?(?:牵头|负责(?:落实|整改))/.test(c.after)) return person('owner');
  if (/书记/.test(office) && !/(?:纪委|纪检|团委|村|社区|原)[^、]{0,4}书记/.test(office)) return secretary(c, office);
  if (office === '' || /同志$/.test(office)) return alone(c);
  if (/^(?:同志)?主持/.test(c.after)) return person('chair.name');
  return listOf(c, office);
}

/** The leader of the supervising group: by the group before the name, or by 组长 after it. */
function isGroupLeader(c: BlankContext, office: string): boolean {
  const before = c.sentenceBefore;
  if (/纪检监察组(?:副?组长)?$|巡[视察]组(?:副?组长)?$|副组长$|组成员$/.test(before)) return false;
  if (/(?:督导|指导|督查|督察)组(?:组长|领导|负责人)?(?:同志)?$/.test(before)) return true;
  if (office === '' && /^组长/.test(c.after)) return !/纪检|巡[视察]组|领导小组/.test(c.clause);
  return false;
}

function secretary(c: BlankContext, office: string): Recognition {
  const deed = deedOf(c);
  if (deed === 'guides') return guest(office);
  const presides = /^(?:同志)?主持/.test(c.after);
  // “会议由书记X主持”: the sentence is about who presides; the same person holds the office.
  if (presides && /(?:由|主持人[：:])[^，。；◇]{0,16}$/.test(c.before)) {
    return { fact: 'chair.name', kind: 'person', secretaryPresides: true };
  }
  return person('person.secretary');
}

/** A name with 同志 and no office. */
function alone(c: BlankContext): Recognition {
  // Who speaks for the supervising group leads it, as far as the text tells.
  if (/^(?:同志)?(?:代表)[^，。]{0,6}(?:督导|指导|督查|督察)组/.test(c.after)) return person('group.leader');
  if (/^(?:同志)?(?:对[^，。]{0,8})?(?:作|进行|做)?(?:了)?[^，。]{0,4}总结/.test(c.after)) return person('person.summarizer');
  if (/^(?:同志)?代表[^，。]{0,14}(?:对照检查|检视剖析|检查|发言|作|进行)/.test(c.after)) return person('person.teamSpeaker');
  if (/^(?:同志)?牵头/.test(c.after) || (/由$/.test(c.before) && /^(?:同志)?(?:总|具体)?负责/.test(c.after))) return person('owner');
  if (/^(?:同志|副?[\u4e00-\u9fff]{1,2}长|主任|书记)?主持/.test(c.after)) return person('chair.name');
  if (NAMES_THEN_COMRADES.test(c.after)) {
    const deed = deedOf(c);
    if (deed === 'sits in') return person('observers', true);
    return deed === 'attends' ? person('members', true) : { fact: null, kind: 'person' };
  }
  const title = /^(?:同志)?(副?(?:组长|书记|部长|主任|[局院校镇乡县市区处科厅署]长|主席|常委))/.exec(c.after)?.[1];
  if (title) return { fact: null, kind: 'person', label: `${title}姓名`, same: `guest ${title}` };
  return { fact: null, kind: 'person' };
}

/** By what the people of a list do. */
function listOf(c: BlankContext, office: string): Recognition {
  const deed = deedOf(c);
  if (deed === 'sits in') return person('observers', true);
  if (deed === 'guides') return guest(office);
  if (deed === 'absent') return person('absent');
  if (deed === 'attends' || (deed === null && /^、/.test(c.after) && /委员$|常委$|成员$/.test(office))) {
    return person('members', true);
  }
  return office === '' ? { fact: null, kind: 'person' } : officer(office);
}

/** Somebody known by the office alone; an office that one person holds is the same person everywhere. */
function officer(office: string): Recognition {
  const title = lastTitle(office);
  const label = `${title}姓名`;
  return title.startsWith('副') || /委员|成员|常委|同志|代表|干部/.test(title)
    ? { fact: null, kind: 'person', label }
    : { fact: null, kind: 'person', label, same: `officer ${title}` };
}

/** A superior who came to guide; later called by the title alone (X部长, X副主任). */
function guest(office: string): Recognition {
  const title = lastTitle(office);
  return { fact: null, kind: 'person', label: `到会指导的${title}姓名`, same: `guest ${title}` };
}

function lastTitle(office: string): string {
  const last = office.slice(office.lastIndexOf('、') + 1).replace(/[：:]$/, '');
  return /(副?(?:部长|主任|书记|局长|常委|县长|市长|区长|校长|院长|镇长|处长|科长|主席|组长|总经理|董事长|委员))$/.exec(last)?.[1] ?? last.replace(/^[及和与]/, '');
}

function person(fact: NonNullable<Recognition['fact']>, item = false): Recognition {
  return item ? { fact, kind: 'person', item: true } : { fact, kind: 'person' };
}
