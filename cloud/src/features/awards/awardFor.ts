import { temporaryAids } from '@twin-pledge/shared/casework/aidGroups';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Application, ApplicationPerson } from '../applications/api';
import type { CaseRow } from '../cases/api';
import type { AwardPerson, NewAward, PayeeAccount } from './award';
import type { Grant } from './grant';

interface Decided {
  aidCase: CaseRow;
  application: Application;
  people: readonly ApplicationPerson[];
  grant: Grant;
  decidedOn: PlainDate;
  /** Whose roll it stands on. */
  townshipCode: string;
}

/** The award of a case that was decided with yes; relief once begins and ends in the month of the decision. */
export function awardFor({ aidCase, application, people, grant, decidedOn, townshipCode }: Decided): NewAward {
  const { id: caseId, householdId, aid, villageCode, applicantNameMasked } = aidCase;
  const sinceMonth = grant.fromMonth ?? decidedOn.slice(0, 7);
  const once = temporaryAids.includes(aid) || grant.per === 'once';
  return {
    award: {
      householdId,
      aid,
      townshipCode,
      villageCode,
      headNameMasked: applicantNameMasked,
      state: once ? 'ended' : 'running',
      sinceMonth,
      endedMonth: once ? sinceMonth : null,
    },
    term: { fromMonth: sinceMonth, per: grant.per, amountFen: grant.amountFen, caseId, importRowId: null },
    people: people.filter(({ role }) => role !== 'obligor').map((person) => toPerson(person, application, grant)),
    account: accountOf(application),
  };
}

function toPerson(person: ApplicationPerson, { answers }: Application, { memberIds }: Grant): AwardPerson {
  const { memberId, personId, idIndex, role } = person;
  return {
    personId,
    idIndex,
    role: role === 'applicant' ? 'head' : 'member',
    covered: memberIds.length === 0 || memberIds.includes(memberId),
    relation: answers.members?.find(({ id }) => id === memberId)?.relation ?? 'other',
  };
}

function accountOf({ answers: { account, members } }: Application): PayeeAccount | null {
  if (!account?.accountNumber) return null;
  const holder = members?.find(({ id }) => id === account.holderMemberId);
  return {
    bankName: account.bankName ?? '',
    holderName: holder?.name ?? members?.[0]?.name ?? '',
    accountNumber: account.accountNumber,
  };
}
