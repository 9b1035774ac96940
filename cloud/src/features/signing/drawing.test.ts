import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { pixelBomb } from '../../../../tests/support/files';
import { readDrawing } from './drawing';

describe('a drawn signature', () => {
  it('is taken as it was drawn', async () => {
    const drawn = await drawnSignature();
    expect(readDrawing(drawn).toString('base64')).toBe(drawn);
  });

  it('is refused where it would fill the memory, is two things at once, or is cut off', async () => {
    const drawn = Buffer.from(await drawnSignature(), 'base64');
    const page = Buffer.concat([drawn, Buffer.from('<script>alert(1)</script>')]);
    for (const bytes of [pixelBomb(14_000, 10_000), page, drawn.subarray(0, -20), Buffer.alloc(400)])
      expect(() => readDrawing(bytes.toString('base64'))).toThrow('invalidInput');
  });
});
