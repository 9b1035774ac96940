import type { EndpointOutput } from '../../shared/src/contracts/defineEndpoint';

type Schema = Exclude<EndpointOutput, string>;

/** As zod keeps it: of each kind what leads further down. */
type Definition =
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: 'array'; readonly element: Schema }
  | { readonly type: 'record'; readonly valueType: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'nullable' | 'optional' | 'readonly' | 'default'; readonly innerType: Schema }
  | { readonly type: 'pipe'; readonly out: Schema }
  | { readonly type: 'string' };

/** The paths of the values that an answer of this form may hold; `[]` stands for each item of a list. */
export function leavesOf(schema: Schema, path = ''): string[] {
  const def = schema._zod.def as unknown as Definition;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, part]) =>
        leavesOf(part, path === '' ? name : `${path}.${name}`),
      );
    case 'array':
      return leavesOf(def.element, `${path}[]`);
    case 'record':
      return leavesOf(def.valueType, `${path}.*`);
    case 'union':
      return [...new Set(def.options.flatMap((option) => leavesOf(option, path)))];
    case 'nullable':
    case 'optional':
    case 'readonly':
    case 'default':
      return leavesOf(def.innerType, path);
    case 'pipe':
      return leavesOf(def.out, path);
    default:
      return [path];
  }
}
