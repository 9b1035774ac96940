import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { staffRow } from '../parts/staffRow';
import { pageQuery } from '../parts/primitives';

export const listStaff = defineEndpoint({
  id: 'staff.list',
  method: 'POST',
  path: '/api/admin/staff/search',
  summary: 'The staff within reach, by key; how they sign in and their telephone only for whoever manages them.',
  access: { action: 'viewStaff' },
  input: { body: z.object({ ...pageQuery, search: z.optional(z.string().check(z.maxLength(60))) }) },
  output: z.object({ staff: z.array(staffRow), next: z.nullable(z.string()) }),
});
