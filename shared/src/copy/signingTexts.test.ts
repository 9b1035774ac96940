import { authorizationText } from './authorizationText';
import { handlerCommitment, residentCommitment } from './commitments';
import { signingTextByKey, signingTextSchema } from './signingTexts';

describe('the texts that are signed', () => {
  it('B01 are found by the key that the pack names', () => {
    expect(signingTextByKey('commitment.resident.v1')).toBe(residentCommitment);
    expect(signingTextByKey('commitment.handler.v1')).toBe(handlerCommitment);
    expect(() => signingTextByKey('commitment.resident.v2')).toThrow(RangeError);
  });

  it('B01 give way to a county its own of the same key', () => {
    const own = { ...residentCommitment, title: '临湘市社会救助诚信申报承诺书' };
    expect(signingTextByKey('commitment.resident.v1', [own])).toBe(own);
  });

  it('keep the form that a pack is held to', () => {
    const obligor = authorizationText({ forId: 'o1', asGuardian: false, required: false });
    for (const text of [residentCommitment, handlerCommitment, obligor]) {
      expect(signingTextSchema.safeParse(text).success).toBe(true);
    }
    expect(signingTextSchema.safeParse({ ...residentCommitment, version: '1' }).success).toBe(false);
    expect(signingTextSchema.safeParse({ ...residentCommitment, script: 'x' }).success).toBe(false);
  });
});
