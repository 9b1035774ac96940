import { portIsFree } from './portIsFree.mjs';

const usualPort = 7001;

/** The TCP port to serve on: PORT, else 7001. Refuses one that is no port or is taken, before any long work begins. */
export async function chosenPort() {
  const text = process.env.PORT || String(usualPort);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Error(`PORT must be a number from 1 to 65535; it is "${text}".`);
  if (await portIsFree(port, process.env.HOST || '127.0.0.1')) return port;
  throw new Error(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
}
