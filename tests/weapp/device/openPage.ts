import type { Logic } from './program';

/** A page on the stack: its logic at work, and what it has handed over to be drawn. */
export interface OpenPage {
  readonly route: string;
  readonly data: Record<string, unknown>;
  /** How often its logic has handed something over. */
  changes(): number;
  call(name: string, ...given: unknown[]): unknown;
}

/** Opens a page as WeChat does: a copy of its logic with data of its own. */
export function openPage(route: string, logic: Logic, query: Record<string, string>): OpenPage {
  const data = handedOver(logic['data'] ?? {}) as Record<string, unknown>;
  let changes = 0;
  const instance: Record<string, unknown> = Object.assign(Object.create(null), logic, {
    data,
    route,
    __route__: route,
    options: query,
    setData(change: Record<string, unknown>, then?: () => void) {
      changes += 1;
      for (const [path, value] of Object.entries(change)) put(data, path, handedOver(value));
      if (then) setTimeout(then, 0);
    },
    selectComponent: () => null,
    getTabBar: () => null,
  });
  const call = (name: string, ...given: unknown[]): unknown => {
    const method = instance[name];
    return typeof method === 'function' ? (method as (...all: unknown[]) => unknown).apply(instance, given) : undefined;
  };
  return Object.assign(instance, { route, data, call, changes: () => changes });
}

/** What arrives on the other side: only what JSON can say. */
const handedOver = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);

/** Puts a value at a path such as `root.cn.[0].v`. */
function put(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);
  const last = keys.pop();
  if (last === undefined) return;
  let place = data;
  keys.forEach((key, at) => {
    const next = keys[at + 1] ?? last;
    place[key] ??= /^\d+$/.test(next) ? [] : {};
    place = place[key] as Record<string, unknown>;
  });
  place[last] = value;
}
