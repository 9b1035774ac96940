import { aidParams } from './catalogue/aidParams';
import { householdParams } from './catalogue/householdParams';
import { intakeParams } from './catalogue/intakeParams';
import { managementParams } from './catalogue/managementParams';
import { procedureParams } from './catalogue/procedureParams';
import { serviceParams } from './catalogue/serviceParams';
import type { ParamSpec } from './paramSpec';

/** Every parameter a pack may set: its Chinese name, type, unit, and whether each county must have it. */
export const paramCatalogue = {
  ...intakeParams,
  ...procedureParams,
  ...managementParams,
  ...householdParams,
  ...aidParams,
  ...serviceParams,
};

/** What is known of a parameter; undefined for an unknown id. */
export const specOf = (id: string): ParamSpec | undefined =>
  Object.prototype.hasOwnProperty.call(paramCatalogue, id) ? paramCatalogue[id as ParamId] : undefined;

type Catalogue = typeof paramCatalogue;

export type ParamId = keyof Catalogue;

/** The ids of all parameters of a type. */
export type ParamIdOf<Type> = { [Id in ParamId]: Catalogue[Id]['type'] extends Type ? Id : never }[ParamId];
