import { CommandKeys } from './commandKeys';

const numbered = () => {
  let last = 0;
  return new CommandKeys(() => `key${++last}`);
};

describe('keys of commands', () => {
  it('keeps the key of a command whose answer was lost, so that a retry does nothing twice', () => {
    const keys = numbered();
    expect(keys.keyFor('desk.accept', { id: 'a' })).toBe('key1');
    expect(keys.keyFor('desk.accept', { id: 'a' })).toBe('key1');
  });

  it('gives another command, or other content, a key of its own', () => {
    const keys = numbered();
    keys.keyFor('desk.accept', { id: 'a' });
    expect(keys.keyFor('desk.accept', { id: 'b' })).toBe('key2');
    expect(keys.keyFor('desk.refuse', { id: 'a' })).toBe('key3');
  });

  it('takes the same again after an answer as meant a second time', () => {
    const keys = numbered();
    keys.keyFor('desk.recordTrip', { id: 'a' });
    keys.settle('desk.recordTrip', { id: 'a' });
    expect(keys.keyFor('desk.recordTrip', { id: 'a' })).toBe('key2');
  });

  it('makes keys of 32 hexadecimal digits by itself', () => {
    expect(new CommandKeys().keyFor('desk.accept', {})).toMatch(/^[0-9a-f]{32}$/);
  });
});
