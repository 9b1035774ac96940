import { readPersonName } from './personName';
import { visibleText } from './visibleText';

describe('what can be seen of a text', () => {
  it.each([
    ['张\u202E三\u202C', '张三'],
    ['张\u200B三\uFEFF', '张三'],
    ['一组\u0000二号\u0007', '一组二号'],
    ['\u2066abc\u2069', 'abc'],
    ['软\u00AD连', '软连'],
    ['\uD83D半', '半'],
    ['\u{E0041}甲', '甲'],
  ])('%j is %j', (text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  it.each(['第一行\n第二行\t三', '😀 <b>=1+1</b>', '𠮷野家 ཨོཾ ئۇيغۇر', 'e\u0301'])('%j stays as it is', (text) => {
    expect(visibleText(text)).toBe(text);
  });

  it('a name is one whether or not something unseen came along when it was pasted', () => {
    expect(readPersonName('示\u200B桂\u202E兰')).toEqual({ ok: true, name: '示桂兰' });
    expect(readPersonName('\u200B')).toEqual({ ok: false, problem: 'required' });
  });
});
