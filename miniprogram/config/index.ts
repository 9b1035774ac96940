import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { sharedAliases } from './sharedAliases';
import { webAliases } from './webAliases';

const root = path.resolve(__dirname, '..');
const sharedSource = path.resolve(root, '../shared/src');

/** One source, two targets: `dist/weapp` for WeChat and `dist/h5` for the browser, never mixed in one folder. */
export default defineConfig({
  projectName: 'twin-pledge',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: process.env.TARO_ENV === 'h5' ? 'dist/h5' : 'dist/weapp',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.resolve(__dirname, 'ariaPlugin.ts')],
  alias: {
    '@twin-pledge/shared': sharedSource,
  },
  defineConstants: {
    API_ORIGIN: JSON.stringify(process.env.TWIN_PLEDGE_API_ORIGIN ?? ''),
  },
  mini: {
    compile: { include: [sharedSource, __dirname] },
    optimizeMainPackage: { enable: true },
    // Sizes come from CSS variables that follow the chosen type size; rpx would shrink touch targets on narrow phones.
    postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
    webpackChain: sharedAliases,
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    compile: { include: [sharedSource, __dirname] },
    useHtmlComponents: true,
    router: { mode: 'hash', enhanceAnimation: false },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      pxtransform: { enable: false },
      cssModules: { enable: false },
    },
    webpackChain: webAliases,
  },
});
