import type { Answers } from '@twin-pledge/shared/forms/answers';
import { filledIn } from '@twin-pledge/shared/forms/filledIn';
import type { FieldDef, PageDef } from '@twin-pledge/shared/forms/pageDef';
import { allPages } from '@twin-pledge/shared/forms/questions/allPages';

function labelIn(fields: readonly FieldDef[], path: string): string | undefined {
  for (const field of fields) {
    if (field.path === path) return field.label;
    const inner = path.startsWith(`${field.path}.`) ? path.slice(field.path.length + 1).replace(/^[^.]+\./, '') : null;
    const label = inner !== null ? labelIn(field.itemFields ?? [], inner) : undefined;
    if (label) return label;
  }
  return undefined;
}

function splitItem(page: PageDef, path: string): { itemId?: string; rest: string } | null {
  if (!page.repeatOver) return { rest: path };
  if (!path.startsWith(`${page.repeatOver}.`)) return null;
  const [itemId = '', ...rest] = path.slice(page.repeatOver.length + 1).split('.');
  return { itemId, rest: rest.join('.') };
}

/** What the question behind a path is called, for a notice about it. */
export function labelOfPath(path: string, answers: Answers): string {
  for (const page of allPages) {
    const place = splitItem(page, path);
    const label = place && labelIn(page.fields, place.rest);
    if (label) return filledIn(label, page, answers, place.itemId);
  }
  return '这一项';
}
