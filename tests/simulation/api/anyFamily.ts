import { aidCodes } from '@twin-pledge/shared/kernel/aidCode';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { inventedIdNumber } from '../../support/people';
import type { Chance } from '../../support/chance';

/** Townships of the demonstration whose offices take part, and a village of each. */
export const townships = ['360281100000', '360281101000', '120115101000'] as const;

const own = ['dibao', 'dibao', 'dibao', 'tekun', 'dibaoMarginal', 'temporaryEmergency'] as const;

/** What differs from family to family: where they live, who they are, what they have, and what they ask for. */
export function anyFamily(chance: Chance): { townshipCode: string; wishes: Partial<Answers> } {
  const townshipCode = chance.oneOf(townships);
  const elsewhere = chance.happens(0.2);
  const ill = chance.oneOf(['healthy', 'ill', 'seriouslyIll'] as const);
  const wage = chance.oneOf([0, 30_000, 40_000, 60_000, 150_000]);
  const aids = [...new Set([chance.oneOf(own), ...(chance.happens(0.3) ? [chance.oneOf(aidCodes)] : [])])];
  return {
    townshipCode,
    wishes: {
      residence: { regionCode: `${townshipCode.slice(0, 9)}201`, detail: '示范一组1号' },
      registration: elsewhere
        ? { sameAsResidence: false, regionCode: chance.oneOf(['360281101201', '430124000000']), kind: 'rural' }
        : { sameAsResidence: true, kind: chance.oneOf(['rural', 'urban'] as const) },
      needs: { events: ['noIncome'], aids },
      members: [
        {
          id: 'm1',
          name: '示范甲',
          relation: 'self',
          identity: { kind: 'residentId', number: inventedIdNumber(chance.oneOf(['1950-04-12', '1988-04-12'])) },
          occupation: 'atHome',
          maritalStatus: 'widowed',
          health: { status: ill },
          legallyCapable: true,
        },
        ...(chance.happens(0.6)
          ? [
              {
                id: 'm2',
                name: '示范乙',
                relation: 'child' as const,
                identity: { kind: 'residentId' as const, number: inventedIdNumber('1990-08-03', 'male') },
                occupation: 'working' as const,
                maritalStatus: 'single' as const,
                livesTogether: true,
                health: { status: 'healthy' as const },
              },
            ]
          : []),
      ],
      hasIncome: wage > 0,
      incomes: wage > 0 ? [{ id: 'i1', memberId: 'm1', kind: 'wage', amountFen: wage, per: 'month' }] : [],
    },
  };
}
