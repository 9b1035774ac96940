import { ApiError } from '../api/apiError';
import type { PageUpload, PaperPlace } from './pageUpload';
import { UploadQueue } from './uploadQueue';

const place: PaperPlace = { draftId: 'D1', paperKey: 'idCard.m1', typeCode: 'idCard', memberId: 'm1' };
const file = (ref: string, bytes = 25) => ({ ref, name: `${ref}.jpg`, bytes });

/** A server that cuts files into pieces of ten bytes and remembers which keys it has seen. */
function world() {
  const memory: { pages: PageUpload[] } = { pages: [] };
  const documents = new Map<string, string>();
  const uploads = new Map<string, { bytes: number; received: number[]; finished: boolean }>();
  const starts = new Map<string, string>();
  const chunks: string[] = [];
  const dropped: string[] = [];
  const removed: string[] = [];
  const faults = new Map<string, (Error | undefined)[]>();
  const maybeFail = (step: string) => {
    const fault = faults.get(step)?.shift();
    if (fault) throw fault;
  };
  const view = (id: string) => {
    const found = uploads.get(id);
    if (!found) throw new ApiError('notFound');
    return { id, bytes: found.bytes, chunkBytes: 10, received: [...found.received], finished: found.finished };
  };
  const make = () =>
    new UploadQueue({
      read: () => memory.pages,
      write: (pages) => (memory.pages = JSON.parse(JSON.stringify(pages)) as PageUpload[]),
      dropFile: async (ref) => void dropped.push(ref),
      readPart: async (_ref, _position, length) => new ArrayBuffer(length),
      addDocument: async (_place, key) => {
        if (!documents.has(key)) documents.set(key, `DOC${documents.size + 1}`);
        maybeFail('addDocument');
        return { id: documents.get(key) ?? '' };
      },
      start: async (_documentId, { bytes }, key) => {
        if (!starts.has(key)) {
          starts.set(key, `U${starts.size + 1}`);
          uploads.set(starts.get(key) ?? '', { bytes, received: [], finished: false });
        }
        maybeFail('start');
        return view(starts.get(key) ?? '');
      },
      show: async (id) => view(id),
      sendChunk: async (id, ordinal, bytes) => {
        maybeFail('sendChunk');
        chunks.push(`${id}:${ordinal}:${bytes.byteLength}`);
        uploads.get(id)?.received.push(ordinal);
      },
      removePage: async ({ pageId }) => {
        maybeFail('removePage');
        removed.push(pageId);
      },
      finish: async (id) => {
        maybeFail('finish');
        const found = uploads.get(id);
        if (found) found.finished = true;
      },
    });
  return { memory, documents, uploads, chunks, dropped, removed, faults, make };
}

