import type { PickedFile } from '../platform/pickedFile';

/** What WeChat keeps on a phone for the program: temporary files, saved ones, and the storage of names. */
const phone = { temporary: new Set<string>(), saved: new Set<string>(), storage: new Map<string, string>(), count: 0 };
const settle = (options: { success?: (answer: object) => void; complete?: () => void }, answer: object = {}) => {
  options.success?.({ errMsg: 'ok', ...answer });
  options.complete?.();
};

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => phone.storage.get(key) ?? '',
    setStorageSync: (key: string, value: string) => void phone.storage.set(key, value),
    removeStorageSync: (key: string) => void phone.storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...phone.storage.keys()] }),
    onNetworkStatusChange: () => undefined,
    getNetworkType: async () => ({ networkType: 'wifi' }),
    chooseMedia: async () => {
      const tempFilePath = `tmp/${(phone.count += 1)}.jpg`;
      phone.temporary.add(tempFilePath);
      return { tempFiles: [{ tempFilePath, size: 25 }] };
    },
    downloadFile: async () => {
      const tempFilePath = `tmp/${(phone.count += 1)}.jpg`;
      phone.temporary.add(tempFilePath);
      return { statusCode: 200, tempFilePath };
    },
    getFileSystemManager: () => ({
      // WeChat moves the file.
      saveFile: ({ tempFilePath, ...options }: { tempFilePath: string }) => {
        const savedFilePath = tempFilePath.replace('tmp/', 'saved/');
        phone.temporary.delete(tempFilePath);
        phone.saved.add(savedFilePath);
        settle(options, { savedFilePath });
      },
      readFile: ({ length, ...options }: { length: number }) => settle(options, { data: new ArrayBuffer(length) }),
      removeSavedFile: ({ filePath, ...options }: { filePath: string }) => {
        phone.saved.delete(filePath);
        settle(options);
      },
      unlink: ({ filePath, ...options }: { filePath: string }) => {
        phone.temporary.delete(filePath);
        settle(options);
      },
    }),
  },
}));

/** A server that takes everything, unless it is told to refuse the start of an upload. */
const server = { refuses: false };
jest.mock('../session/authedCall', () => ({
  authedCall: async ({ id }: { id: string }) => {
    const { ApiError } = jest.requireActual<typeof import('../api/apiError')>('../api/apiError');
    if (id === 'papers.startUpload' && server.refuses) throw new ApiError('fileKindNotAccepted');
    return { id: 'D1', bytes: 25, chunkBytes: 10, received: [], finished: false };
  },
}));

/** The program's own modules, once WeChat stands in their way as above. */
const load = async () => ({
  ...(await import('../platform/files')),
  ...(await import('../platform/serverFiles')),
  ...(await import('../drafts/draftsHere')),
  ...(await import('./uploads')),
  ...(await import('../drafts/draftPlace')),
  ...(await import('../platform/storage')),
});

const place = { draftId: 'DRAFT', paperKey: 'idCard', typeCode: 'idCard', memberId: null };
const keptOfUploads = () => JSON.parse(phone.storage.get('tp:uploads') ?? '[]') as unknown[];

describe('what stays on the phone of whoever took the photos', () => {
  beforeAll(() => Object.assign(globalThis, { API_ORIGIN: '' }));

  const takes = async (files: typeof import('../platform/files')): Promise<PickedFile[]> =>
    files.pickFiles('camera', 1);

  it('nothing of a photo that has arrived', async () => {
    const program = await load();
    program.uploads.add(place, await takes(program), null);
    expect(phone.saved.size).toBe(1);
    await program.uploads.run();
    expect([...phone.saved, ...phone.temporary]).toEqual([]);
    expect(keptOfUploads()).toEqual([]);
  });

  it('A06 nothing at all once the application was handed over: neither what never arrived nor what was looked at again', async () => {
    const program = await load();
    server.refuses = true;
    program.store(program.draftPlace('helped'), { id: 'DRAFT', purposeKey: 'helped', answers: {} });
    program.uploads.add(place, await takes(program), 'D1');
    program.uploads.add({ ...place, draftId: 'OTHER' }, await takes(program), 'D2');
    await program.uploads.run();
    await program.filePicture('F1');
    expect([phone.saved.size, phone.temporary.size]).toEqual([2, 1]);
    await program.forgetDraft('helped');
    expect(phone.temporary.size).toBe(0);
    expect(program.uploads.pages.get().map(({ place: of }) => of.draftId)).toEqual(['OTHER']);
    expect(phone.saved.size).toBe(1);
    expect(keptOfUploads()).toHaveLength(1);
    expect([...phone.storage.keys()].filter((key) => key.includes('helped'))).toEqual([]);
  });
});
