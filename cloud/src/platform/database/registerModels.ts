import type { Sequelize } from 'sequelize';
import type { Database } from './database';

/** A Sequelize model that can be told its database. */
export interface ModelClass {
  register(sequelize: Sequelize): void;
}

/** Tells models their database. */
export function registerModels(database: Database, models: readonly ModelClass[]): void {
  for (const model of models) model.register(database.sequelize);
}
