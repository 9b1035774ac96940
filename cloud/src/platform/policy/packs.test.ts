import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import { checkPack } from '@twin-pledge/shared/policy/checkPack';
import { checklistFor } from '@twin-pledge/shared/policy/checklist';
import { commitmentInForce } from '@twin-pledge/shared/policy/commitmentSwitch';
import { paramCatalogue, specOf } from '@twin-pledge/shared/policy/paramCatalogue';
import { papersCatalogue } from '@twin-pledge/shared/policy/papersCatalogue';
import { readCitation } from '@twin-pledge/shared/policy/policySource';
import { refusalGroundsFor } from '@twin-pledge/shared/policy/refusalGrounds';
import { resolvePolicy } from '@twin-pledge/shared/policy/resolvePolicy';
import { tableRows } from '@twin-pledge/shared/policy/tableRows';
import { aidCodes } from '@twin-pledge/shared/kernel/aidCode';
import { join } from 'node:path';
import { policyFolder } from './policyFolder';
import { readPolicyLibrary } from './policyLibrary';
import { readRegions } from './readRegions';

const { packs, sources, findings } = readPolicyLibrary({ demonstration: false });
const regions = [...readRegions(join(policyFolder, 'regions')).keys()];
const today = '2026-11-22';

/** The five documents: their packs and a county or township each speaks for. */
const five = {
  'linxiang-yanglousi': '430682114000',
  'tianjin-baodi': '120115000000',
  'xiangtan-county': '430321000000',
  jingdezhen: '360281000000',
  'yueyang-yunxi': '430603000000',
};
const resolve = (region: string, date = today) => resolvePolicy(packs, region, date);

