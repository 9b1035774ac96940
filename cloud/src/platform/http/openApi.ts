import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { toJSONSchema, type $ZodType } from 'zod/v4/core';

type Json = Record<string, unknown>;

/** The published description of all endpoints (OpenAPI 3.1), made from the very schemas that check each call. */
export function openApi(endpoints: readonly Endpoint[], serverUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Twin Pledge', version: '1' },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
      schemas: { Refusal: refusalSchema },
    },
  };
}

const refusalSchema: Json = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { type: 'string' },
    message: { type: 'string' },
    details: { type: 'object' },
    requestId: { type: 'string' },
  },
};

function operation(endpoint: Endpoint): Json {
  const { id, summary, access, input, idempotent } = endpoint;
  const header = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 128 },
  };
  return {
    operationId: id,
    summary,
    tags: [id.split('.')[0]],
    ...(access === 'public' ? {} : { security: [{ session: [] }] }),
    ...(typeof access === 'object' ? { 'x-action': access.action } : {}),
    parameters: [
      ...parameters('path', input.params),
      ...parameters('query', input.query),
      ...(idempotent ? [header] : []),
      ...(input.label === undefined ? [] : [labelHeader(input.label)]),
    ],
    ...(input.body === undefined ? {} : { requestBody: requestBody(input.body) }),
    responses: { ...success(endpoint), default: content('A refusal', { $ref: '#/components/schemas/Refusal' }) },
  };
}

function labelHeader(label: $ZodType): Json {
  const description = 'Percent-encoded UTF-8';
  return { name: 'X-Label', in: 'header', required: true, description, schema: schemaOf(label, 'input') };
}

function success({ output }: Endpoint): Json {
  if (output === 'none') return { 204: { description: 'Done' } };
  if (output === 'binary') return { 200: { description: 'Bytes', content: { '*/*': {} } } };
  return { 200: content('Answer', schemaOf(output, 'output')) };
}

function requestBody(body: $ZodType | 'stream'): Json {
  if (body === 'stream') return { required: true, content: { 'application/octet-stream': {} } };
  return { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } };
}

function parameters(place: 'path' | 'query', schema: $ZodType | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function content(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } };
}

function schemaOf(schema: $ZodType, io: 'input' | 'output'): Json {
  const { $schema, ...rest } = toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  void $schema;
  return rest;
}
