import { neighbours } from './queueOrder';

describe('the way from case to case', () => {
  const order = ['a', 'b', 'c'];
  it('follows the queue last seen', () => {
    expect(neighbours('b', order)).toEqual({ before: 'a', after: 'c' });
  });

  it('ends at its ends', () => {
    expect(neighbours('a', order).before).toBeNull();
    expect(neighbours('c', order).after).toBeNull();
  });

  it('leads to the most urgent where the case was not in it', () => {
    expect(neighbours('x', order)).toEqual({ before: null, after: 'a' });
    expect(neighbours('x', [])).toEqual({ before: null, after: null });
  });
});
