import * as fc from 'fast-check';
import { isItemId, listPaths, newItemId } from './listPath';

describe('item ids', () => {
  it('two phones that add at once mean two people', () => {
    const existing = [{ id: 'm1' }, { id: 'm3' }];
    expect(newItemId('members', existing)).toBe('m4');
    expect(newItemId('members', existing, 'kq')).toBe('m4kq');
    expect(newItemId('members', existing, 'zz')).not.toBe(newItemId('members', existing, 'kq'));
  });

  it('are always new, and always ids', () => {
    const mark = fc.stringOf(fc.constantFrom('a', 'k', 'z'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...listPaths), mark, fc.integer({ min: 0, max: 40 }), (list, device, count) => {
        const items: { id: string }[] = [];
        for (let index = 0; index < count; index++) items.push({ id: newItemId(list, items, device) });
        expect(new Set(items.map(({ id }) => id)).size).toBe(count);
        expect(items.every(({ id }) => isItemId(list, id))).toBe(true);
      }),
    );
  });
});
