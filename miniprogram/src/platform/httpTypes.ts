export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | ArrayBuffer;
  timeoutMs: number;
}

export interface HttpAnswer {
  status: number;
  text: string;
}

/** No answer came: whether the request arrived is not known. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';

  constructor(readonly reason: 'offline' | 'timeout') {
    super(reason);
  }
}
