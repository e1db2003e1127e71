import type { EducationId } from '../educations';
import { annualMeeting, educationMeeting } from './named-meetings';
import { UNSAID, type SessionFields, type SessionPack } from './session-pack';

function special(education: EducationId, fields: Partial<SessionFields>, sources: SessionPack['sources']): SessionPack {
  return { ...UNSAID, ...educationMeeting(education), ...fields, sources };
}

/**
 * Special meetings of educations, by the year they are of; some were held in the next one. The
 * educations of 2016, 2024, 2025 and 2026 had none: the annual meeting took them up.
 */
export const EDUCATION_SESSIONS: readonly SessionPack[] = [
  special('mass-line-2013', {
    aspects: { word: '方面', count: 4, items: ['形式主义', '官僚主义', '享乐主义', '奢靡之风'] }, supervisor: ['督导组'],
  }, { name: ['S06'], aspects: ['S07'], supervisor: ['S01', 'S06'] }),
  special('three-stricts-2015', {}, { name: ['S10'] }),
  special('original-aspiration-2019', {
    window: { from: 20190801, to: 20200108 },
    reading: ['《习近平关于“不忘初心、牢记使命”重要论述选编》', '党章', '《关于新形势下党内政治生活的若干准则》', '《中国共产党纪律处分条例》'],
    supervisor: ['指导组', '巡回指导组'],
  }, { name: ['S18'], window: ['S19', 'S22', 'S24'], reading: ['S23', 'S24'], supervisor: ['S24', 'S25'] }),
  special('party-history-2021', {
    window: { from: 20220101, to: 20220228 },
    theme: '大力弘扬伟大建党精神，坚持和发展党的百年奋斗历史经验，坚定历史自信，践行时代使命，厚植为民情怀，勇于担当作为，团结带领人民群众走好新的赶考之路',
    themeCore: ['大力弘扬伟大建党精神', '坚持和发展党的百年奋斗历史经验'],
    aspects: { word: '带头', count: 5, items: [] },
    reading: [
      '党章', '《关于新形势下党内政治生活的若干准则》', '《中国共产党党内监督条例》', '《中共中央关于党的百年奋斗重大成就和历史经验的决议》',
    ],
    supervisor: ['指导组', '巡回指导组'],
  }, {
    name: ['S30b'], window: ['S28', 'S30'], theme: ['S30'], themeCore: ['S30'], aspects: ['SAMPLE21'], reading: ['SAMPLE21'], supervisor: ['S28', 'S29'],
  }),
  special('xi-thought-2023', {
    // Two batches: about August 2023, and the end of the year into January.
    window: { from: 20230801, to: 20240204 },
    aspects: { word: '方面', count: 6, items: ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'] },
    reading: [
      '《习近平著作选读》', '党章', '《关于新形势下党内政治生活的若干准则》', '《中国共产党纪律处分条例》', '《习近平新时代中国特色社会主义思想专题摘编》',
    ],
    lastMeeting: annualMeeting(2022),
    supervisor: ['指导组', '巡回指导组', '督导组'],
  }, {
    name: ['S36', 'S40'], window: ['S35', 'S37', 'S40', 'S41'], aspects: ['S34b', 'S37', 'S41'], reading: ['SAMPLE23', 'S46b'], lastMeeting: ['S41'],
    supervisor: ['S40', 'S41', 'SAMPLE23'],
  }),
];
