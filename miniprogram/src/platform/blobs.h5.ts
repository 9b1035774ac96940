const DATABASE = 'twin-pledge-files';
const SHELF = 'files';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(SHELF);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

async function run<T>(mode: IDBTransactionMode, work: (shelf: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  return new Promise((resolve, reject) => {
    const request = work(database.transaction(SHELF, mode).objectStore(SHELF));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no access'));
  });
}

/** Keeps a file in the browser, so that a reload in the middle of sending loses nothing; answers its name there. */
export async function keepBlob(blob: Blob | CryptoKey, name?: string): Promise<string> {
  const ref = name ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  await run('readwrite', (shelf) => shelf.put(blob, ref));
  return ref;
}

/** A kept file. Rejects when it is gone. */
export async function readBlob(ref: string): Promise<Blob> {
  const blob = await run<Blob | undefined>('readonly', (shelf) => shelf.get(ref) as IDBRequest<Blob | undefined>);
  if (!blob) throw new Error(`no file ${ref}`);
  return blob;
}

/** Forgets a kept file. */
export async function removeBlob(ref: string): Promise<void> {
  await run('readwrite', (shelf) => shelf.delete(ref));
}
