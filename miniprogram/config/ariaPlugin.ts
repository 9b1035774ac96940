import path from 'node:path';
import { ariaAttributes } from './ariaAttributes';

interface MiniPlatform {
  template: { mergeComponents(context: unknown, components: object): void };
  runtimePath: string | string[];
}

interface PluginContext {
  registerMethod(method: { name: string; fn(platform: MiniPlatform): void }): void;
}

/** Lets aria attributes through Taro's templates, at build time and at run time alike (their short names must agree). */
export default function ariaPlugin(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(context, ariaAttributes);
      const own = path.resolve(__dirname, 'ariaRuntime.ts');
      const earlier = Array.isArray(platform.runtimePath) ? platform.runtimePath : [platform.runtimePath];
      platform.runtimePath = [...earlier, own];
    },
  });
}
