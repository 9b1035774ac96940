import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { withEdits } from '../../../drafts/edit';
import { openingEdits } from './openingEdits';
import { tidyEdits } from './tidyEdits';
import { typedText } from './typedText';

const todayOn = '2026-11-20';

describe('answers as typed', () => {
  it('become answers as stored when one goes on: yuan to fen, full-width digits to plain ones', () => {
    const answers = withEdits({}, [
      {
        path: 'members.m1',
        value: { id: 'm1', identity: { kind: 'residentId', number: '１１０１０１１９９００３０７４５７ｘ' } },
      },
      { path: 'property.savingsFen', value: '1,200.5' },
      { path: 'property.otherFen', value: 0 },
    ]);
    expect(tidyEdits(pageById('property.what'), answers, undefined, todayOn)).toEqual([
      { path: 'property.savingsFen', value: 120_050 },
    ]);
    expect(tidyEdits(pageById('members.identity'), answers, 'm1', todayOn)).toContainEqual({
      path: 'members.m1.identity.number',
      value: '11010119900307457X',
    });
  });

  it('show fen as plain yuan again, and keep what could not be read', () => {
    const money = { kind: 'moneyYuan' } as const;
    expect(typedText(money, 120_050)).toBe('1200.50');
    expect(typedText(money, 120_000)).toBe('1200');
    expect(typedText(money, '一千')).toBe('一千');
    expect(typedText(money, undefined)).toBe('');
  });
});

describe('a page that opens', () => {
  it('has the first of a list that needs one, and never replaces an answer', () => {
    const opening = { todayOn, deviceMark: 'ab' };
    const page = pageById('property.what');
    const edits = openingEdits(page, {}, opening);
    expect(edits[0]).toEqual({ path: 'property.homes.h1ab', value: { id: 'h1ab' } });
    expect(openingEdits(page, withEdits({}, edits), opening)).toEqual([]);
  });
});
