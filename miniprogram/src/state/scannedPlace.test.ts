import { homePlace } from './homePlace';
import { forgetScannedPlace, scannedPlace } from './scannedPlace';

const phone = new Map<string, unknown>();
jest.mock('../platform/storage', () => ({
  readStored: (name: string) => phone.get(name),
  store: (name: string, value: unknown) => Boolean(phone.set(name, value)),
  forget: (name: string) => void phone.delete(name),
}));

beforeEach(() => phone.clear());

describe('the village of a scanned application code', () => {
  it('A01 I04 is kept while the person signs in, also over a reload, and until an application was begun with it', () => {
    expect(scannedPlace('360281100201')).toBe('360281100201');
    expect(scannedPlace(undefined)).toBe('360281100201');
    forgetScannedPlace();
    expect(scannedPlace(undefined)).toBeNull();
  });

  it('A10 shows its telephone numbers from then on, whether or not anybody signs in', () => {
    scannedPlace('360281100201');
    forgetScannedPlace();
    expect(homePlace()).toBe('360281100201');
  });

  it('gives way to the code scanned last', () => {
    scannedPlace('360281100201');
    expect(scannedPlace('360281100202')).toBe('360281100202');
    expect(scannedPlace(undefined)).toBe('360281100202');
  });

  it.each(['', '36028110020', 'x60281100201', '<script>'])('is none where the code says %p', (told) => {
    expect(scannedPlace(told)).toBeNull();
    expect(homePlace()).toBeNull();
  });
});
