import { commitmentKey, standardCommitmentKeys } from '../policy/ownCommitments';
import { handlerCommitment, residentCommitment } from './commitments';
import { signingTextByKey } from './signingTexts';

describe('the texts that are signed', () => {
  it('B01 are found by the key that the pack names', () => {
    expect(signingTextByKey('commitment.resident.v1')).toBe(residentCommitment);
    expect(signingTextByKey('commitment.handler.v1')).toBe(handlerCommitment);
    expect(() => signingTextByKey('commitment.resident.v2')).toThrow(RangeError);
  });

  it('B01 may be a county’s own', () => {
    const own = { ...residentCommitment, version: 'v1.linxiang', title: '临湘市社会救助诚信申报承诺书' };
    expect(signingTextByKey('commitment.resident.v1.linxiang', [own])).toBe(own);
  });

  it('are those that a pack may name without bringing its own', () => {
    const standard = [residentCommitment, handlerCommitment].map(({ id, version }) => `${id}.${version}`);
    expect(standard).toEqual(standardCommitmentKeys);
    expect(commitmentKey({ id: 'commitment.resident', version: 'v1' })).toBe(standard[0]);
  });
});
