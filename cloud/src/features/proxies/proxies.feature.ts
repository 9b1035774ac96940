import type { ProviderClass } from '../../platform/wiring';
import { AskProxyCall } from './askProxyCall.command';
import { CallRepository } from './call.repository';
import { AideLeaves } from './aideLeaves';
import { MandateRepository } from './mandate.repository';
import { MandateChange } from './mandateChange';
import { MandateNews } from './mandateNews';
import { MandateViews } from './mandateViews';
import { NameProxies } from './nameProxies';
import { OwnProxies } from './ownProxies.query';
import { OwnProxy } from './ownProxy.command';
import { ProxiesController } from './proxies.controller';
import { ProxyCalls } from './proxyCalls.query';
import { ProxySpeaker } from './proxySpeaker';
import { RecordProxyCall } from './recordProxyCall.command';

/** What the feature proxies puts into the program. */
export const proxiesFeature: readonly ProviderClass[] = [
  AskProxyCall,
  CallRepository,
  AideLeaves,
  MandateChange,
  MandateNews,
  MandateRepository,
  MandateViews,
  NameProxies,
  OwnProxies,
  OwnProxy,
  ProxiesController,
  ProxyCalls,
  ProxySpeaker,
  RecordProxyCall,
];
