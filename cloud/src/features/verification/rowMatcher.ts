import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { AuthorizedPersons } from './authorizedPersons';
import type { VerifiablePerson } from './authorizedPersons';
import type { ImportProblem, ResultRow } from './resultRows';

/** Somebody of a case that waits for verification, whom a row of a file is about. */
export interface Match {
  applicationId: string;
  memberId: string;
  number: string;
}

export type Matched = { matches: Match[] } | { problem: ImportProblem };

/** Finds the people of a county's open verifications that rows of a file are about, each application read once. */
@Singleton()
export class RowMatcher {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly authorized!: AuthorizedPersons;
  @Inject() private readonly blind!: BlindIndex;

  /** A function that matches the rows of one file: by number and name, with a valid authorization for what is told (B05). */
  forFile(actor: StaffPrincipal, tx: Transaction): (row: ResultRow) => Promise<Matched> {
    const known = new Map<string, VerifiablePerson[]>();
    const peopleOf = async (applicationId: string) => {
      const people = known.get(applicationId) ?? (await this.authorized.of(applicationId, tx));
      known.set(applicationId, people);
      return people;
    };
    return async (row) => {
      if ('problem' in row) return { problem: row.problem };
      const found = await this.withNumber(actor, row.idNumber, tx);
      if (found.length === 0) return { problem: 'nobodyKnown' };
      const people = await Promise.all(
        found.map(async ({ applicationId, memberId }) =>
          (await peopleOf(applicationId)).find((person) => person.memberId === memberId),
        ),
      );
      const named = found.filter((_, at) => row.name === '' || people[at]?.name === row.name);
      if (named.length === 0) return { problem: 'nameDiffers' };
      const { told } = row;
      const matches = named.filter((match) => {
        const person = people[found.indexOf(match)];
        return person?.authorizedOn && (told === null || person.kinds.includes(told.kind));
      });
      return matches.length > 0 ? { matches } : { problem: 'notAuthorized' };
    };
  }

  /** People with this number in cases of the county that wait for verification, once for each application. */
  private async withNumber(actor: StaffPrincipal, idNumber: string, tx: Transaction): Promise<Match[]> {
    const reach = this.access.where(actor, 'verifyMeans');
    const rows = await this.database.select<Match>(
      `SELECT p.application_id, p.member_id, c.number FROM application_person p
       JOIN aid_case c ON c.application_id = p.application_id
       JOIN duty d ON d.case_id = c.id AND d.kind = 'verifyMeans' AND d.state IN ('open', 'paused')
       WHERE p.id_index = ? AND ${reach.sql} ORDER BY c.id`,
      [this.blind.of('idNumber', idNumber), ...reach.values],
      tx,
    );
    return [...new Map(rows.map((row) => [row.applicationId, row])).values()];
  }
}
