import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { postingPhoto, publicNoticeCard } from './publicNoticeCard';

/** A notice for who posts it: what stands on it, where it is with posting, and the photos. */
export const posting = z.object({
  ...publicNoticeCard.shape,
  state: z.enum(['prepared', 'standing', 'withheld', 'ended']),
  photos: z.array(postingPhoto),
});

export const listPostings = defineEndpoint({
  id: 'publicity.postings',
  method: 'GET',
  path: '/api/desk/public-notices',
  summary: 'The public notices to post and those that stand, in the own village or township; no view of the cases.',
  access: { action: 'startPublicity' },
  input: {},
  output: z.object({ notices: z.array(posting) }),
});
