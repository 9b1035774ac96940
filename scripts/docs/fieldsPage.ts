import { maskedFields } from '../../cloud/src/features/desk/maskedFields';
import { permissions } from '../../shared/src/access/permissions';
import type { EndpointAccess } from '../../shared/src/contracts/defineEndpoint';
import type { FieldDef } from '../../shared/src/forms/pageDef';
import { allPages } from '../../shared/src/forms/questions/allPages';
import { roles, type Role } from '../../shared/src/kernel/role';
import { endpointsOfContracts } from '../../tests/security/endpointsOfContracts';
import { generatedPage } from './generatedPage';
import { leavesOf } from './leavesOf';
import { markdownTable } from './markdownTable';

/** docs/fields.md: which field of an application who sees plain, masked or not at all, and what is masked elsewhere. */
export function fieldsPage(): string {
  return generatedPage('Which fields who may see', 'cloud/src/features/desk/maskedFields.ts', [
    [
      'Whose case it is for a role to see at all stands in [permissions.md](permissions.md) (`viewCase`, `viewFullNumber`); an',
      'empty cell is a refusal. Whoever fills an application in sees what was typed. Names are not listed: queues and registers',
      'show them masked, a case and a letter to a department whole. What else is not listed comes as it is with its endpoint, to',
      'whoever may call that.',
    ].join('\n'),
    '## The answers of an application',
    [
      '**own**: of an application one filed or follows as proxy; **plain**; **masked**: only the ends are readable; **asked**: masked, and',
      'whole one at a time for a written reason, each time in the history (`desk.fullNumber`).',
    ].join('\n'),
    markdownTable(['Answer', 'Kind', ...roles], answerRows()),
    '## What other answers of the API hold masked',
    'A number of which the ends alone are sent.',
    markdownTable(['Endpoint', 'Field', 'Who may call'], maskedRows()),
  ]);
}

function answerRows(): string[][] {
  const fields = allPages.flatMap(({ repeatOver, fields: own }) =>
    own.flatMap((field) => flat(field, repeatOver ? `${repeatOver}.*.` : '')),
  );
  const byPath = new Map(fields.map(({ path, field }) => [path, field]));
  return [...byPath].map(([path, { kind }]) => [
    `\`${path}\``,
    kind,
    ...roles.map((role) => seenBy(role, path.slice(path.lastIndexOf('.') + 1))),
  ]);
}

function flat(field: FieldDef, before: string): { path: string; field: FieldDef }[] {
  const path = `${before}${field.path}`;
  if (field.kind !== 'list') return [{ path, field }];
  return (field.itemFields ?? []).flatMap((item) => flat(item, `${path}.*.`));
}

function seenBy(role: Role, name: string): string {
  const reach = permissions.viewCase.by[role];
  if (!reach) return '';
  if (reach === 'filed') return 'own';
  if (!Object.hasOwn(maskedFields, name)) return 'plain';
  return permissions.viewFullNumber.by[role] ? 'asked' : 'masked';
}

function maskedRows(): string[][] {
  return endpointsOfContracts().flatMap(({ id, access, output }) =>
    (typeof output === 'string' ? [] : leavesOf(output))
      .filter((path) => path.endsWith('Masked'))
      .map((path) => [`\`${id}\``, `\`${path}\``, callers(access)]),
  );
}

function callers(access: EndpointAccess): string {
  if (access === 'signedIn') return 'whoever is signed in';
  if (typeof access === 'string') return access;
  const known = Object.entries(permissions).find(([action]) => action === access.action);
  return known ? Object.keys(known[1].by).join(', ') : access.action;
}
