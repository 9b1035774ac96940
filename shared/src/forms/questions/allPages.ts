import type { PageDef } from '../pageDef';
import { accountPages } from './account';
import { incomePages } from './incomes';
import { memberLifePages } from './memberLife';
import { memberPages } from './members';
import { needsPages } from './needs';
import { obligorPages } from './obligors';
import { placePages } from './place';
import { propertyPages } from './property';
import { purposePages } from './purpose';
import { spendingPages } from './spending';
import { notUrgent } from '../urgentWay';
import { urgentPages } from './urgent';

/** Every question page, in the order it is asked. */
export const allPages: readonly PageDef[] = [
  ...purposePages,
  ...urgentPages.filter(({ group }) => group === 'place'),
  ...notUrgent([...placePages, ...needsPages]),
  ...urgentPages.filter(({ group }) => group === 'members'),
  ...notUrgent([
    ...memberPages,
    ...memberLifePages,
    ...incomePages,
    ...propertyPages,
    ...spendingPages,
    ...obligorPages,
    ...accountPages,
  ]),
];

/** The page of that id. RangeError where there is none. */
export function pageById(pageId: string): PageDef {
  const page = allPages.find((candidate) => candidate.id === pageId);
  if (!page) throw new RangeError(`no question page ${pageId}`);
  return page;
}
