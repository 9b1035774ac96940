import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';

type Texts = Record<string, string | undefined>;

/** The parts of a call, as any endpoint may have them. */
export interface CallParts {
  params?: Texts;
  query?: Record<string, string | readonly string[] | undefined>;
  body?: unknown;
}

/** The path and query of a call, parameters filled in. */
export function urlOf(endpoint: Pick<Endpoint, 'path'>, { params = {}, query = {} }: CallParts): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as string[]) : [value as string | undefined])
      .filter((one): one is string => one !== undefined)
      .map((one) => `${name}=${encodeURIComponent(one)}`),
  );
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}
