import type { ProviderClass } from '../../platform/wiring';
import { DecidedCases } from './decidedCases';
import { ExchangeController } from './exchange.controller';
import { ExportBook } from './exportBook';
import { ExportedCases } from './exportedCases';

/** What the feature exchange puts into the program. */
export const exchangeFeature: readonly ProviderClass[] = [DecidedCases, ExchangeController, ExportBook, ExportedCases];
