import type { Answers } from '@twin-pledge/shared/forms/answers';
import { listPaths } from '@twin-pledge/shared/forms/listPath';

/** The changes by which a phone would save these answers: field by field, lists item by item. */
export function answersAsChanges(answers: Answers): { path: string; value: unknown }[] {
  const changes: { path: string; value: unknown }[] = [];
  const walk = (value: unknown, path: string): void => {
    if ((listPaths as readonly string[]).includes(path)) {
      for (const item of value as { id: string }[]) changes.push({ path: `${path}.${item.id}`, value: item });
    } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    } else if (value !== undefined) {
      changes.push({ path, value });
    }
  };
  walk(answers, '');
  return changes;
}
