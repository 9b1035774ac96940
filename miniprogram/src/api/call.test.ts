import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { NetworkFailure, type HttpAnswer, type HttpRequest } from '../platform/httpTypes';
import { call } from './call';

const sent: HttpRequest[] = [];
let answer: () => HttpAnswer;

jest.mock('../platform/http', () => ({
  send: (request: HttpRequest) => {
    sent.push(request);
    return Promise.resolve().then(() => answer());
  },
}));
jest.mock('../platform/token', () => ({ sessionToken: () => 'T0KEN' }));
Object.assign(globalThis, { API_ORIGIN: 'https://phone.invalid' });

const ok = (body: unknown): HttpAnswer => ({ status: 200, text: JSON.stringify(body) });

describe('a call to the server', () => {
  beforeEach(() => {
    sent.length = 0;
    answer = () => ok({ done: true });
  });

  it('goes where the contract says, as whoever is signed in', async () => {
    await call(listMessages, { query: { after: 'a b&c' } });
    expect(sent[0]).toMatchObject({ method: 'GET', url: 'https://phone.invalid/api/messages?after=a%20b%26c' });
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer T0KEN' });
    expect(sent[0]?.headers['idempotency-key']).toBeUndefined();
  });

  it('carries the key of its command, the same when sent again', async () => {
    const input = { params: { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }, body: { version: 3 } };
    await call(sendApplication, input, { key: 'once-and-only' });
    await call(sendApplication, input, { key: 'once-and-only' });
    await call(sendApplication, input);
    const keys = sent.map((request) => request.headers['idempotency-key']);
    expect(keys.slice(0, 2)).toEqual(['once-and-only', 'once-and-only']);
    expect(keys[2]).toMatch(/^[\x21-\x7e]{8,128}$/);
    expect(keys[2]).not.toBe('once-and-only');
    expect(sent[0]?.url).toBe('https://phone.invalid/api/drafts/01ARZ3NDEKTSV4RRFFQ69G5FAV/send');
  });

  it.each([
    [409, '{"error":{"code":"draftSent","details":{"n":1}}}', 'draftSent', false],
    [422, '{"code":"invalidInput","details":{"problems":[]}}', 'invalidInput', false],
    [500, '{"error":{"code":"draftSent"}}', 'serverFault', true],
    [502, '<html>', 'serverFault', true],
    [503, '', 'unavailable', false],
  ])('tells a refusal of status %i by its code', async (status, text, code, lost) => {
    answer = () => ({ status, text });
    await expect(call(openDraft, { body: { purposeKey: 'self' } })).rejects.toMatchObject({ code, lost });
  });

  it('tells a lost answer apart from a refusal', async () => {
    answer = () => {
      throw new NetworkFailure('timeout');
    };
    await expect(call(openDraft, { body: { purposeKey: 'self' } })).rejects.toMatchObject({
      code: 'timeout',
      lost: true,
    });
  });
});
