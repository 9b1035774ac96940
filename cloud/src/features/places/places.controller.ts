import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import { publicSettings } from '@twin-pledge/shared/contracts/regions/publicSettings';
import { showPlace } from '@twin-pledge/shared/contracts/regions/showPlace';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { PlaceQuery } from './place.query';
import { PublicSettingsQuery } from './publicSettings.query';
import { RegionsQueries } from './regions.queries';

/** What everybody may read: places, what applies there, and how this installation is set. */
@Controller()
export class PlacesController {
  @Inject() private readonly regions!: RegionsQueries;
  @Inject() private readonly place!: PlaceQuery;
  @Inject() private readonly settings!: PublicSettingsQuery;

  @Handles(listRegions)
  async list({ query }: EndpointRequest<typeof listRegions>) {
    return this.regions.inside(query.parent);
  }

  @Handles(showPlace)
  async show({ params }: EndpointRequest<typeof showPlace>) {
    return this.place.show(params.code);
  }

  @Handles(publicSettings)
  async publicSettings() {
    return this.settings.show();
  }
}
