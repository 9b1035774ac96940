import * as fc from 'fast-check';
import type { Answers } from './answers';
import { exampleFamily, exampleIdNumber } from './exampleFamily';
import { normalise } from './normalise';
import { normaliseDate } from './normaliseDate';

const member = (more: object): Answers => ({ members: [{ id: 'm1', ...more }] });

describe('normalise', () => {
  it('takes full-width digits, blanks and a small x in an identity number, and reads birth date and sex from it', () => {
    const typed = exampleIdNumber('19900107', '037').toLowerCase();
    const wide = Array.from(typed, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');
    const result = normalise(member({ identity: { kind: 'residentId', number: ` ${wide} ` } }));
    expect(result.members?.[0]).toEqual({
      id: 'm1',
      relation: 'self',
      identity: { kind: 'residentId', number: typed.toUpperCase() },
      birthOn: '1990-01-07',
      sex: 'male',
    });
  });

  it('keeps what can not be read as it was typed', () => {
    const result = normalise(member({ name: ' 示范  甲 ', identity: { kind: 'residentId', number: '123' } }));
    expect(result.members?.[0]).toEqual({
      id: 'm1',
      relation: 'self',
      name: '示范 甲',
      identity: { kind: 'residentId', number: '123' },
    });
    expect(normalise({ property: { savingsFen: '三千' as unknown as number } })).toEqual({
      property: { savingsFen: '三千' },
    });
  });

  it('reads typed yuan as fen, once', () => {
    const typed = { property: { savingsFen: '１,２３４.５元' as unknown as number } };
    expect(normalise(typed)).toEqual({ property: { savingsFen: 123_450 } });
    expect(normalise(normalise(typed))).toEqual(normalise(typed));
  });

  it('lets only the applicant be oneself', () => {
    const answers: Answers = {
      members: [
        { id: 'm1', relation: 'child' },
        { id: 'm2', relation: 'self' },
      ],
    };
    expect(normalise(answers).members).toEqual([{ id: 'm1', relation: 'self' }, { id: 'm2' }]);
  });

  it('leaves out texts that were emptied', () => {
    expect(normalise({ residence: { detail: '   ' }, contactPhone: '' })).toEqual({ residence: {} });
  });

  it.each([
    ['1956年3月8日', '1956-03-08'],
    ['1956/3/8', '1956-03-08'],
    ['１９５６．３．８', '1956-03-08'],
    ['19560308', '1956-03-08'],
    ['1956-03-08', '1956-03-08'],
    ['去年', '去年'],
  ])('reads the date %s', (typed, expected) => {
    expect(normaliseDate(typed)).toBe(expected);
  });

  it('changes nothing more the second time, and never what it was given', () => {
    const before = JSON.stringify(exampleFamily);
    const once = normalise(exampleFamily);
    expect(normalise(once)).toEqual(once);
    expect(JSON.stringify(exampleFamily)).toBe(before);
    fc.assert(
      fc.property(
        fc.record({ detail: fc.string(), phone: fc.string(), money: fc.string(), name: fc.string(), id: fc.string() }),
        ({ detail, phone, money, name, id }) => {
          const typed = {
            residence: { detail },
            contactPhone: phone,
            property: { savingsFen: money },
            members: [{ id: 'm1', name, identity: { kind: 'residentId', number: id } }],
          } as unknown as Answers;
          expect(normalise(normalise(typed))).toEqual(normalise(typed));
        },
      ),
    );
  });

  it('does not stumble over JSON of another shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(() => normalise(json as Answers)).not.toThrow();
      }),
    );
  });

  it('puts the applicant first, whoever was entered before', () => {
    const members = [{ id: 'm2' }, { id: 'm1' }, { id: 'm3' }];
    expect(normalise({ members }).members!.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });
});
