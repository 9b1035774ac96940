import { Inject, Singleton } from '@midwayjs/core';
import { caseActions } from '@twin-pledge/shared/casework/actions';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import { transitions } from '@twin-pledge/shared/casework/transitions';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { Audit } from '../../platform/audit/audit';
import type { AuditEntry } from '../../platform/audit/audit';
import type { Application } from '../applications/api';
import { StaffDirectory } from '../staff/api';
import type { CaseRow } from './caseRow';
import { residentName } from './residentName';

/** What happened to a case, out of its audit chain: the history shown is the history kept. */
@Singleton()
export class Timeline {
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly staff!: StaffDirectory;

  async of(aidCase: CaseRow, application: Application) {
    const entries = (await this.audit.read(aidCase.id)).filter((entry) => isCaseAction(entry.action));
    const names = await this.staff.namesOf(
      entries.flatMap((entry) => (entry.actorKind === 'staff' ? (entry.actorId ?? []) : [])),
    );
    return entries.map((entry) => {
      const action = entry.action as CaseAction;
      return {
        action,
        at: entry.at.toISOString(),
        on: plainDateInShanghai(entry.at),
        byName: nameOf(entry, application, names),
        clause: transitions[action].clause,
      };
    });
  }
}

const isCaseAction = (action: string) => (caseActions as readonly string[]).includes(action);

function nameOf(entry: AuditEntry, application: Application, names: Map<string, string>): string | null {
  if (entry.actorKind === 'staff') return names.get(entry.actorId ?? '') ?? null;
  return entry.actorKind === 'resident' ? residentName(application, entry.actorId) : null;
}
