import type Sharp from 'sharp';

let loading: Promise<typeof Sharp> | undefined;

/** The library that reads and draws pictures, loaded when the first one comes: most starts of the program see none. */
export function loadSharp(): Promise<typeof Sharp> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    // Pages come one by one: a cache of earlier ones only costs memory.
    sharp.cache(false);
    return sharp;
  });
  return loading;
}
