import { fits } from './largePhone';
import type { Phone } from './phone';

/** What the browser keeps of files: their names in its database, and pages that wait to be sent. */
export const photosOn = (phone: Phone): Promise<string[]> =>
  phone.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('twin-pledge-files');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const names = await new Promise<string[]>((resolve, reject) => {
      const request = database.transaction('files').objectStore('files').getAllKeys();
      request.onsuccess = () => resolve(request.result.map(String));
      request.onerror = () => reject(new Error('no files'));
    });
    const kept = JSON.parse(localStorage.getItem('tp:uploads') ?? '{"data":"[]"}') as { data: string };
    return [...names, ...(JSON.parse(kept.data) as { localId: string }[]).map(({ localId }) => localId)];
  });

/** From the page of signatures: hands the application in, and finds the family in the aide's own list. */
export async function sendsAsAide(phone: Phone): Promise<void> {
  await phone.press('好了');
  await phone.pressId('task-check');
  await phone.sees('检查一遍，再交上去');
  await phone.press('都对，交上去');
  await phone.sees('申请已经交上去了');
  await phone.press('返回');
  await phone.sees('今天帮谁？');
  await phone.turnTo('进度');
  await phone.sees('我帮过的人');
  await phone.sees(/下一步：审核材料/);
  await fits(phone, 'helped');
  await phone.press(/低保：办理中/);
  await phone.sees('为这件事跑了几趟');
  await fits(phone, 'helped-case');
}
