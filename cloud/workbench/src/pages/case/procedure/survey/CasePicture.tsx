import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { send } from '../../../../api/send';
import { urlOf } from '../../../../api/urlOf';
import { useBlobUrl } from '../../../../api/useBlobUrl';
import { PictureThumb } from '../../../../parts/upload/PictureThumb';

interface CasePictureProps {
  endpoint: Endpoint;
  params: Record<string, string>;
  name: string;
}

/** A picture that an endpoint gives to whoever may see the case, small; a click shows it large. */
export function CasePicture({ endpoint, params, name }: CasePictureProps) {
  const path = urlOf(endpoint, params);
  const { url } = useBlobUrl([endpoint.id, path], async (signal) =>
    (await send(path, { method: endpoint.method, signal })).blob(),
  );
  return <PictureThumb url={url} name={name} />;
}
