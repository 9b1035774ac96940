const typescript = 'node_modules/typescript/bin/tsc';
const base = ['package-lock.json', 'tsconfig.json', 'shared/src', 'shared/tsconfig.json'];

/**
 * What can be built: its sources, the file that shows it was built, the command, and the folder to pack afterwards.
 * The server carries the shared code with it; the desk and the phone compile it into their own bundles.
 */
export const buildTargets = {
  cloud: {
    sources: [...base, 'cloud/src', 'cloud/migrations', 'cloud/tsconfig.json', 'cloud/package.json'],
    result: 'cloud/dist/.tsbuildinfo',
    folder: '.',
    args: [typescript, '-b', 'shared', 'cloud'],
  },
  desk: {
    sources: [...base, 'cloud/workbench'],
    result: 'cloud/workbench/dist/index.html',
    folder: 'cloud/workbench',
    args: ['../../node_modules/vite/bin/vite.js', 'build'],
  },
  h5: {
    sources: [...base, 'miniprogram'],
    result: 'miniprogram/dist/h5/index.html',
    // The residents' pages come over weak signals; the desk's over an office's line.
    packs: 'miniprogram/dist/h5',
    folder: 'miniprogram',
    args: ['../node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'h5'],
  },
  weapp: {
    sources: [...base, 'miniprogram', 'project.config.json'],
    result: 'miniprogram/dist/weapp/app.json',
    folder: 'miniprogram',
    args: ['../node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'weapp'],
  },
};
