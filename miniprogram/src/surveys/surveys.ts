import type { doAct } from '@twin-pledge/shared/contracts/procedure/doAct';
import { doAct as act } from '@twin-pledge/shared/contracts/procedure/doAct';
import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import type { EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { addSurveyPhoto } from '@twin-pledge/shared/contracts/survey/addSurveyPhoto';
import { newKey } from '../api/newKey';
import { dropFile, readPart } from '../platform/files';
import { onNetwork } from '../platform/network';
import { forgetSealed, keepSealed, readSealed } from '../platform/sealed';
import { forget, readStored, store } from '../platform/storage';
import { accountStore } from '../session/accountStore';
import { authedCall } from '../session/authedCall';
import { ownName } from '../session/ownName';
import { keepTrying } from '../state/keepTrying';
import type { FieldSurvey } from './fieldSurvey';
import { formOf } from './formOf';
import { SurveyShelf } from './surveyShelf';

const PHOTO_TIMEOUT_MS = 90_000;
const SUBMIT_TIMEOUT_MS = 60_000;

/** Which surveys are on the phone; of the surveys themselves nothing stands here. */
const listName = () => ownName('surveys');
const nameOf = (caseId: string) => ownName(`survey:${caseId}`);
const caseIds = () => readStored<string[]>(listName()) ?? [];

/** The surveys on this phone, of whoever is signed in. */
export const surveys = new SurveyShelf({
  read: async () => {
    const kept = await Promise.all(caseIds().map((caseId) => readSealed<FieldSurvey>(nameOf(caseId))));
    return kept.filter((one): one is FieldSurvey => one !== undefined);
  },
  write: async (survey) => {
    await keepSealed(nameOf(survey.caseId), survey);
    if (caseIds().indexOf(survey.caseId) === -1) store(listName(), [...caseIds(), survey.caseId]);
  },
  forget: async (caseId) => {
    await forgetSealed(nameOf(caseId));
    const rest = caseIds().filter((one) => one !== caseId);
    if (rest.length > 0) store(listName(), rest);
    else forget(listName());
  },
  dropFile,
  sendPhoto: async (caseId, { id, ref, bytes }) => {
    const params = { id: caseId, photoId: id };
    await authedCall(addSurveyPhoto, { params }, { bytes: await readPart(ref, 0, bytes), timeoutMs: PHOTO_TIMEOUT_MS });
  },
  version: async (caseId) => (await authedCall(showProcedure, { params: { id: caseId } })).version,
  submit: async (survey, { key, version }) => {
    const content = { people: [...survey.work.people], survey: formOf(survey) };
    const body = { version, act: { action: 'submitSurvey' as const, ...content } };
    const call = { params: { id: survey.caseId }, body } as EndpointCall<typeof doAct>;
    await authedCall(act, call, { key, timeoutMs: SUBMIT_TIMEOUT_MS });
  },
  newKey,
});

let loadedFor: string | undefined;

/** Reads the surveys of whoever is signed in now, and goes on sending what was handed in. */
async function loadOwn(): Promise<void> {
  if (accountStore.get()?.kind !== 'staff') return;
  if (loadedFor !== listName()) {
    loadedFor = listName();
    await surveys.load();
  }
  await surveys.run();
}

/** How much of what was handed in has not arrived: photos, and the surveys themselves. */
const left = (): number =>
  (surveys.surveys.get() ?? [])
    .filter(({ queued }) => queued)
    .reduce((sum, { work }) => sum + 1 + work.photos.filter(({ sent }) => !sent).length, 0);

/** Goes on with what waits: now, whenever the network returns, when somebody has signed in, and every so often; called once at the start. */
export function goOnSurveying(): void {
  void loadOwn();
  accountStore.subscribe(() => void loadOwn());
  onNetwork((online) => {
    if (online) void loadOwn();
  });
  keepTrying(left, loadOwn);
}
