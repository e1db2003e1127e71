/** Chinese family names in use; those that are mostly other words (和 有 党 全 能 年) are left out. */
const SINGLE =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤' +
  '滕殷罗毕郝邬安常于时傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅盛林刁钟徐' +
  '邱骆高夏蔡田樊胡凌霍虞万柯卢莫房缪干解应宗丁宣邓郁单洪包诸左石崔吉钮龚程邢裴陆荣翁荀羊惠甄曲封储靳焦牧隗山谷车侯宓蓬郗班仰秋仲伊宫宁仇栾' +
  '暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从鄂索咸赖卓蔺屠蒙池乔阴闻莘翟谭贡劳姬申扶堵冉宰雍桑桂濮牛寿边扈燕冀浦尚农温别庄晏柴瞿阎' +
  '充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步耿满弘匡国文寇广禄东沃利蔚越隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关相查荆红游权盖益桓' +
  '岳帅况亢商佘佟肖代闫覃涂邸褟湖苑仝';

const DOUBLE = ['欧阳', '上官', '司马', '诸葛', '皇甫', '尉迟', '公孙', '慕容', '司徒', '令狐', '长孙', '夏侯', '东方', '端木', '独孤', '南宫', '闻人', '澹台', '宇文', '呼延'];

/** The length of the family name that begins at the place: 2, 1, or 0 for none. */
export function surnameLength(text: string, at: number): 0 | 1 | 2 {
  if (DOUBLE.includes(text.slice(at, at + 2))) return 2;
  const first = text.charAt(at);
  return first !== '' && SINGLE.includes(first) ? 1 : 0;
}
