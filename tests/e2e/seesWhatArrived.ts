import { idCardPhotos } from './paperPhotos';
import type { Phone } from './phone';

/**
 * Two photos of what was asked for stand on the screen until they are handed in, also after the program was closed; one
 * is taken out after being asked once more, and another added in its place.
 */
export async function seesWhatArrived(phone: Phone, paper: string): Promise<void> {
  const photo = (ordinal: number) => phone.screen.getByRole('img', { name: `${paper}第 ${ordinal} 张` });
  await photo(2).waitFor();
  await phone.page.reload();
  await photo(1).waitFor();
  await photo(2).waitFor();
  await phone.press(`删掉${paper}第 1 张`);
  await phone.press(`留着${paper}第 1 张`);
  await phone.press(`删掉${paper}第 2 张`);
  await phone.press(`确定删掉${paper}第 2 张`);
  await photo(2).waitFor({ state: 'detached' });
  await photo(1).waitFor();
  const [front] = await idCardPhotos(paper);
  if (front) await phone.addFiles(`从相册选：${paper}`, [front]);
  await photo(2).waitFor();
  await phone.screen.getByText('已传好').nth(1).waitFor();
}
