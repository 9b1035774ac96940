import { choosableMembers } from './checkMemberRef';
import { exampleFamily } from './exampleFamily';
import { normalise } from './normalise';
import { pageById } from './questions/allPages';

const todayOn = '2026-11-20';
const family = normalise(exampleFamily);
const field = (pageId: string, path: string) => {
  const page = pageById(pageId);
  const all = page.fields.flatMap((one) => [one, ...(one.itemFields ?? [])]);
  return all.find((one) => one.path === path) as NonNullable<(typeof all)[number]>;
};

describe('who can be chosen', () => {
  it('B05 a guardian: grown up, capable, not oneself, or somebody from outside', () => {
    const guardian = field('members.life', 'guardianMemberId');
    const chosen = choosableMembers(guardian, family, { todayOn, itemId: 'm4' }).map(({ value }) => value);
    expect(chosen).toEqual(['m1', 'm2', 'outside']);
  });

  it('anybody of the household has income', () => {
    const earner = field('incomes.list', 'memberId');
    const chosen = choosableMembers(earner, family, { todayOn });
    expect(chosen.map(({ label }) => label)).toEqual(['示范甲', '示范乙', '示范丙', '示范丁']);
  });
});
