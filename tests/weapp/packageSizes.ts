import type { CompiledFiles } from './offlineCompile';

/** The part of app.json that says which files belong to which package. */
export interface ProgramPackages {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
}

/** Bytes of each package; the main package is called `main`. */
export function packageSizes(files: CompiledFiles, program: ProgramPackages): Record<string, number> {
  const roots = (program.subPackages ?? []).map((part) => part.root.replace(/\/$/, ''));
  const sizes: Record<string, number> = { main: 0 };
  for (const root of roots) sizes[root] = 0;
  for (const [name, bytes] of files) {
    const root = roots.find((candidate) => name.startsWith(`${candidate}/`)) ?? 'main';
    sizes[root] = (sizes[root] ?? 0) + bytes;
  }
  return sizes;
}

/** Every page of the program, as a path without extension. */
export function allPages(program: ProgramPackages): string[] {
  const inner = (program.subPackages ?? []).flatMap((part) =>
    part.pages.map((page) => `${part.root.replace(/\/$/, '')}/${page}`),
  );
  return [...program.pages, ...inner];
}
