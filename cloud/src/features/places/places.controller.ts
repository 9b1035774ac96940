import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import { publicSettings } from '@twin-pledge/shared/contracts/regions/publicSettings';
import { readApplicationCode } from '@twin-pledge/shared/contracts/regions/readApplicationCode';
import { readPoster } from '@twin-pledge/shared/contracts/regions/readPoster';
import { showPlace } from '@twin-pledge/shared/contracts/regions/showPlace';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import type { Principal } from '../../platform/auth/principal';
import type { RequestContext } from '../../platform/http/requestContext';
import { PlaceQuery } from './place.query';
import { PublicSettingsQuery } from './publicSettings.query';
import { RegionsQueries } from './regions.queries';
import { VillagePosterQuery } from './villagePoster.query';

/** What everybody may read: places, what applies there, and how this installation is set. */
@Controller()
export class PlacesController {
  @Inject() private readonly regions!: RegionsQueries;
  @Inject() private readonly place!: PlaceQuery;
  @Inject() private readonly villages!: VillagePosterQuery;
  @Inject() private readonly settings!: PublicSettingsQuery;

  @Handles(listRegions)
  async list({ query }: EndpointRequest<typeof listRegions>) {
    return this.regions.inside(query.parent);
  }

  @Handles(showPlace)
  async show({ params }: EndpointRequest<typeof showPlace>) {
    return this.place.show(params.code);
  }

  @Handles(readApplicationCode)
  async code(
    { params }: EndpointRequest<typeof readApplicationCode>,
    _who: Principal,
    { clientAddress }: RequestContext,
  ) {
    const body = await this.villages.code(params.code, clientAddress);
    return { contentType: 'image/png', body, fileName: `${this.villages.fileName(params.code, '码')}.png` };
  }

  @Handles(readPoster)
  async poster({ params }: EndpointRequest<typeof readPoster>, _who: Principal, { clientAddress }: RequestContext) {
    const body = await this.villages.poster(params.code, clientAddress);
    return { contentType: 'application/pdf', body, fileName: `${this.villages.fileName(params.code)}.pdf` };
  }

  @Handles(publicSettings)
  async publicSettings() {
    return this.settings.show();
  }
}
