import { id, nullable } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Who saw the applicant's identity card when filing for them, at the window or on the road. */
export async function up(schema: Schema): Promise<void> {
  await schema.addColumn('application', 'card_seen_by_staff_id', nullable(id()));
}
