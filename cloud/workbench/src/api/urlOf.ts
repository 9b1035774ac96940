import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';

export type Values = Readonly<Record<string, string | number | undefined | null>>;

/** The address of a call: parameters put into the path, the query behind it; undefined and null are left out. */
export function urlOf(endpoint: Endpoint, params: Values = {}, query: Values = {}): string {
  const path = endpoint.path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === null || value === '') throw new RangeError(`${endpoint.id} needs ${name}`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.append(key, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
