import { idNumberCheckCharacter, normaliseIdNumber, readIdNumber } from './idNumber';

const today = '2026-03-02';
const valid = (first17: string): string => first17 + idNumberCheckCharacter(first17);

describe('identity numbers', () => {
  it('reads county, birth date and sex from the example of GB 11643', () => {
    expect(readIdNumber('11010519491231002X', today)).toEqual({
      ok: true,
      id: { number: '11010519491231002X', issuedInCounty: '110105', bornOn: '1949-12-31', sex: 'female' },
    });
  });

  it('takes full-width digits, small x, blanks and hyphens', () => {
    expect(normaliseIdNumber(' １１０１０５ 19491231-002ｘ ')).toBe('11010519491231002X');
    expect(readIdNumber('11010519491231002x', today).ok).toBe(true);
  });

  it.each([
    ['', 'idLength'],
    ['110105491231002', 'idLength'],
    ['1101051949123100211', 'idLength'],
    ['11010519491231002A', 'idCharacters'],
    ['11010519491X310021', 'idCharacters'],
    ['张三', 'idCharacters'],
    [valid('11010519490230002'), 'idBirthDate'],
    [valid('11010519491331002'), 'idBirthDate'],
    [valid('11010500000101002'), 'idBirthDate'],
    [valid('11010520260303002'), 'idBirthDate'],
    ['110105194912310021', 'idChecksum'],
  ])('refuses %s as %s', (text, problem) => {
    expect(readIdNumber(text, today)).toEqual({ ok: false, problem });
  });

  it('takes a child born today', () => {
    expect(readIdNumber(valid('36028120260302003'), today).ok).toBe(true);
  });

  it('notices every single wrong digit and every swap of neighbours that differ', () => {
    const number = '11010519491231002X';
    for (let place = 0; place < 17; place += 1) {
      const digit = Number(number.charAt(place));
      const wrong = number.slice(0, place) + String((digit + 1) % 10) + number.slice(place + 1);
      expect(readIdNumber(wrong, today).ok).toBe(false);
      const next = number.charAt(place + 1);
      if (next === number.charAt(place)) continue;
      const swapped = number.slice(0, place) + next + number.charAt(place) + number.slice(place + 2);
      expect(readIdNumber(swapped, today).ok).toBe(false);
    }
  });
});
