import type { ProviderClass } from '../../platform/wiring';
import { NextAidController } from './nextAid.controller';
import { NextAidOffers } from './nextAidOffers';
import { NextAidViews } from './nextAidViews';
import { NextDraft } from './nextDraft';
import { StartNextAid } from './startNextAid.command';

/** What the feature nextAid puts into the program. */
export const nextAidFeature: readonly ProviderClass[] = [
  NextAidController,
  NextAidOffers,
  NextAidViews,
  NextDraft,
  StartNextAid,
];
