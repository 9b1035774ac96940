import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

/** Taro as it comes, with the settings of `miniprogram/config` that cost or save bytes for everybody. */
export default defineConfig({
  projectName: 'bare-taro',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: process.env.BARE_OUTPUT ?? 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [],
  mini: {},
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    useHtmlComponents: false,
    router: { mode: 'hash', enhanceAnimation: false },
    output: { filename: 'js/[name].js', chunkFilename: 'js/[name].js' },
    webpackChain: (chain: {
      performance: { hints(value: false): unknown };
      resolve: { modules: { add(folder: string): unknown } };
    }) => {
      chain.performance.hints(false);
      chain.resolve.modules.add(path.resolve(__dirname, '../../../../node_modules'));
    },
  },
});