describe('the packs of the program', () => {
  it('can be read, and check clean', () => {
    expect(findings).toEqual([]);
    const errors = packs.flatMap((pack) =>
      checkPack(pack, packs, sources, today).filter((finding) => finding.level === 'error'),
    );
    expect(errors).toEqual([]);
  });

  it('the demonstration packs check clean too, and are not loaded otherwise', () => {
    const all = readPolicyLibrary({ demonstration: true });
    const overlays = all.packs.filter(({ demonstration }) => demonstration);
    expect(overlays.map(({ regionCode }) => regionCode).sort()).toEqual(['120115000000', '360281000000']);
    expect(overlays.flatMap((pack) => checkPack(pack, all.packs, all.sources, today))).toEqual([]);
    expect(packs.some(({ demonstration }) => demonstration)).toBe(false);
  });

  it.each(Object.keys(five))('%s says something about every row of the table', (id) => {
    const pack = packs.find((candidate) => candidate.id === id);
    const written = new Set(pack?.entries.map((entry) => entry.id));
    const missing = Object.entries(tableRows).filter(([, ids]) => ids.some((param) => !written.has(param)));
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(five))('%s resolves every parameter a county must have, with its origin', (_, region) => {
    const policy = resolve(region);
    for (const id of Object.keys(paramCatalogue)) {
      if (!specOf(id)?.everyCounty) continue;
      const { source, validFrom, clause, assumed } = policy.get(id);
      expect(sources.map((one) => one.id)).toContain(source);
      expect(validFrom <= today).toBe(true);
      expect(clause !== null || assumed).toBe(true);
    }
  });

  it('every county of the nation resolves the same parameters on every quarter since 2021', () => {
    const required = Object.keys(paramCatalogue).filter((id) => specOf(id)?.everyCounty);
    for (let day = '2021-12-01'; day <= today; day = addDays(day, 91)) {
      for (const region of ['360281000000', '120115000000', '430682000000', '110101000000']) {
        const policy = resolve(region, day);
        expect(required.filter((id) => !policy.has(id))).toEqual([]);
      }
    }
  });

  it('no rule of a document that is not at hand carries a clause', () => {
    const atHand = new Set(sources.filter((source) => source.textAtHand).map(({ id }) => id));
    const cited = packs.flatMap((pack) => pack.entries.flatMap(({ clause }) => (clause ? readCitation(clause) : [])));
    expect(cited.filter(({ sourceId }) => !atHand.has(sourceId))).toEqual([]);
  });
});

describe('what the five documents say', () => {
  it('A03 an online submission is reviewed within 1 WD, at the window on the spot', () => {
    const policy = resolve(five.jingdezhen);
    expect(policy.number('intake.onlineReviewWithinWorkingDays')).toBe(1);
    expect(policy.get('intake.onlineReviewWithinWorkingDays')).toMatchObject({ clause: 'JDZ 三(一)1', assumed: false });
    expect(policy.boolean('intake.windowReviewOnTheSpot')).toBe(true);
    expect(resolve(five['tianjin-baodi']).get('intake.onlineReviewWithinWorkingDays')).toMatchObject({
      value: 1,
      assumed: true,
    });
  });

  it.each([
    ['process.totalWithinWorkingDays', [30, 30, 30, 18, 30]],
    ['survey.minInvestigators', [2, 2, 2, 2, 2]],
    ['decision.authority', ['county', 'township', 'county', 'townshipOfRegistration', 'county']],
    [
      'publicity.order',
      [
        'opinionThenPublicity',
        'opinionThenPublicity',
        'opinionThenPublicity',
        'publicityThenOpinion',
        'opinionThenPublicity',
      ],
    ],
    [
      'emergency.reliefFirst',
      [['emergency', 'honestDeclarer'], ['emergency'], ['emergency'], ['emergency'], ['emergency']],
    ],
    ['longTermList.names', ['head', 'head', 'head', 'members', 'head']],
    ['exitList.months', [0, 0, 0, 6, 0]],
    ['dishonestyNotice.minDays', [7, 0, 0, 0, 0]],
    ['reverification.needsVisit', [false, true, false, false, false]],
    ['warning.withinWorkingDays', [20, 20, 20, 20, 20]],
    ['gradualExit.selfReportedMaxMonths', [6, 0, 0, 0, 0]],
    ['gradualExit.employedMaxMonths', [0, 0, 12, 0, 0]],
    ['change.unreportedConsequence', ['penalty', 'mayEducate', 'mustReport', 'mustReport', 'mustReport']],
    ['spotCheck.newCasesPercent', [30, 30, 30, 50, 30]],
    ['payment.fromMonth', ['following', 'following', 'following', 'confirmation', 'following']],
    ['tekun.minorUntilAge', [16, 16, 18, 16, 16]],
    ['intake.trialAtResidence', [[], [], [], [], ['dibao']]],
    ['training.timesPerYear', [1, 1, 1, 1, 2]],
  ])('%s', (id, wanted) => {
    expect(Object.values(five).map((region) => resolve(region).get(id).value)).toEqual(wanted);
  });

  it('A07 temporary relief is handled where one lives, 低保 there as a trial', () => {
    const yunxi = resolve(five['yueyang-yunxi']);
    expect(yunxi.list('intake.filingAtResidence')).toEqual(['temporaryEmergency', 'temporaryExpenditure']);
    expect(resolve(five.jingdezhen).list('intake.filingAtResidence')).toContain('dibao');
    expect(resolve(five.jingdezhen).get('intake.registrationRequestWithinWorkingDays')).toMatchObject({
      value: 1,
      clause: 'JDZ 三(一)3',
    });
  });

  it('a marking shows where a document is silent', () => {
    expect(resolve(five['tianjin-baodi']).get('process.totalWithinWorkingDays').silent).toEqual(['只写“规定时限内”']);
  });

  it('B08 commitments begin in 尖山社区, village by village', () => {
    const inForce = (village: string, date: string) => commitmentInForce(resolve(village, date), village, date);
    expect(inForce('430682114001', '2024-08-15')).toBe(false);
    expect(inForce('430682114001', '2024-08-16')).toBe(true);
    const others = regions.filter((code) => level(code) === 'village' && code !== '430682114001');
    expect(others.filter((code) => inForce(code, today))).toEqual([]);
  });
});

describe('amounts found', () => {
  const fen = (region: string, id: string, date = today) => resolve(region, date).money(id);
  const month = (yuan: number) => ({ amountFen: yuan * 100, per: 'month' });
  const year = (yuan: number) => ({ amountFen: yuan * 100, per: 'year' });

  it('Yueyang 2025: districts, counties and cities', () => {
    expect(fen('430603001002', 'dibao.urbanStandard')).toEqual(month(740));
    expect(fen('430603001002', 'dibao.ruralStandard')).toEqual(month(740));
    expect(fen('430682114001', 'dibao.ruralStandard')).toEqual(month(485));
    expect(fen('430603000000', 'tekun.basicStandard')).toEqual(year(11544));
    expect(fen('430682000000', 'tekun.ruralBasicStandard')).toEqual(year(7566));
    expect(['careFull', 'careHalf', 'careSelf'].map((name) => fen('430603000000', `tekun.${name}`).amountFen)).toEqual([
      63400, 31700, 19000,
    ]);
    expect(['careFull', 'careHalf', 'careSelf'].map((name) => fen('430682000000', `tekun.${name}`).amountFen)).toEqual([
      56700, 28400, 17000,
    ]);
  });

  it('Xiangtan County falls back to the floor of Hunan, marked', () => {
    expect(fen('430321000000', 'dibao.urbanStandard')).toEqual(month(650));
    expect(fen('430321000000', 'dibao.ruralStandard')).toEqual(year(5000));
    expect(resolve('430321000000').get('dibao.urbanStandard')).toMatchObject({
      fromRegion: '430000000000',
      assumed: true,
    });
  });

  it('Jiangxi by year', () => {
    expect(fen('360281000000', 'dibao.urbanStandard', '2024-12-31')).toEqual(month(935));
    expect(fen('360281000000', 'dibao.urbanStandard', '2025-01-01')).toEqual(month(980));
    expect(fen('360281000000', 'dibao.ruralStandard')).toEqual(month(765));
    expect(fen('360281000000', 'tekun.careSelf', '2024-06-01')).toEqual(month(100));
    expect(fen('360281000000', 'tekun.careSelf')).toEqual(month(110));
  });

  it('Tianjin on both sides of 2025-09-01', () => {
    expect(fen('120115000000', 'dibao.urbanStandard', '2025-08-31')).toEqual(month(1010));
    expect(fen('120115000000', 'dibao.urbanStandard', '2025-09-01')).toEqual(month(1045));
    expect(fen('120115000000', 'dibaoMarginal.grantPerHousehold')).toEqual(month(314));
    expect(fen('120115000000', 'tekun.ruralDispersedStandard')).toEqual(month(1530));
    expect(resolve('120115000000').number('property.cashPerHeadTimesStandard')).toBe(24);
  });

  it('the exclusion of the central pension ends with 2025 unless renewed', () => {
    expect(resolve('360281000000', '2025-12-31').boolean('income.centralBasicPensionExcluded')).toBe(true);
    expect(resolve('360281000000', '2026-01-01').boolean('income.centralBasicPensionExcluded')).toBe(false);
  });
});

describe('the same everywhere', () => {
  it.each(['360281', '120115', '430321', '430603'])(
    'A09 every township of %s has the same items, steps, limits and forms',
    (county) => {
      const townships = regions.filter((code) => code.startsWith(county) && level(code) === 'township');
      expect(townships.length).toBeGreaterThan(1);
      const wanted = resolve(`${county}000000`).values;
      for (const township of townships) expect(resolve(township).values).toEqual(wanted);
    },
  );

  it('A13 each place has one versioned catalogue, and all its codes are told apart', () => {
    for (const region of Object.values(five)) {
      const { version, items } = papersCatalogue(resolve(region));
      expect(version).toBe('nation-2026.1');
      expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    }
  });

  it('A05 a marriage certificate is never asked for: the state holds it', () => {
    const item = papersCatalogue(resolve('430321000000')).items.find(({ code }) => code === 'marriageCertificate');
    expect(item?.obtainableFrom).toBe('民政婚姻登记系统');
  });

  it('A01 every aid has lawful reasons to refuse and a check-list, each with an origin', () => {
    for (const aid of aidCodes) {
      const grounds = refusalGroundsFor(resolve(five['tianjin-baodi']), aid);
      expect(grounds.length).toBeGreaterThan(3);
      expect(grounds.every(({ clause, text, instead }) => clause && text && instead)).toBe(true);
      expect(checklistFor(resolve(five.jingdezhen), aid).length).toBeGreaterThan(5);
    }
  });
});
