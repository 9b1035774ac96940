import { newId } from './newId';

describe('ids', () => {
  it('are 26 characters, all different, and sort in the order they were made', () => {
    const ids = Array.from({ length: 5000 }, newId);
    expect(ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });
});
