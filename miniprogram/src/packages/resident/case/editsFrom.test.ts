import { exampleFamily } from '@twin-pledge/shared/forms/exampleFamily';
import { withEdits } from '../../../drafts/edit';
import { editsFrom } from './editsFrom';

describe('the next application of the same family', () => {
  it('D06 is filled with everything told before; only which aid is asked anew', () => {
    const { needs, ...told } = exampleFamily;
    const { aids, ...hardship } = needs ?? {};
    expect(aids).toBeDefined();
    const filled = withEdits({ members: [{ id: 'm1', relation: 'self' }] }, editsFrom(exampleFamily));
    expect(filled).toEqual({ ...told, needs: hardship });
  });
});