describe('papers on their way', () => {
  it('sends several photos of one paper in pieces into one document, then lets go of the files', async () => {
    const { make, documents, uploads, chunks, dropped } = world();
    const queue = make();
    queue.add(place, [file('a'), file('b', 10)], null);
    await queue.run();
    expect([...documents.values()]).toEqual(['DOC1']);
    expect(chunks).toEqual(['U1:0:10', 'U1:1:10', 'U1:2:5', 'U2:0:10']);
    expect([...uploads.values()].every((upload) => upload.finished)).toBe(true);
    expect(dropped).toEqual(['a', 'b']);
    expect(queue.arrived.get()).toBe(2);
    expect(queue.pages.get()).toEqual([]);
  });

  it('goes on where it stopped after a lost network and a closed program, and makes nothing twice', async () => {
    const { make, faults, chunks, documents, uploads } = world();
    const before = make();
    faults.set('addDocument', [new ApiError('timeout')]);
    faults.set('start', [new ApiError('timeout')]);
    faults.set('sendChunk', [undefined, new ApiError('offline')]);
    before.add(place, [file('a')], null);
    await before.run();
    expect(before.pages.get()[0]).toMatchObject({ state: 'waiting', problem: 'timeout' });
    await before.run();
    await before.run();
    expect(before.pages.get()[0]).toMatchObject({ state: 'waiting', sentBytes: 10, problem: 'offline' });
    const after = make();
    await after.run();
    expect(chunks).toEqual(['U1:0:10', 'U1:1:10', 'U1:2:5']);
    expect(documents.size).toBe(1);
    expect(uploads.size).toBe(1);
    expect(after.pages.get()).toEqual([]);
  });

  it('blocks only its own paper when a file is refused, and can be tried again or taken out', async () => {
    const { make, faults, dropped } = world();
    const queue = make();
    faults.set('finish', [new ApiError('unsupportedContentType')]);
    queue.add(place, [file('bad')], null);
    queue.add({ ...place, paperKey: 'other' }, [file('good')], null);
    await queue.run();
    expect(queue.pages.get()).toHaveLength(1);
    expect(queue.pages.get()[0]).toMatchObject({ state: 'failed', problem: 'unsupportedContentType' });
    expect(dropped).toEqual(['good']);
    await queue.remove(queue.pages.get()[0]?.localId ?? '');
    expect(dropped).toEqual(['good', 'bad']);
  });

  it('sends a good photo once it was looked at; a doubtful one waits for a word and holds up nothing else', async () => {
    const { make, dropped, uploads } = world();
    const queue = make();
    const picture = (ref: string) => ({ ...file(ref), picture: ref });
    const pages = queue.add(place, [picture('good'), picture('dim'), file('pdf')], null, { checkFirst: true });
    expect(pages.map(({ state }) => state)).toEqual(['checking', 'checking', 'waiting']);
    const [good, dim] = pages.map(({ localId }) => localId);
    await queue.checked(good ?? '', { ...picture('light'), bytes: 12 }, null);
    await queue.checked(dim ?? '', picture('dim'), 'dark');
    await queue.run();
    expect(dropped).toEqual(expect.arrayContaining(['good', 'light', 'pdf']));
    expect([...uploads.values()].map(({ bytes }) => bytes).sort()).toEqual([12, 25]);
    expect(queue.pages.get()).toMatchObject([{ state: 'asking', doubt: 'dark', file: { ref: 'dim' } }]);
    const again = make();
    await again.run();
    expect(again.pages.get()).toMatchObject([{ state: 'asking' }]);
    again.retry(dim ?? '');
    await again.run();
    expect(again.pages.get()).toEqual([]);
    expect(uploads.size).toBe(3);
  });

  it('sends a photo that was being looked at when the program closed, and lets go of one taken out meanwhile', async () => {
    const { make, dropped, uploads } = world();
    const photo = { ...file('a'), picture: 'a' };
    const before = make();
    const [page] = before.add(place, [photo], null, { checkFirst: true });
    await before.run();
    expect(uploads.size).toBe(0);
    const after = make();
    await after.run();
    expect(uploads.size).toBe(1);
    await after.checked(page?.localId ?? '', { ...photo, ref: 'late' }, null);
    expect(dropped).toEqual(['a', 'late']);
  });

  it('turns a photo that has not gone, and takes the old page out only when the turned one is there', async () => {
    const { make, dropped, removed, faults } = world();
    const queue = make();
    const photo = { ...file('a'), picture: 'a' };
    const [page] = queue.add(place, [photo], null, { checkFirst: true });
    await queue.checked(page?.localId ?? '', photo, 'blurred');
    await queue.exchange(page?.localId ?? '', { ...photo, ref: 'turned' });
    expect(queue.pages.get()).toMatchObject([{ state: 'asking', file: { ref: 'turned' }, uploadId: null }]);
    expect(dropped).toEqual(['a']);
    await queue.remove(page?.localId ?? '');
    faults.set('removePage', [new ApiError('timeout')]);
    queue.add(place, [file('again')], 'DOC9', { replaces: { documentId: 'DOC9', pageId: 'P1' } });
    await queue.run();
    expect(queue.pages.get()).toMatchObject([{ state: 'waiting', problem: 'timeout' }]);
    await queue.run();
    expect(removed).toEqual(['P1']);
    expect(queue.pages.get()).toEqual([]);
  });

  it('says when the phone has lost the file', async () => {
    const { make, faults } = world();
    const queue = make();
    faults.set('sendChunk', [new Error('no file')]);
    queue.add(place, [file('a')], 'DOC9');
    await queue.run();
    expect(queue.pages.get()[0]).toMatchObject({ state: 'failed', problem: 'fileGone', documentId: 'DOC9' });
  });
});
