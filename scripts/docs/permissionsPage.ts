import { permissions } from '../../shared/src/access/permissions';
import { roles } from '../../shared/src/kernel/role';
import { generatedPage } from './generatedPage';
import { markdownTable } from './markdownTable';

/** docs/permissions.md: for each action, how far each role reaches with it. */
export function permissionsPage(): string {
  const rows = Object.entries(permissions).map(([action, { by, recusal, apartFrom }]) => [
    `\`${action}\``,
    ...roles.map((role) => [by[role] ?? []].flat().join(', ')),
    recusal ? 'yes' : '',
    (apartFrom ?? []).join(', '),
  ]);
  return generatedPage('Who may do what', 'shared/src/access/permissions.ts', [
    [
      'An empty cell is a refusal. `filed`: cases one filed oneself, or whose named proxy one is; `helped`: cases one filed',
      "for somebody as staff; `region`: everything handled in one's own region; `concerned`: also what is handled elsewhere for",
      "people registered there; `investigating`: cases whose survey one is appointed to; `opinion`: cases on which one's",
      "township gives the opinion; `authority`: cases that one's office decides; `everywhere`: no border; `self`: one's own",
      'account. Recusal: near relatives and household members of the applicant take no part. Nobody who is: the handler, the',
      'filer, an investigator, who gave the opinion or proposed the relief takes no part either, because two must look at it.',
      'An action nobody is listed for is done by the system alone.',
    ].join('\n'),
    markdownTable(['Action', ...roles, 'Recusal', 'Nobody who is'], rows),
  ]);
}
