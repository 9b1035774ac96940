import { spokenDay, spokenTime } from './spokenTime';

describe('instants as people say them', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-20T03:00:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('are told in Shanghai, whatever the phone believes', () => {
    expect(spokenTime('2026-11-20T01:05:00Z')).toBe('11月20日（周五）9:05');
    expect(spokenTime('2026-11-20T16:30:00Z')).toBe('11月21日（周六）0:30');
  });

  it('name the year where it is another', () => {
    expect(spokenDay('2026-12-01T00:00:00Z')).toBe('12月1日（周二）');
    expect(spokenDay('2027-11-22T00:00:00Z')).toBe('2027年11月22日（周一）');
  });

  it('say nothing where there is none', () => {
    expect(spokenTime('soon')).toBe('');
    expect(spokenDay('')).toBe('');
  });
});
