import { invalidInput } from '@twin-pledge/shared/kernel/domainError';
import type { InputProblem } from '@twin-pledge/shared/kernel/domainError';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { readPersonName } from '@twin-pledge/shared/kernel/personName';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';

export interface TypedIdentity {
  readonly name: string;
  readonly idNumber: string;
  readonly phone?: string | undefined;
}

export interface ReadIdentity {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
}

/** Reads a typed name, identity number and telephone number. DomainError invalidInput names every field that is wrong. */
export function readIdentity({ name, idNumber, phone }: TypedIdentity, todayOn: PlainDate): ReadIdentity {
  const problems: InputProblem[] = [];
  const nameReading = readPersonName(name);
  if (!nameReading.ok) problems.push({ path: 'name', code: nameReading.problem });
  const idReading = readIdNumber(idNumber, todayOn);
  if (!idReading.ok) problems.push({ path: 'idNumber', code: idReading.problem });
  const phoneReading = phone === undefined || phone.trim() === '' ? null : readPhone(phone);
  if (phoneReading?.ok === false) problems.push({ path: 'phone', code: phoneReading.problem });
  if (!nameReading.ok || !idReading.ok || phoneReading?.ok === false) throw invalidInput(problems);
  return { name: nameReading.name, idNumber: idReading.id.number, phone: phoneReading?.phone ?? null };
}
