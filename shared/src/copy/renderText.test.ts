import * as fc from 'fast-check';
import { renderText, type SigningTextDef } from './renderText';

const text: SigningTextDef = {
  id: 'example',
  version: 'v1',
  title: '{signer}的承诺',
  paragraphs: ['我叫{signer}。'],
  undertakings: [
    { covers: 'a', text: '说真话。' },
    { covers: 'b', text: '帮{applicant}。' },
  ],
  closing: ['完。'],
};

describe('renderText', () => {
  it('numbers the undertakings and fills in the names', () => {
    expect(renderText(text, { signer: '示范甲', applicant: '示范乙' })).toEqual({
      title: '示范甲的承诺',
      paragraphs: ['我叫示范甲。', '一、说真话。', '二、帮示范乙。', '完。'],
    });
  });

  it('leaves a line where nothing is told, and refuses where nothing is given', () => {
    expect(renderText(text, { signer: '', applicant: ' ' }).title).toBe('＿＿＿的承诺');
    expect(() => renderText(text, { signer: '示范甲' })).toThrow(RangeError);
    expect(() => renderText({ ...text, title: '{constructor}' }, { signer: 'x', applicant: 'y' })).toThrow(RangeError);
  });

  it('gives the same characters each time, and lets no name change the text around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (signer, applicant) => {
        const once = renderText(text, { signer, applicant });
        expect(renderText(text, { signer, applicant })).toEqual(once);
        expect(once.paragraphs).toHaveLength(4);
        expect(once.paragraphs[1]).toBe('一、说真话。');
        expect(once.paragraphs.join('')).not.toMatch(/[{}\n]/);
      }),
    );
  });
});
