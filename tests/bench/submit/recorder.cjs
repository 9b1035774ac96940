/**
 * Loaded into the built program before it starts: notes every statement and every use of a key that a sending makes, and
 * its answer. So the bare program does what the program does, whatever that is. Written to RECORDINGS at the end.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { Server, ServerResponse } = require('node:http');
const { join } = require('node:path');
const { serialize } = require('node:v8');
const { writeFileSync } = require('node:fs');

const built = join(__dirname, '../../../cloud/dist/src/platform');
const { MysqlEngine } = require(join(built, 'database/mysqlEngine.js'));
const { FieldCipher } = require(join(built, 'crypto/fieldCipher.js'));
const { BlindIndex } = require(join(built, 'crypto/blindIndex.js'));
const sendings = new AsyncLocalStorage();
const recordings = [];

function listen(prototype, method, stepOf) {
  const original = prototype[method];
  prototype[method] = function (...given) {
    sendings.getStore()?.steps.push(stepOf(...given));
    return original.apply(this, given);
  };
}

listen(MysqlEngine.prototype, 'run', (sql, values, tx) => ({
  kind: 'sql',
  inTransaction: tx !== undefined,
  sql,
  values: [...values],
}));
listen(FieldCipher.prototype, 'encrypt', (place, text) => ({ kind: 'encrypt', place, text }));
listen(FieldCipher.prototype, 'decrypt', (place, text) => ({ kind: 'decrypt', place, text }));
listen(BlindIndex.prototype, 'of', (of, text) => ({ kind: 'index', of, text }));

const { emit } = Server.prototype;
Server.prototype.emit = function (event, request, ...more) {
  const draftId = event === 'request' ? /^\/api\/drafts\/([^/]+)\/send$/.exec(request.url)?.[1] : undefined;
  if (!draftId) return emit.call(this, event, request, ...more);
  return sendings.run({ draftId, steps: [] }, () => emit.call(this, event, request, ...more));
};

const { end } = ServerResponse.prototype;
ServerResponse.prototype.end = function (body, ...more) {
  const sending = sendings.getStore();
  if (sending && this.statusCode === 200) recordings.push({ ...sending, answer: JSON.parse(String(body)) });
  return end.call(this, body, ...more);
};

process.on('exit', () => writeFileSync(process.env.RECORDINGS, serialize(recordings)));
