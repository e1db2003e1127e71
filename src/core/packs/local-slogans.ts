/** A slogan by which one province is known; sources in docs/checks/local-slogan.md. */
export interface LocalSlogan {
  readonly province: string;
  /** What begins every way to write it: a paragraph without it has none. */
  readonly needs: string;
  readonly pattern: RegExp;
}

/** Only what the province's own papers or the state's agency call the province's. */
export const LOCAL_SLOGANS: readonly LocalSlogan[] = [
  { province: '甘肃', needs: '强县域', pattern: /(?:强(?:工业|科技|省会|县域)[、，]){2,3}强(?:工业|科技|省会|县域)/ },
  { province: '甘肃', needs: '五量', pattern: /“五量”文章/ },
  { province: '湖南', needs: '三高四新', pattern: /“?三高四新”?(?:战略|美好蓝图|使命)?/ },
  { province: '吉林', needs: '一主六双', pattern: /“?一主六双”?(?:高质量发展战略)?/ },
  { province: '浙江', needs: '八八战略', pattern: /“?八八战略”?/ },
  { province: '江苏', needs: '强富美高', pattern: /“?强富美高”?(?:新江苏)?/ },
];

/** The provinces as they are called in 省委, 省; to tell where a text is at home. */
export const PROVINCES: readonly string[] = [
  '河北', '山西', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西', '山东', '河南', '湖北', '湖南', '广东', '海南',
  '四川', '贵州', '云南', '陕西', '甘肃', '青海', '内蒙古', '广西', '西藏', '宁夏', '新疆', '北京', '天津', '上海', '重庆',
];
