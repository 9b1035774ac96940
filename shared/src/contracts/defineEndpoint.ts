import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/**
 * Who may call: anybody, a signed-in resident, staff, either of both, or whoever the permission map lets attempt an
 * action. Whether it may be done to this very case is asked again by the feature, with the case in hand.
 */
export type EndpointAccess = 'public' | 'resident' | 'staff' | 'signedIn' | { readonly action: string };

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface EndpointInput {
  /** Path parameters: schemas over strings. */
  readonly params?: Schema;
  /**
   * Query parameters: schemas over strings (a repeated key arrives as an array). Addresses end up in the logs of
   * proxies and in histories: nothing that a person typed, and nothing about a person, stands here.
   */
  readonly query?: Schema;
  /**
   * A text that goes with a call without a JSON body, such as the name of a file or the secret of a link: it stands in the
   * header X-Label, percent-encoded, and so in no address.
   */
  readonly label?: Schema;
  /** A JSON body, or `stream` when the method reads the request's bytes itself (uploads). */
  readonly body?: Schema | 'stream';
}

/** `binary`: bytes with a content type; `none`: nothing but the status 204. */
export type EndpointOutput = Schema | 'binary' | 'none';

/** One endpoint as the phone, the desk, the cloud and the published description all know it. */
export interface Endpoint {
  /** Unique, `<theme>.<verb>`, for example `applications.send`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Starts with `/`, parameters as `:name`. */
  readonly path: `/${string}`;
  /** One sentence, for the published description. */
  readonly summary: string;
  readonly access: EndpointAccess;
  readonly input: EndpointInput;
  readonly output: EndpointOutput;
  /** Needs the header `Idempotency-Key`: a repeated call with the same key answers what the first one did. */
  readonly idempotent?: boolean;
  /** Largest JSON body in bytes, 256 KiB unless told. */
  readonly bodyLimitBytes?: number;
}

type Parsed<S> = S extends Schema ? z.core.output<S> : undefined;
type Unparsed<S> = S extends Schema ? z.core.input<S> : undefined;

/** What the method that answers an endpoint is given: parsed and typed. */
export interface EndpointRequest<E extends Endpoint> {
  readonly params: Parsed<E['input']['params']>;
  readonly query: Parsed<E['input']['query']>;
  readonly label: Parsed<E['input']['label']>;
  readonly body: Parsed<E['input']['body']>;
}

/** What a client sends; parts the endpoint doesn't know are absent. */
export type EndpointCall<E extends Endpoint> = {
  readonly [P in 'params' | 'query' | 'label' | 'body' as E['input'][P] extends Schema ? P : never]: Unparsed<
    E['input'][P]
  >;
};

/** What the answering method returns, before it is checked and stripped by the output schema. */
export type EndpointResult<E extends Endpoint> = E['output'] extends Schema ? z.core.input<E['output']> : unknown;

/** What a client receives as JSON. */
export type EndpointAnswer<E extends Endpoint> = E['output'] extends Schema ? z.core.output<E['output']> : undefined;

/** Declares an endpoint; the literal types are kept, so both sides are checked against it. */
export function defineEndpoint<const E extends Endpoint>(endpoint: E): E {
  return endpoint;
}
