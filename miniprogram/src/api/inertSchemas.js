/**
 * Stands in for `zod/mini` on the phone (see config/sharedAliases.ts): every name that a contract may use, nothing
 * checked. Types still come from zod itself, because the alias exists only in the bundle.
 */
function inert(...parts) {
  const shapes = parts.filter((part) => typeof part === 'object' && part !== null && !Array.isArray(part));
  const shape = Object.assign({}, ...shapes.map((part) => part.shape ?? part));
  const schema = { shape, check: () => schema };
  return schema;
}

module.exports = new Proxy({ __esModule: true }, { get: (own, name) => (name in own ? own[name] : inert) });
