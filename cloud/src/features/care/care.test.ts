import { readAgreementPdf } from '@twin-pledge/shared/contracts/care/readAgreementPdf';
import { showCare } from '@twin-pledge/shared/contracts/care/showCare';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { addEvidence } from '@twin-pledge/shared/contracts/evidence/addEvidence';
import { listNotices } from '@twin-pledge/shared/contracts/notices/listNotices';
import { selfCareIndicators } from '@twin-pledge/shared/kernel/selfCareIndicator';
import type { SelfCareIndicator } from '@twin-pledge/shared/kernel/selfCareIndicator';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { photo } from '../../../../tests/support/files';
import { caseOffice, inquiredCase } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { CaseAssessment, WorksheetRepository } from '../assessment/api';

let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

const as = async (post: keyof CaseOffice) => ({
  token: await cloud.tokenFor({ kind: 'staff', staffId: office[post].staffId }),
});

/** An old woman alone, without income and without anybody who owes her support. */
function aloneAndOld() {
  const { members = [], ...answers } = motherAndSon();
  const needs = { events: ['oldAge'], aids: ['tekun' as const] };
  return { ...answers, needs, members: members.slice(0, 1), hasIncome: false, incomes: [] };
}

async function supported() {
  const filed = await inquiredCase(cloud, office, aloneAndOld());
  const { walk, id, phone } = filed;
  await walk.act('handler', 'startPublicity', { photos: [id] });
  await walk.act('handler', 'recordAssessment', { needs: [] });
  cloud.clock.set('2026-03-17T12:00:00+08:00');
  await walk.act('handler', 'endPublicity');
  await walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '符合' });
  await walk.act('leader', 'approve');
  const mine = async () => ({ token: await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId }) });
  const care = async () => cloud.call(showCare, { params: { id } }, await mine());
  return { ...filed, mine, care };
}

const unable = (...codes: SelfCareIndicator[]) =>
  Object.fromEntries(
    selfCareIndicators.map((code) => [code, codes.includes(code) ? { able: false, note: '要人扶' } : { able: true }]),
  ) as Record<SelfCareIndicator, { able: boolean; note?: string }>;
const together = () => [office.county.staffId, office.handler.staffId];
const assessed = (indicators: ReturnType<typeof unable>, more = {}) => ({
  people: together(),
  assessedOn: cloud.clock.todayOn(),
  selfCare: [{ memberId: 'm1', indicators }],
  ...more,
});
const plan = (more = {}) => ({
  carePlan: {
    mode: 'dispersed' as const,
    caregiver: { name: '示邻居', relation: '邻居', phone: '138 0000 0007', birthOn: '1970-05-01' },
    wantsInstitution: false,
    ...more,
  },
});
const signedByAll = async () => {
  const [township, caregiver, person] = [await drawnSignature(1), await drawnSignature(2), await drawnSignature(3)];
  return {
    agreement: { signedOn: cloud.clock.todayOn(), personName: '示桂兰', drawings: { township, caregiver, person } },
  };
};

