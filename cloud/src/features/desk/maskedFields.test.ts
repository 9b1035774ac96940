import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { allPages } from '@twin-pledge/shared/forms/questions/allPages';
import { maskAnswers } from './maskAnswers';
import { maskedFields } from './maskedFields';

const whole = (field: FieldDef): FieldDef[] => [field, ...(field.itemFields ?? []).flatMap(whole)];
const lastOf = ({ path }: FieldDef): string => path.slice(path.lastIndexOf('.') + 1);
const isNumber = ({ kind, format }: FieldDef): boolean =>
  kind === 'idNumber' || kind === 'phone' || format === 'bankAccount';

describe('what the desk masks', () => {
  const fields = allPages.flatMap((page) => page.fields.flatMap(whole));

  it('is every identity, telephone and account number that a form asks for, and no other answer', () => {
    const numbers = new Set(fields.filter(isNumber).map(lastOf));
    expect([...numbers].sort()).toEqual(Object.keys(maskedFields).sort());
  });

  it('is not reached by the names that every object has', () => {
    expect(maskAnswers({ needs: { story: 'x', constructor: 'toString' } } as never)).toEqual({
      needs: { story: 'x', constructor: 'toString' },
    });
  });
});
