import { maskPhone, readPhone } from './phoneNumber';

describe('a telephone number', () => {
  it.each([
    ['１３８ ０００１-２３４５', '13800012345'],
    ['+86 138 0001 2345', '13800012345'],
    ['(0798) 6221234', '07986221234'],
    ['+852 5123 4567', '+85251234567'],
  ])('%s is read as %s', (typed, phone) => expect(readPhone(typed)).toEqual({ ok: true, phone }));

  it.each(['12800012345', '1380001234', 'abc', ''])('%j is refused', (typed) =>
    expect(readPhone(typed)).toEqual({ ok: false, problem: 'phoneFormat' }),
  );

  it('is shown with its middle hidden', () => expect(maskPhone('13800012345')).toBe('138****2345'));
});
