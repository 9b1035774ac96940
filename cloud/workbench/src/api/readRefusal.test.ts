import { readRefusal } from './readRefusal';
import { asRefusal, mayPass, Refusal } from './refusal';

describe('an answer that is no success', () => {
  it('gives the code and the details', () => {
    const refusal = readRefusal(409, { code: 'staleVersion', message: '…', details: { version: 3 } }, 'r1');
    expect([refusal.status, refusal.code, refusal.details, refusal.requestId]).toEqual([
      409,
      'staleVersion',
      { version: 3 },
      'r1',
    ]);
  });

  it('is unknown where a proxy answered something else', () => {
    expect(readRefusal(502, '<html>').code).toBe('unknown');
    expect(readRefusal(500, null).code).toBe('unknown');
  });

  it('may pass by itself only where no answer came or the server was busy', () => {
    expect([new Refusal(0, 'offline'), new Refusal(503, 'unavailable')].map(mayPass)).toEqual([true, true]);
    expect([new Refusal(409, 'staleVersion'), new Error('x')].map(mayPass)).toEqual([false, false]);
    expect(asRefusal(new Error('x')).code).toBe('unknown');
  });
});
