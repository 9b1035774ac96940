import sharp from 'sharp';
import { looksRight } from './looksRight';
import { idCardPhotos } from './paperPhotos';
import type { Phone } from './phone';

/**
 * Hands in both sides of a card. The first photo is too dark: that is said before it is sent, and it is taken again.
 * The other lies on its side: it is sent all the same, and turned.
 */
export async function retakesDarkPhoto(phone: Phone, paper: string, look: string): Promise<void> {
  const [front, back] = await idCardPhotos(paper);
  if (!front || !back) throw new Error('no photos');
  const photo = (ordinal: number) => phone.screen.getByRole('img', { name: `${paper}第 ${ordinal} 张` });
  const dark = await sharp(front.buffer).linear(0.25).jpeg().toBuffer();
  await phone.addFiles(`从相册选：${paper}`, [{ ...front, buffer: dark }]);
  await phone.paper(paper).getByText('太暗了', { exact: false }).waitFor();
  await looksRight(phone, `${look}-dark`, { whole: true });
  await phone.page.reload();
  await phone.paper(paper).getByText('太暗了', { exact: false }).waitFor();
  await phone.addFiles(`重拍${paper}第 1 张`, [front]);
  await phone.arrived(paper, 1);
  const lying = await sharp(back.buffer).rotate(270).jpeg().toBuffer();
  await phone.addFiles(`从相册选：${paper}`, [{ ...back, buffer: lying }]);
  await phone.arrived(paper, 2);
  await phone.press(`转一下${paper}第 2 张`);
  await photo(2).and(phone.page.locator('img')).waitFor();
  await phone.page.waitForFunction((name) => {
    const image = document.querySelector<HTMLImageElement>(`img[alt="${name}"]`);
    return image !== null && image.naturalHeight > image.naturalWidth;
  }, `${paper}第 2 张`);
  await phone.arrived(paper, 2);
  await looksRight(phone, `${look}-turned`, { whole: true });
}
