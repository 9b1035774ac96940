import path from 'node:path';
import { sharedAliases, type Chain } from './sharedAliases';

/**
 * In the browser the few components that the pages use are plain HTML elements of our own: a tenth of the size of
 * Taro's web components, and real buttons and inputs for screen readers.
 */
export function webAliases(chain: Chain): void {
  sharedAliases(chain);
  const web = path.resolve(__dirname, '../src/web');
  chain.resolve.alias.set('@tarojs/components$', path.join(web, 'components.tsx'));
  chain.resolve.alias.set('@tarojs/components-react/dist/index.css$', path.join(web, 'reset.scss'));
}
