import { askSources } from '@twin-pledge/shared/contracts/verification/askSources';
import { closeSource } from '@twin-pledge/shared/contracts/verification/closeSource';
import { settleDifference } from '@twin-pledge/shared/contracts/verification/settleDifference';
import { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import type { RegisteredPerson } from '../../cloud/src/demonstration/registry/registeredPerson';
import { SignatureStore } from '../../cloud/src/features/signing/api';
import { SendQuestions } from '../../cloud/src/features/verification/api';
import { caseOffice, procedureWalk } from './procedureWalk';
import { startSourceRegistry } from './sourceRegistry';
import { startCloud } from './startCloud';
import type { RunningCloud } from './startCloud';
import { submittedCase } from './submittedCase';

type Records = Pick<RegisteredPerson, 'tells' | 'faults'>;

const beginning = '2026-03-09T09:00:00+08:00';

/** A cloud that is connected to departments over true HTTP, and the office of a township and its county. */
export async function verificationWorld() {
  const departments = await startSourceRegistry(() => cloud.clock.todayOn());
  const cloud: RunningCloud = await startCloud({ at: beginning, settings: departments.settings });
  const office = await caseOffice(cloud);
  const tokenOf = async (staffId: string) => ({ token: await cloud.tokenFor({ kind: 'staff', staffId }) });
  const { received } = departments.registry;

  /** A case of a mother and her son whose verification is asked for, and what the departments hold on them. */
  async function requested(records: { mother?: Records; son?: Records } = {}) {
    const { id, number, answers, draft } = await submittedCase(cloud, office.handler);
    const walk = procedureWalk(cloud, office, id);
    await walk.accept();
    await walk.requestVerification();
    const [mother, son] = answers.members!.map(({ name, identity }) => ({ name: name!, idNumber: identity!.number! }));
    departments.registry.register({ ...mother!, ...records.mother });
    departments.registry.register({ ...son!, ...records.son });
    const officer = async () => tokenOf(office.county.staffId);
    const report = async () => cloud.call(showReport, { params: { id } }, await officer());
    return {
      ...{ id, number, walk, mother: mother!, son: son!, draftId: draft.id, report, officer },
      ask: async () => cloud.call(askSources, { body: { caseIds: [id] } }, await officer()),
      /** The line of one source about one member. */
      line: async (memberId: string, source: string) =>
        (await report()).sources.find((one) => one.memberId === memberId && one.sourceCode === source)!,
      settle: async (key: string, take: boolean, explanation?: string) =>
        cloud.call(settleDifference, { params: { id }, body: { key, take, explanation } }, await officer()),
      close: async (requestIds: string[], reason: string) =>
        cloud.call(closeSource, { params: { id }, body: { requestIds, reason } }, await officer()),
    };
  }

  return {
    ...{ cloud, office, requested, received },
    /** Sends whatever may be asked now. */
    send: async () => cloud.get(SendQuestions).run(),
    questionsTo: (source: string, name?: string) =>
      received.filter((one) => one.source === source && (!name || one.person.name === name)),
    /** Takes somebody's authorization back. */
    revoke: async (draftId: string, forId: string) => {
      const signatures = cloud.get(SignatureStore);
      await cloud.database.transaction(async (tx) => {
        const standing = await signatures.standing(draftId, tx);
        const signature = standing.find((one) => one.kind === 'authorization' && one.forId === forId)!;
        await signatures.revoke(tx, signature.id);
      });
    },
    /** The answer as it lies in the database. */
    storedAnswer: async (requestId: string) => {
      const sql = 'SELECT raw_enc FROM source_request WHERE id = ?';
      return (await cloud.database.selectOne<{ rawEnc: string | null }>(sql, [requestId]))?.rawEnc;
    },
    /** Back to the first morning, with no department down. */
    begin: async () => {
      cloud.clock.set(beginning);
      Object.assign(office.handler, await tokenOf(office.handler.staffId));
      await cloud.database.execute('DELETE FROM source_circuit');
      received.length = 0;
    },
    stop: async () => {
      await cloud.stop();
      await departments.stop();
    },
  };
}

export type VerificationWorld = Awaited<ReturnType<typeof verificationWorld>>;
