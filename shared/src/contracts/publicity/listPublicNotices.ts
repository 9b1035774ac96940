import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { regionCode } from '../parts/primitives';
import { publicNoticeCard } from './publicNoticeCard';

export const listPublicNotices = defineEndpoint({
  id: 'publicity.list',
  method: 'GET',
  path: '/api/villages/:code/public-notices',
  summary: 'What stands on the board of a village today, with the points of policy beside it; each reading is logged.',
  access: 'public',
  input: { params: z.object({ code: regionCode }) },
  output: z.object({
    village: z.string(),
    hotline: z.string(),
    points: z.array(z.string()),
    notices: z.array(publicNoticeCard),
  }),
});
