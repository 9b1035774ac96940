interface Module {
  readonly resource?: string;
  readonly modules?: Iterable<Module>;
}

interface ChunkGroup {
  getFiles(): string[];
}

interface Chunk {
  readonly groupsIterable: Iterable<ChunkGroup>;
}

interface Compilation {
  readonly modules: Iterable<Module>;
  readonly chunkGraph: { getModuleChunksIterable(module: Module): Iterable<Chunk> };
  readonly hooks: { processAssets: { tap(options: { name: string; stage: number }, work: () => void): void } };
  updateAsset(name: string, change: (source: { source(): string | Buffer }) => unknown): void;
}

/** The part of webpack's compiler that is used here. */
export interface Compiler {
  readonly hooks: { thisCompilation: { tap(name: string, work: (compilation: Compilation) => void): void } };
  readonly webpack: { sources: { RawSource: new (text: string) => unknown } };
}

/** After the page is written, before the names get their hashes. */
const stage = 1000;
/** What is asked for with the program itself, and what as soon as the line is quiet. */
const early = [
  ['preload', 'pages/home/index'],
  ['prefetch', 'packages/resident/sign-in/index'],
  ['prefetch', 'packages/resident/start/index'],
] as const;

/**
 * Names the first page's scripts in the document, so that they come with the program and not a round trip after it
 * has started; and those of the pages that follow, so that the first tap waits for nothing.
 */
export class LinkPages {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('LinkPages', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'LinkPages', stage }, () => {
        const named = new Set<string>();
        const links = early.flatMap(([rel, page]) =>
          scriptsOf(compilation, page)
            .filter((file) => !named.has(file) && named.add(file))
            .map((file) => `<link rel="${rel}" as="script" href="/${file}">`),
        );
        compilation.updateAsset('index.html', (source) => {
          const html = String(source.source()).replace('</head>', `${links.join('')}</head>`);
          return new compiler.webpack.sources.RawSource(html);
        });
      });
    });
  }
}

function scriptsOf({ modules, chunkGraph }: Compilation, page: string): string[] {
  const isPage = ({ resource }: Module): boolean => resource?.includes(`/src/${page}.`) ?? false;
  const found = [...modules].filter((module) => isPage(module) || [...(module.modules ?? [])].some(isPage));
  const chunks = found.flatMap((module) => [...chunkGraph.getModuleChunksIterable(module)]);
  const files = chunks.flatMap(({ groupsIterable }) => [...groupsIterable].flatMap((group) => group.getFiles()));
  if (files.length === 0) throw new Error(`the build has no page ${page} to link`);
  return [...new Set(files)].filter((file) => file.endsWith('.js'));
}
