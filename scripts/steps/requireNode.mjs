const oldest = [20, 11];

/** Refuses to go on under a Node.js that is too old, and says which one is needed. */
export function requireNode(running = process.versions.node) {
  const [major = 0, minor = 0] = running.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(`Node.js ${oldest.join('.')} or later is needed; this is ${running}.`);
}
