import { aidCodes } from '../kernel/aidCode';
import { aidsForEvents, aidsToShowTicked, proposedAids } from './aidsForEvents';
import { eventCodes } from './events';

describe('what happened leads to aids', () => {
  it('A02 every hardship leads to an aid, and every aid can be reached', () => {
    for (const event of eventCodes) expect(aidsForEvents[event].length).toBeGreaterThan(0);
    const reached = proposedAids([...eventCodes]).map((proposal) => proposal.aid);
    expect(reached).toEqual([...aidCodes]);
  });

  it('says why, once for each hardship', () => {
    const [medical, ...others] = proposedAids(['illness']).filter((proposal) => proposal.aid === 'medical');
    expect(medical?.reasons).toEqual(['您说生病花钱多，医疗救助能再报一部分']);
    expect(others).toEqual([]);
    expect(proposedAids(['disability', 'oldAge']).find(({ aid }) => aid === 'tekun')?.reasons).toHaveLength(2);
  });

  it('proposes nothing for nothing, or for what nobody knows', () => {
    expect(proposedAids([])).toEqual([]);
    expect(proposedAids(['constructor'])).toEqual([]);
  });

  it('leaves the resident the choice', () => {
    expect(aidsToShowTicked({ needs: { events: ['housing'] } })).toEqual(['housing']);
    expect(aidsToShowTicked({ needs: { events: ['housing'], aids: ['dibao'] } })).toEqual(['dibao']);
  });
});
