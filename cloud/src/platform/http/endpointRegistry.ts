import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';

const handled = new Map<string, Endpoint>();

/** Notes that some controller answers an endpoint; throws when two answer the same id or the same route. */
export function noteHandled(endpoint: Endpoint): void {
  const route = `${endpoint.method} ${endpoint.path}`;
  for (const other of handled.values()) {
    const sameRoute = `${other.method} ${other.path}` === route;
    if (other.id === endpoint.id || sameRoute) throw new Error(`two methods handle ${endpoint.id} (${route})`);
  }
  handled.set(endpoint.id, endpoint);
}

/** All endpoints that have a method to answer them, by id. */
export function handledEndpoints(): Endpoint[] {
  return [...handled.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The methods a path is answered for, apart from the one asked. */
export function methodsOf(path: string): string[] {
  return handledEndpoints()
    .filter((endpoint) => new RegExp(`^${endpoint.path.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+')}/?$`).test(path))
    .map(({ method }) => method);
}
