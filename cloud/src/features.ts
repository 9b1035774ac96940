import { RealNameConnector } from './platform/wechat/realNameConnector';
import { WechatRealName } from './platform/wechat/wechatRealName';
import type { Binding, ProviderClass, StartTaskClass } from './platform/wiring';
import type { ModelClass } from './platform/database/registerModels';

/** Controllers and providers of all features; each is created at start. */
export const features: readonly ProviderClass[] = [];

/** Which class does what the platform only names: `[abstract class, the class that does it]`, in order of need. */
export const bindings: readonly Binding[] = [[RealNameConnector, WechatRealName]];

/** Sequelize models, for the tables that are read and written through them. */
export const models: readonly ModelClass[] = [];

/** What is done once after migrating and before serving, in order: `run()` of each. */
export const startTasks: readonly StartTaskClass[] = [];
