import { ApiError } from '../api/apiError';
import type { FieldPhoto, FieldSurvey, TakenAlong } from './fieldSurvey';
import { freshWork } from './freshWork';
import { SurveyShelf } from './surveyShelf';

const declared: TakenAlong['declared'] = {
  onDate: '2026-03-09',
  area: 'rural',
  source: { from: 'declared', on: '2026-03-02' },
  members: [{ id: 'm1', name: '示桂兰', relation: 'self', birthOn: '1956-03-08', livesTogether: true }],
  incomes: [],
  spending: [],
  property: { cashFen: 0, cars: 0, homes: 1 },
  obligorHouseholds: [],
};
const along: TakenAlong = {
  caseId: 'C1',
  number: 'N1',
  aid: 'dibao',
  applicantName: '示桂兰',
  villageName: '示范村',
  address: '示范村1号',
  phones: [],
  dueOn: '2026-03-12',
  declared,
  living: [],
  signers: [],
  investigators: { least: 2, chosen: ['S1'], eligible: [{ id: 'S1', name: '示范甲', role: 'villageAide' }] },
};
const photo = (id: string): FieldPhoto => ({
  id,
  ref: `file-${id}`,
  bytes: 10,
  kind: 'home',
  note: '',
  takenAt: '2026-03-09T02:00:00Z',
  place: { missing: '手机没有允许定位' },
  sent: false,
});
const survey = (photos: string[] = []): FieldSurvey => ({
  caseId: 'C1',
  along,
  work: { ...freshWork(along, 'S1', '2026-03-09'), photos: photos.map(photo) },
  queued: false,
  attempt: null,
  problem: null,
});

/** A phone with its sealed memory and its files, and a server that keeps a survey once for each id. */
function world() {
  const memory = new Map<string, string>();
  const files = new Set<string>();
  const photosThere: string[] = [];
  const surveysThere: string[] = [];
  const keys: string[] = [];
  const faults = new Map<string, (Error | undefined)[]>();
  let version = 7;
  let made = 0;
  const maybeFail = (step: string) => {
    const fault = faults.get(step)?.shift();
    if (fault) throw fault;
  };
  const make = () =>
    new SurveyShelf({
      read: async () => [...memory.values()].map((text) => JSON.parse(text) as FieldSurvey),
      write: async (one) => void memory.set(one.caseId, JSON.stringify(one)),
      forget: async (caseId) => void memory.delete(caseId),
      dropFile: async (ref) => void files.delete(ref),
      sendPhoto: async (_caseId, { id }) => {
        maybeFail('photo');
        if (!photosThere.includes(id)) photosThere.push(id);
        maybeFail('photoAnswer');
      },
      version: async () => (maybeFail('version'), version),
      submit: async ({ work }, attempt) => {
        keys.push(attempt.key);
        maybeFail('submit');
        if (attempt.version !== version && !surveysThere.includes(work.id)) throw new ApiError('staleVersion');
        if (!surveysThere.includes(work.id)) surveysThere.push(work.id);
        maybeFail('answer');
      },
      newKey: () => `key-${++made}`,
    });
  const taken = async (photos: string[] = []) => {
    for (const id of photos) files.add(`file-${id}`);
    const shelf = make();
    await shelf.load();
    await shelf.take(survey(photos));
    return shelf;
  };
  const moveOn = () => (version += 1);
  return { memory, files, photosThere, surveysThere, keys, faults, make, taken, moveOn };
}

const offline = () => new ApiError('offline');

describe('the surveys on a phone', () => {
  it('C01 are found again after the program was closed, with all that was filled in', async () => {
    const { taken, make } = world();
    const shelf = await taken(['p1']);
    await shelf.edit('C1', (work) => ({ ...work, visitedOn: '2026-03-08' }));
    const again = make();
    await again.load();
    expect(again.find('C1')?.work).toMatchObject({ visitedOn: '2026-03-08', photos: [{ id: 'p1' }] });
  });

  it('C02 leave nothing on the phone once the server has them: no answers, no photos', async () => {
    const { taken, memory, files, photosThere, surveysThere } = world();
    const shelf = await taken(['p1', 'p2']);
    await shelf.handIn('C1');
    expect(photosThere).toEqual(['p1', 'p2']);
    expect(surveysThere).toHaveLength(1);
    expect([memory.size, files.size, shelf.surveys.get()?.length, shelf.arrived.get()]).toEqual([0, 0, 0, 1]);
  });

  it('wait without a signal, through a closed program, and keep everything until the server answers', async () => {
    const { taken, make, memory, files, faults, surveysThere } = world();
    const shelf = await taken(['p1']);
    faults.set('photo', [offline()]);
    await shelf.handIn('C1');
    expect(shelf.find('C1')).toMatchObject({ queued: true, problem: 'offline' });
    expect(files.size).toBe(1);
    const again = make();
    await again.load();
    await again.run();
    expect(surveysThere).toHaveLength(1);
    expect([memory.size, files.size]).toEqual([0, 0]);
  });

  it('send the very same command after a lost answer, and stand at the server once', async () => {
    const { taken, make, faults, keys, surveysThere, files } = world();
    const shelf = await taken(['p1']);
    faults.set('answer', [new ApiError('timeout')]);
    await shelf.handIn('C1');
    expect(files.size).toBe(1);
    const again = make();
    await again.load();
    await again.run();
    expect(keys).toEqual(['key-1', 'key-1']);
    expect(surveysThere).toHaveLength(1);
    expect(files.size).toBe(0);
  });

  it('send no photo twice that has arrived', async () => {
    const { taken, faults, photosThere } = world();
    const shelf = await taken(['p1', 'p2']);
    faults.set('photo', [undefined, offline()]);
    await shelf.handIn('C1');
    expect(shelf.find('C1')?.work.photos.map(({ sent }) => sent)).toEqual([true, false]);
    await shelf.run();
    expect(photosThere).toEqual(['p1', 'p2']);
  });

  it('do not mind that the case has moved on meanwhile', async () => {
    const { taken, faults, moveOn, surveysThere } = world();
    const shelf = await taken();
    faults.set('submit', [offline()]);
    await shelf.handIn('C1');
    moveOn();
    await shelf.run();
    expect(surveysThere).toHaveLength(1);
  });

  it('are given back with the reason where the server refuses, and can be mended', async () => {
    const { taken, faults, surveysThere, memory } = world();
    const shelf = await taken();
    faults.set('submit', [new ApiError('householdSignatureMissing')]);
    await shelf.handIn('C1');
    expect(shelf.find('C1')).toMatchObject({ queued: false, problem: 'householdSignatureMissing', attempt: null });
    await shelf.edit('C1', (work) => ({ ...work, refusal: { reason: '要等儿子', witness: '示范会计' } }));
    await shelf.handIn('C1');
    expect(surveysThere).toHaveLength(1);
    expect(memory.size).toBe(0);
  });

  it('change no more once they are handed in, and wait for somebody to sign in again', async () => {
    const { taken, faults } = world();
    const shelf = await taken();
    faults.set('version', [new ApiError('notSignedIn')]);
    await shelf.handIn('C1');
    await shelf.edit('C1', (work) => ({ ...work, visitedOn: '2026-01-01' }));
    expect(shelf.find('C1')).toMatchObject({ queued: true, problem: 'notSignedIn', work: { visitedOn: '2026-03-09' } });
  });
});
