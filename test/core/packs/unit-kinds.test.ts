import { BODIES, UNIT_KINDS, unitKindNamed } from '../../../src/core/packs/unit-kinds';

describe('按名称认单位的类型', () => {
  test.each([
    ['中共松河县水利局党组', 'bureau-group'], ['县水利局党组', 'bureau-group'], ['中共江州市卫生健康委员会党组', 'bureau-group'],
    ['中共松河县公安局委员会', 'bureau-committee'], ['松河县公安局党委', 'bureau-committee'],
    ['中共松河县委员会', 'county'], ['县委常委会', 'county'], ['中共江州市城南区委员会', 'county'], ['中共松河县委员会常务委员会', 'county'],
    ['中共江州市委员会', 'city'], ['市委', 'city'], ['省委常委会', 'province'],
    ['中共白石镇委员会', 'town'], ['白石乡党委', 'town'],
    ['中共江州市城南区长桥街道工作委员会', 'street'], ['长桥街道党工委', 'street'], ['中共江州高新区工作委员会', 'working-committee'],
    ['中共江州水务集团有限公司委员会', 'enterprise'], ['江州银行党委', 'enterprise'],
    ['中共江州大学委员会', 'university'], ['中共江州大学机械工程学院委员会', 'college'], ['江州职业技术学院党委', 'university'],
    ['中共松河县第一中学委员会', 'school'], ['江州市人民医院党委', 'hospital'],
    ['中共松河县水利局机关委员会', 'office-committee'], ['江州大学外国语学院党总支', 'general-branch'], ['中共松河县水利局办公室支部委员会', 'branch'],
  ])('%s', (name, id) => {
    expect(unitKindNamed(name)?.id).toBe(id);
  });

  test.each(['X党委', '中共×××委员会', '江州市人民政府'])('%s：看不出', (name) => {
    expect(unitKindNamed(name)).toBeNull();
  });
});

test('每一类单位的署名都认得出自己', () => {
  for (const kind of UNIT_KINDS) expect([kind.id, unitKindNamed(kind.signature)?.id]).toEqual([kind.id, kind.id]);
});

test('每一类单位的班子都有称谓', () => {
  for (const kind of UNIT_KINDS) expect(BODIES.map(({ body }) => body)).toContain(kind.body);
});
