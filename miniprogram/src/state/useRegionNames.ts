import { useEffect, useState } from 'react';
import { loadRegions } from './loadRegions';

/** The names of regions by code, the nearer parts of their path; undefined until they are known. */
export function useRegionNames(codes: readonly (string | undefined)[]): (code: string) => string | undefined {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const wanted = codes.filter((code): code is string => code !== undefined).join(',');
  useEffect(() => {
    for (const code of wanted === '' ? [] : wanted.split(',')) {
      loadRegions(code).then(
        ({ path }) => {
          const name = path
            .slice(-3)
            .map((region) => region.name)
            .join('');
          if (name) setNames((known) => ({ ...known, [code]: name }));
        },
        () => undefined,
      );
    }
  }, [wanted]);
  return (code) => names[code];
}
