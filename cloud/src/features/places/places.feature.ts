import type { ProviderClass } from '../../platform/wiring';
import { PlaceQuery } from './place.query';
import { PlacesController } from './places.controller';
import { PublicSettingsQuery } from './publicSettings.query';
import { RegionsQueries } from './regions.queries';
import { ResponsibleQuery } from './responsible.query';
import { VillagePosterQuery } from './villagePoster.query';

/** The classes of what everybody may read. */
export const placesFeature: readonly ProviderClass[] = [
  PlaceQuery,
  PlacesController,
  PublicSettingsQuery,
  RegionsQueries,
  ResponsibleQuery,
  VillagePosterQuery,
];
