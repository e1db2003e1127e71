import { annualMeeting, educationMeeting } from './named-meetings';
import { UNSAID, type SessionFields, type SessionPack } from './session-pack';

function annual(year: number, fields: Partial<SessionFields>, sources: SessionPack['sources']): SessionPack {
  return { ...UNSAID, ...annualMeeting(year), ...fields, sources };
}

/**
 * Annual meetings, by the year they are *of*. In 2013, 2015, 2019, 2021 and 2023 an education's
 * special meeting stood in their place.
 */
export const ANNUAL_SESSIONS: readonly SessionPack[] = [
  annual(2016, { themeCore: ['十八届六中全会精神'] }, { themeCore: ['S13', 'S16'] }),
  annual(2018, {
    theme: '强化创新理论武装，树牢“四个意识”，坚定“四个自信”，坚决做到“两个维护”，勇于担当作为，以求真务实作风坚决把党中央决策部署落到实处',
    themeCore: ['强化创新理论武装', '勇于担当作为'],
  }, { theme: ['S61'], themeCore: ['S61'] }),
  annual(2020, {
    theme: '认真学习贯彻习近平新时代中国特色社会主义思想，加强政治建设，提高政治能力，坚守人民情怀，夺取决胜全面建成小康社会、实现第一个百年奋斗目标的伟大胜利，开启全面建设社会主义现代化国家新征程',
    themeCore: ['加强政治建设，提高政治能力，坚守人民情怀'],
    aspects: { word: '方面', count: 5, items: [] },
    lastMeeting: educationMeeting('original-aspiration-2019'),
    supervisor: ['督导组'],
  }, { theme: ['S60', 'S60b'], themeCore: ['S60', 'S60b'], aspects: ['S60'], lastMeeting: ['S60b'], supervisor: ['S60'] }),
  annual(2022, {
    window: { from: 20230101, to: 20230228 },
    theme: '全面贯彻习近平新时代中国特色社会主义思想，深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”，团结带领党员干部群众以奋发有为的精神贯彻落实党的二十大作出的重大决策部署',
    themeCore: ['以奋发有为的精神贯彻落实党的二十大作出的重大决策部署'],
    aspects: { word: '带头', count: 6, items: [] },
    supervisor: ['督导组'],
  }, { window: ['S58', 'S59'], theme: ['S58', 'S59'], themeCore: ['S58', 'S59'], aspects: ['S58', 'S59'], supervisor: ['S58'] }),
  annual(2024, {
    window: { from: 20250101, to: 20250228 },
    theme: '深入学习贯彻习近平新时代中国特色社会主义思想，巩固深化党纪学习教育成果，综合发挥党的纪律教育约束、保障激励作用，为进一步全面深化改革、推进中国式现代化提供坚强纪律保证',
    themeCore: ['巩固深化党纪学习教育成果', '综合发挥党的纪律教育约束、保障激励作用'],
    aspects: {
      word: '带头', count: 4,
      items: [
        '带头严守政治纪律和政治规矩，维护党的团结统一', '带头增强党性、严守纪律、砥砺作风',
        '带头在遵规守纪、清正廉洁前提下勇于担责、敢于创新', '带头履行全面从严治党政治责任',
      ],
    },
    lastMeeting: educationMeeting('xi-thought-2023'),
    toReport: ['主题教育专题民主生活会整改落实情况'],
  }, { window: ['S47'], theme: ['S47'], themeCore: ['S47'], aspects: ['S47', 'S49'], lastMeeting: ['S48'], toReport: ['S48'] }),
  annual(2025, {
    window: { from: 20260101, to: 20260228 },
    theme: '深入学习贯彻习近平新时代中国特色社会主义思想，全面贯彻落实党的二十届四中全会精神，以打攻坚战、持久战的决心和恒心，锲而不舍落实中央八项规定精神，推进作风建设常态化长效化，以优良作风凝心聚力、真抓实干，奋力开创中国式现代化建设新局面',
    themeCore: ['锲而不舍落实中央八项规定精神', '推进作风建设常态化长效化', '以优良作风凝心聚力'],
    aspects: {
      word: '带头', count: 5,
      items: ['带头强化政治忠诚、提高政治能力', '带头固本培元、增强党性', '带头敬畏人民、敬畏组织、敬畏法纪', '带头干事创业、担当作为', '带头坚决扛起管党治党责任'],
    },
    lastMeeting: annualMeeting(2024),
    toReport: ['学习教育整改整治情况', '2024年度民主生活会整改落实情况', '本次征求意见情况'],
    supervisor: ['督导组'],
  }, {
    window: ['S56'], theme: ['S54', 'S54b'], themeCore: ['S54', 'S54b'], aspects: ['S55', 'S57'], lastMeeting: ['S56'], toReport: ['S56'], supervisor: ['S56', 'S54b'],
  }),
  // The notice had not come when this was written: a department fills it.
  annual(2026, {}, {}),
];