describe('what 特困 settles after the decision', () => {
  it('C07, D05 six indicators give the grade, the agreement the mode of support, and both the amount, replayable to the yuan', async () => {
    const { walk, id, mine, care } = await supported();
    expect(await care()).toMatchObject({ persons: [{ memberId: 'm1', name: '示桂兰' }], selfCare: [], agreements: [] });
    const found = assessed(unable('dress', 'bed', 'toilet', 'walk'));
    const { staffId } = office.county;
    expect((await walk.refused('county', 'recordSelfCare', { ...found, people: [staffId] })).code).toBe(
      'assessorsMissing',
    );
    const township = [office.handler.staffId, office.colleague.staffId];
    expect((await walk.refused('county', 'recordSelfCare', { ...found, people: township })).code).toBe(
      'assessorsMissing',
    );
    const nobody = [{ memberId: 'm7', indicators: unable() }];
    expect((await walk.refused('county', 'recordSelfCare', { ...found, selfCare: nobody })).code).toBe(
      'selfCareIncomplete',
    );
    expect((await walk.refused('county', 'recordSelfCare', { ...found, assessedOn: '2026-03-18' })).code).toBe(
      'dateInFuture',
    );
    expect((await walk.refused('handler', 'recordSelfCare', found)).code).toBe('forbidden');
    await walk.act('county', 'recordSelfCare', found);
    const [judged] = (await care()).selfCare;
    expect(judged).toMatchObject({
      name: '示桂兰',
      unmet: 4,
      grade: 'full',
      amountFen: null,
      assessedOn: '2026-03-17',
    });
    expect(judged!.byNames.sort()).toEqual(['示范县局', '示范经办'].sort());
    expect(judged!.indicators).toContainEqual({ code: 'walk', able: false, note: '要人扶' });

    await walk.act('handler', 'planCare', plan());
    const [drawnUp] = (await care()).agreements;
    expect(drawnUp).toMatchObject({
      number: '镇桥镇特照〔2026〕1号',
      state: 'drawnUp',
      plan: { mode: 'dispersed', caregiver: { name: '示邻居', phone: '13800000007' } },
    });
    expect(
      (
        await walk.refused('handler', 'recordCareAgreement', {
          agreement: { signedOn: '2026-03-17', personName: '示桂兰' },
        })
      ).code,
    ).toBe('agreementUnsigned');
    await walk.act('handler', 'recordCareAgreement', await signedByAll());
    const settled = await care();
    expect(settled.agreements).toMatchObject([{ state: 'signed', signedOn: '2026-03-17', how: 'screen' }]);
    expect(settled.selfCare[0]!.amountFen).toBeGreaterThan(0);
    const kept = (await cloud.get(WorksheetRepository).latest(id))!;
    expect(kept.facts.tekun).toMatchObject({ m1: { unmetIndicators: 4, support: 'dispersed' } });
    expect(cloud.get(CaseAssessment).replay(kept)).toEqual(kept.result);
    const { notices } = await cloud.call(listNotices, { params: { id } }, await mine());
    expect(notices.map(({ kind }) => kind)).toEqual(['acceptance', 'approval', 'careGrant']);
    const terms = await cloud.database.select<{ amountFen: number | null }>(
      'SELECT amount_fen FROM award_term WHERE case_id = ? ORDER BY id',
      [id],
    );
    expect(terms.map(({ amountFen }) => amountFen && Number(amountFen))).toEqual([
      null,
      settled.selfCare[0]!.amountFen,
    ]);
    const pdf = await cloud.call(readAgreementPdf, { params: { id, agreementId: drawnUp!.id } }, await mine());
    expect((pdf as unknown as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('C07 is assessed again on a reported change: the new grade is in force from a worksheet of its own', async () => {
    const { walk, id, care, mine } = await supported();
    await walk.act('handler', 'planCare', plan());
    await walk.act('handler', 'recordCareAgreement', await signedByAll());
    await walk.act('county', 'recordSelfCare', assessed(unable()));
    const before = (await care()).selfCare[0]!;
    expect(before).toMatchObject({ grade: 'self', unmet: 0 });
    cloud.clock.set('2026-06-01T09:00:00+08:00');
    await walk.act('handler', 'reassessSelfCare', { reason: '摔了一跤，走不了路' });
    const view = await cloud.call(showMyCase, { params: { id } }, await mine());
    expect(view.duties.filter(({ kind, state }) => kind === 'assessSelfCare' && state === 'open')).toHaveLength(1);
    await walk.act('county', 'recordSelfCare', assessed(unable('walk', 'wash')));
    const now = await care();
    expect(now.selfCare[0]).toMatchObject({ grade: 'half', unmet: 2, assessedOn: '2026-06-01' });
    expect(now.selfCare[0]!.amountFen).toBeGreaterThan(before.amountFen ?? 0);
    expect(now.assessedBefore).toEqual(['2026-03-17']);
  });

  it('D05 whom the pack bars looks after nobody; an institution is named; a signed paper is kept; a new caregiver is a new agreement', async () => {
    const { walk, id, care } = await supported();
    const caregiver = plan().carePlan.caregiver;
    const refusedPlan = async (more: object) => (await walk.refused('handler', 'planCare', plan(more))).code;
    expect(await refusedPlan({ caregiver: { ...caregiver, birthOn: '2010-05-01' } })).toBe('caregiverNotAllowed');
    expect(await refusedPlan({ caregiver: { ...caregiver, birthOn: undefined } })).toBe('caregiverNotAllowed');
    expect(await refusedPlan({ caregiver: { ...caregiver, name: '示桂兰' } })).toBe('caregiverNotAllowed');
    expect(await refusedPlan({ caregiver: { ...caregiver, phone: '12' } })).toBe('invalidInput');
    expect(await refusedPlan({ mode: 'institution' })).toBe('carePlanMissing');
    await walk.act(
      'handler',
      'planCare',
      plan({ mode: 'institution', institution: '示范敬老院', wantsInstitution: true }),
    );
    const bring = { params: { id, purpose: 'careAgreement' as const } };
    const { id: evidenceId } = await cloud.call(addEvidence, bring, {
      ...(await as('handler')),
      bytes: await photo({ seed: 5 }),
    });
    await walk.act('handler', 'recordCareAgreement', {
      agreement: { signedOn: '2026-03-17', personName: '示桂兰', evidenceId },
    });
    expect((await care()).agreements).toMatchObject([
      {
        state: 'signed',
        how: 'paper',
        evidenceId,
        plan: { mode: 'institution', institution: '示范敬老院', wantsInstitution: true },
      },
    ]);
    await walk.act('handler', 'planCare', plan());
    expect((await care()).agreements.map(({ state }) => state)).toEqual(['signed', 'drawnUp']);
    await walk.act('handler', 'recordCareAgreement', await signedByAll());
    expect((await care()).agreements.map(({ state }) => state)).toEqual(['replaced', 'signed']);
  });

  it('D05 the caregiver’s telephone and the signatures stand encrypted', async () => {
    const rows = await cloud.database.select<{ planEnc: string; signedEnc: string | null }>(
      'SELECT * FROM care_agreement',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('13800000007');
    expect(JSON.stringify(rows)).not.toContain('示邻居');
  });
});
