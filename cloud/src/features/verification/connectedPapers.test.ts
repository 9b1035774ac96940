import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startSourceRegistry } from '../../../../tests/support/sourceRegistry';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

/** The mother with a certificate of disability, in a county where no platform tells of it. */
function disabledMother(): Answers {
  const answers = motherAndSon({ residence: { regionCode: '120115101201', detail: '示范一排3号' } });
  const [mother, son] = answers.members!;
  const disability = { category: 'limb', grade: 2 } as const;
  const health = { status: 'disabled', disability, alsoSeriouslyIll: false } as const;
  return { ...answers, members: [{ ...mother!, health }, son!] };
}

async function statesIn(cloud: RunningCloud, code: string) {
  const phone = await newPhone(cloud);
  const draft = await filledDraft(cloud, phone, disabledMother());
  const { papers } = await cloud.call(listNeededPapers, { params: { id: draft.id } }, { token: phone.token });
  return papers.filter(({ typeCode }) => typeCode === code).map(({ state }) => state);
}

describe('what a connected department tells is asked of nobody', () => {
  it('A05 a paper that a connected source stands for leaves the list, and no notice may ask for it', async () => {
    const departments = await startSourceRegistry(() => '2026-03-09');
    const cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00', settings: departments.settings });
    try {
      expect(await statesIn(cloud, 'disabilityCertificate')).toEqual(['obtainable']);
      const handler = await signedStaff(cloud, { regionCode: '120115101000' });
      const { id, version } = await submittedCase(cloud, handler, disabledMother());
      const about = { key: 'x', kind: 'paper' as const, memberId: 'm1', title: '示范', explanation: '示范' };
      const ask = (typeCode: string) =>
        [
          requestSupplement,
          { params: { id }, body: { version, items: [{ ...about, typeCode }] } },
          { token: handler.token },
        ] as const;
      expect((await cloud.refusal(...ask('disabilityCertificate'))).code).toBe('outsideCatalogue');
    } finally {
      await cloud.stop();
      await departments.stop();
    }
  });

  it('A05 where the source is not connected the paper is asked for as before', async () => {
    const cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
    try {
      expect(await statesIn(cloud, 'disabilityCertificate')).toEqual(['missing']);
    } finally {
      await cloud.stop();
    }
  });
});
