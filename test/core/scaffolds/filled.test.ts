import { analyze } from '../../../src/core/analyze';
import { isReady } from '../../../src/core/analysis';
import { snapshotOfLines } from '../../../src/core/document';
import { SCAFFOLDS } from '../../../src/core/scaffolds/library';
import { planInsertion, type InsertionTarget } from '../../../src/core/scaffolds/plan';
import { applyChange, type TextChange } from '../../support/apply-change';

/** What a bureau would fill in; dates by part. */
const VALUES: Readonly<Record<string, string>> = {
  'unit.name': '清河市水务局',
  'session.year.year': '2026',
  'superior.issuers': '市纪委机关、市委组织部',
  'notice.title': '关于认真开好2026年度党员领导干部民主生活会的通知',
  'superior.approver': '市委第三督导组',
  'meeting.date.year': '2027', 'meeting.date.month': '1', 'meeting.date.day': '16',
  'meeting.time.hour': '9', 'meeting.place': '局三楼', 'meeting.length': '半天',
  'group.leader': '周立群', 'chair.name': '陈启明',
  'members#0': '李文', 'members#1': '王岚', 'members#2': '赵平', 'observers#0': '孙越',
  'attendance.due': '4', 'attendance.present': '4',
  'study.readings#0': '中国共产党章程', 'study.readings#1': '中国共产党纪律处分条例',
  'study.times': '3', 'study.seminars': '2',
  'forms.sent': '60', 'forms.returned': '58', 'opinions.total': '42', 'opinions.merged': '21',
  'opinions.team': '9', 'opinions.members': '12',
  'talk.total': '46', 'talk.chief': '14', 'draft.revisions': '5', 'prefix.solved': '6',
  'meeting.theme': '以更高标准加强党性修养，以更严作风推动水务事业高质量发展',
  'last.name': '2025年度民主生活会', 'last.total': '18', 'last.done': '17',
  'person.teamSpeaker': '陈启明', 'person.summarizer': '陈启明',
  'criticism.total': '28', 'criticism.average': '7', 'comment.points': '三',
  'issues.teamAspects': '5', 'issues.memberAspects': '4',
  'theme.short': '作风建设学习教育',
  'team.issues': '12', 'issues.teamImmediate': '5', 'issues.teamStaged': '4', 'issues.teamLong': '3',
  'members.issues': '20', 'issues.memberImmediate': '10', 'issues.memberStaged': '7', 'issues.memberLong': '3',
  measures: '45', 'fix.done': '11',
  'branch.from.year': '2027', 'branch.from.month': '1', 'branch.from.day': '18',
  'branch.to.year': '2027', 'branch.to.month': '1', 'branch.to.day': '22', 'unit.departmentCount': '6',
  owner: '王岚', 'deadline.year': '2027', 'deadline.month': '6', 'deadline.day': '30',
  'rules.revised': '3', 'rules.new': '2',
  'sign.date.year': '2027', 'sign.date.month': '1', 'sign.date.day': '25',
};

const ORDERS: readonly (readonly [string, readonly InsertionTarget[]])[] = [
  ['the whole report', [{ kind: 'report' }]],
  ['the whole report and what is optional', [
    { kind: 'report' },
    ...SCAFFOLDS.map(({ element }): InsertionTarget => ({ kind: 'element', element })),
  ]],
];

test.each(ORDERS)('%s, filled in, has nothing that stands between it and sending', (_name, targets) => {
  let snapshot = snapshotOfLines(['']);
  for (const target of targets) {
    const plan = planInsertion(snapshot, analyze(snapshot), target);
    if (!('refused' in plan)) snapshot = applyChange(snapshot, plan.change);
  }

  const fill: TextChange = {
    edits: analyze(snapshot).placeholders.map(({ paragraph, start, end, text, fact, part, index }) => {
      const key = fact + (part === null ? '' : `.${part}`) + (index === null ? '' : `#${index}`);
      expect(Object.keys(VALUES)).toContain(key);
      return { paragraph, start, end, expected: text, text: VALUES[key]! };
    }),
  };
  const filled = analyze(applyChange(snapshot, fill));
  expect(filled.placeholders).toEqual([]);
  expect(filled.findings).toEqual([]);
  expect(isReady(filled, [])).toBe(true);
});
