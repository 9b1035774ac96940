export function dropUnusedReactWarnings() {}
