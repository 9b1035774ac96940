import type { ProviderClass } from '../../platform/wiring';
import { ApplicationCheck } from './applicationCheck';
import { Assignment } from './assignment';
import { CaseNumbers } from './caseNumbers';
import { CaseOpening } from './caseOpening';
import { HandOverWork } from './handOverWork';
import { HandoverController } from './handover.controller';
import { Intake } from './intake';
import { LostPhone } from './lostPhone';
import { OriginCase } from './originCase';
import { Placement } from './placement';
import { ProvedFilers } from './provedFilers';
import { RelativesFiling } from './relativesFiling';
import { SendApplication } from './sendApplication.command';

/** What the feature handover puts into the program. */
export const handoverFeature: readonly ProviderClass[] = [
  ApplicationCheck,
  Assignment,
  CaseNumbers,
  CaseOpening,
  HandOverWork,
  HandoverController,
  Intake,
  LostPhone,
  OriginCase,
  Placement,
  ProvedFilers,
  RelativesFiling,
  SendApplication,
];
