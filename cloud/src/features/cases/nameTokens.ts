import { countyOf } from '@twin-pledge/shared/casework/authority';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { BlindIndex } from '../../platform/crypto/blindIndex';

const shortestBeginning = 2;
const tokenLength = 32;

/** A name as it is looked for: without the spaces that people type between its characters. */
const lettersOf = (name: string): string[] => [...name.normalize('NFC').replace(/\s+/gu, '')];

/** What the beginning of a name, or the whole of it, is found by in one place: a township or a county. */
export function nameToken(blind: BlindIndex, placeCode: RegionCode, beginning: string): string {
  return blind.of('nameIn', `${placeCode}\u0000${lettersOf(beginning).join('')}`).slice(0, tokenLength);
}

interface Named {
  readonly caseId: string;
  readonly name: string;
  readonly townshipCode: RegionCode;
  readonly registrationTownshipCode: RegionCode | null;
}

/**
 * The rows by which a case is found: each beginning of two characters and more of the applicant's name, in each township
 * and county that may look for it. The same name has other tokens in another place, so that nothing can be counted across.
 */
export function nameTokens(blind: BlindIndex, { caseId, name, townshipCode, registrationTownshipCode }: Named) {
  const letters = lettersOf(name);
  const lengths = letters.map((_, at) => at + 1).filter((length) => length >= shortestBeginning);
  if (letters.length === 1) lengths.push(1);
  const townships = [townshipCode, ...(registrationTownshipCode ? [registrationTownshipCode] : [])];
  const places = new Set([...townships, ...townships.map(countyOf)]);
  return [...places].flatMap((place) =>
    lengths.map((length) => ({ token: nameToken(blind, place, letters.slice(0, length).join('')), caseId })),
  );
}
