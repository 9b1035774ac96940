import { accountsFeature } from './features/accounts/accounts.feature';
import { People } from './features/accounts/people';
import { calendarFeature } from './features/calendar/calendar.feature';
import { UndatedDuties } from './features/calendar/undatedDuties';
import { CaseUndatedDuties } from './features/cases/undatedDuties';
import { MessageRepository } from './features/messages/message.repository';
import { Messages } from './features/messages/messages';
import { MessagesController } from './features/messages/messages.controller';
import { placesFeature } from './features/places/places.feature';
import { SignatureStore } from './features/signing/signature.repository';
import { SigningTexts } from './features/signing/signingTexts';
import { staffFeature } from './features/staff/staff.feature';
import { PrincipalSource } from './platform/auth/principalSource';
import { RealNameConnector } from './platform/wechat/realNameConnector';
import { WechatRealName } from './platform/wechat/wechatRealName';
import type { Binding, ProviderClass, StartTaskClass } from './platform/wiring';
import type { ModelClass } from './platform/database/registerModels';

/** Controllers and providers of all features; each is created at start. */
export const features: readonly ProviderClass[] = [
  ...accountsFeature,
  ...calendarFeature,
  ...placesFeature,
  ...staffFeature,
  MessageRepository,
  Messages,
  MessagesController,
  SignatureStore,
  SigningTexts,
];

/** Which class does what the platform only names: `[abstract class, the class that does it]`, in order of need. */
export const bindings: readonly Binding[] = [
  [RealNameConnector, WechatRealName],
  [PrincipalSource, People],
  [UndatedDuties, CaseUndatedDuties],
];

/** Sequelize models, for the tables that are read and written through them. */
export const models: readonly ModelClass[] = [];

/** What is done once after migrating and before serving, in order: `run()` of each. */
export const startTasks: readonly StartTaskClass[] = [];
