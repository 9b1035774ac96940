import path from 'node:path';
import { LinkPages } from './linkPages';
import { sharedAliases, type Chain } from './sharedAliases';

interface WebChain extends Chain {
  merge(options: object): unknown;
  plugin(name: string): { use(plugin: unknown): unknown };
}

/** What several pages of the browser's build have in common is fetched once, in two pieces. */
const commonPieces = {
  forms: {
    name: 'forms',
    test: /[\\/]shared[\\/]src[\\/](forms|kernel)[\\/]/,
    chunks: 'async',
    minChunks: 2,
    enforce: true,
  },
  common: { name: 'common', test: /[\\/]miniprogram[\\/]src[\\/]/, chunks: 'async', minChunks: 4, enforce: true },
};

/**
 * In the browser the few components that the pages use are plain HTML elements of our own: a tenth of the size of
 * Taro's web components, and real buttons and inputs for screen readers.
 */
export function webAliases(chain: WebChain): void {
  sharedAliases(chain);
  const web = path.resolve(__dirname, '../src/web');
  chain.resolve.alias.set('@tarojs/components$', path.join(web, 'components.tsx'));
  chain.resolve.alias.set('@tarojs/components-react/dist/index.css$', path.join(web, 'reset.scss'));
  chain.merge({ optimization: { splitChunks: { cacheGroups: commonPieces } } });
  chain.plugin('linkPages').use(LinkPages);
}
