import { readPolicyLibrary } from '../../cloud/src/platform/policy/policyLibrary';
import { firstMonth } from '../../shared/src/assessment/firstMonth';
import { authorityOf } from '../../shared/src/casework/authority';
import { startDuty } from '../../shared/src/casework/dutyClock';
import type { DutyKindCode } from '../../shared/src/casework/dutyKinds';
import { standardCalendar } from '../../shared/src/calendar/standardCalendar';
import { dutyToReport } from '../../shared/src/copy/dutyToReport';
import type { ParamId } from '../../shared/src/policy/paramCatalogue';
import { resolvePolicy } from '../../shared/src/policy/resolvePolicy';

const { packs } = readPolicyLibrary({ demonstration: false });
const today = '2026-03-02';
const law = {
  jingdezhen: resolvePolicy(packs, '360281100000', today),
  tianjin: resolvePolicy(packs, '120115101000', today),
  xiangtan: resolvePolicy(packs, '430321000000', today),
  yunxi: resolvePolicy(packs, '430603000000', today),
  linxiang: resolvePolicy(packs, '430682114000', today),
};
type Place = keyof typeof law;

const clauseOf = (place: Place, param: ParamId) => law[place].get(param).clause;
/** Where a document names no figure of its own, what it does say is kept beside the figure that then counts. */
const saysInstead = (place: Place, param: ParamId) => law[place].get(param).silent.join();
const within = (place: Place, kind: DutyKindCode) =>
  startDuty(kind, 'D1', { today, policy: law[place], calendar: standardCalendar }).within;

describe('what a document says in words of its own', () => {
  it('B07 TJ 二(五), TJ 三(三), TJ 三(五): changes to report, and what follows where nobody did for three months', () => {
    expect(dutyToReport(law.tianjin)).toMatchObject({ withinMonths: 3, consequence: 'mayEducate' });
    expect(dutyToReport(law.tianjin)?.events).toEqual(expect.arrayContaining(['died', 'work', 'property']));
  });

  it('B07 LX 三(六)约束2 punishes what was kept back; XT 6 asks for the report and names no punishment', () => {
    expect(dutyToReport(law.linxiang)?.consequence).toBe('penalty');
    expect(dutyToReport(law.xiangtan)?.consequence).toBeNull();
  });

  it('D07 TJ 附件2-2: the township decides, also where JDZ leaves it to that of registration', () => {
    const places = {
      aid: 'dibao',
      townshipCode: 'T1',
      registrationTownshipCode: 'T2',
      registeredElsewhere: 'inArea',
    } as const;
    expect(authorityOf(places, law.tianjin, undefined).authorityCode).toBe('T1');
    expect(authorityOf(places, law.jingdezhen, undefined).authorityCode).toBe('T2');
  });

  it('D09 TJ 二(二)2 lists the head of the family, JDZ 三(四)2 the members and a coarse cause', () => {
    expect([law.tianjin, law.jingdezhen].map((policy) => policy.string('longTermList.names'))).toEqual([
      'head',
      'members',
    ]);
    expect(law.tianjin.list('longTermList.fields')).not.toContain('cause');
    expect(law.jingdezhen.list('longTermList.fields')).toContain('cause');
  });

  it('A05 JDZ 三(三)1, YX 二(四)1: what a platform knows is asked of nobody', () => {
    expect(Object.keys(law.jingdezhen.record('papers.obtainable'))).toContain('disabilityCertificate');
    expect(clauseOf('yunxi', 'papers.obtainable')).toContain('YX 二(四)1');
  });

  it('B08 LX 三(一), D06 LX 三(六)激励2, A10 TJ 二(九): villages one by one, other aid for the refused, a hotline', () => {
    expect(law.linxiang.record('commitment.enabledByVillage')).toEqual({ '430682114001': '2024-08-16' });
    expect(law.linxiang.boolean('refusal.screenedForOtherAid')).toBe(true);
    expect(clauseOf('linxiang', 'refusal.screenedForOtherAid')).toContain('LX 三(六)激励2');
    expect(law.tianjin.string('contacts.hotline')).toBe('12345');
  });

  it('A03, C03, D01 YX 二(四)3, YX 二(五)1, YX 二(五)2 name no days: the national ones count, and the words stay', () => {
    const kinds = ['reviewMaterials', 'verifyMeans', 'formOpinion', 'decideCase', 'completeCase'] as const;
    expect(kinds.map((kind) => within('yunxi', kind))).toEqual([1, 7, 2, 2, 30]);
    expect(saysInstead('yunxi', 'process.totalWithinWorkingDays')).toBe('只写“按照文件规范时限”');
    expect(saysInstead('yunxi', 'verification.withinWorkingDays')).toContain('常态化');
    expect(saysInstead('yunxi', 'intake.onlineReviewWithinWorkingDays')).toContain('及时审核');
  });

  it('E04 YX 二(一)3, XT 三(二) pay on time and in full, from the month that the nation gives', () => {
    expect([firstMonth('2026-03-17', law.yunxi), firstMonth('2026-03-17', law.xiangtan)]).toEqual([
      '2026-04',
      '2026-04',
    ]);
    expect(firstMonth('2026-03-17', law.jingdezhen)).toBe('2026-03');
    expect(saysInstead('yunxi', 'payment.fromMonth')).toContain('及时足额');
  });
});
