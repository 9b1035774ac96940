import type { Whereabouts } from './whereabouts';

const PATIENCE_MS = 8000;

/** Asks the browser where it is, once. */
export function whereabouts(): Promise<Whereabouts> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ missing: '这台设备不能定位' });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          latitude: coords.latitude,
          longitude: coords.longitude,
          accuracyMetres: Math.max(0, Math.round(coords.accuracy)),
        }),
      ({ code }) => resolve({ missing: code === 1 ? '手机没有允许定位' : '手机这时定不了位' }),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });
}
