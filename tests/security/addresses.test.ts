import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import { endpointsOfContracts } from './endpointsOfContracts';

interface Field {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
}

/** Forms that hold nothing of a person: made by the program, or one of a few words. */
const closedForms = [
  /^[0-9A-Z]{26}$/, // an id
  /^\d{12}$/, // a place
  /^\d{4}-\d{2}-\d{2}$/, // a day
  /^\d{1,4}$/, // the number of a piece
  /^[\w-]{8,40}$/, // the name a phone gives a photo
  /^[0-9A-Za-z|-]{1,100}$/, // where a page of a list begins
].map(({ source }) => source);

/** What is neither and may stand in an address all the same, and why. */
const known: Readonly<Record<string, string>> = {
  'signing.text key': 'which signature: what kind, and the id of the person within the application',
};

const fieldsOf = (schema: unknown): [string, Field][] =>
  Object.entries(
    (
      toJSONSchema(schema as $ZodType, { io: 'input', unrepresentable: 'any' }) as {
        properties?: Record<string, Field>;
      }
    ).properties ?? {},
  );

const isClosed = (field: Field): boolean =>
  field.enum !== undefined || field.const !== undefined || closedForms.includes(field.pattern ?? '');

/** The fields of the address of an endpoint that anything can be written into. */
const openFields = ({ id, input }: Pick<Endpoint, 'id' | 'input'>): string[] =>
  [input.params, input.query]
    .filter((schema) => schema !== undefined)
    .flatMap((schema) => fieldsOf(schema).filter(([, field]) => !isClosed(field)))
    .map(([name]) => `${id} ${name}`);

describe('what stands in an address', () => {
  it('is nothing a person typed, nothing about a person and no secret: proxies log it, browsers remember it', () => {
    const endpoints = endpointsOfContracts();
    expect(endpoints.length).toBeGreaterThan(100);
    expect(endpoints.flatMap(openFields)).toEqual(Object.keys(known));
  });
});
