import { code, instant, nullable } from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** What sessions are known by to whoever they belong to, and until when a password holds that was handed over. */
export async function up(schema: Schema): Promise<void> {
  await schema.addColumn('session', 'device', nullable(code(40)));
  await schema.addColumn('session', 'network', nullable(code(60)));
  await schema.addColumn('staff', 'first_password_until', nullable(instant()));
}
