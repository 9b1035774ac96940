import type { NeededPaper, PaperDocument } from '../deskCase';
import { paperTabs } from './paperTabs';

const paper = (key: string, over: Partial<NeededPaper>): NeededPaper => ({
  key,
  typeCode: key,
  name: key,
  shows: '首页',
  memberId: null,
  memberName: null,
  required: true,
  clause: 'LX',
  state: 'missing',
  documentId: null,
  catalogueVersion: '1',
  ...over,
});
const document = (id: string, typeCode: string): PaperDocument => ({
  id,
  typeCode,
  memberId: 'm1',
  validTo: null,
  addedAt: '',
  pages: [{ id: `${id}p`, ordinal: 1, fileId: 'f', mime: 'image/jpeg', bytes: 1 }],
});
const words = { titleOf: (code: string) => `〔${code}〕`, memberName: () => '示范甲' };
const titles = (papers: NeededPaper[], documents: PaperDocument[]) =>
  paperTabs(papers, documents, words).map((tab) => tab.title);

describe('the row of papers', () => {
  it('puts what is there first, then what is missing, then what need not be brought', () => {
    const papers = [
      paper('银行卡', { required: false }),
      paper('身份证', {}),
      paper('户口簿', { state: 'held', documentId: 'd1' }),
      paper('残疾证', { state: 'obtainable' }),
    ];
    expect(titles(papers, [document('d1', '户口簿')])).toEqual(['户口簿', '身份证', '银行卡', '残疾证']);
  });

  it('shows papers nobody asked for too, with their owner', () => {
    expect(titles([], [document('d2', 'other')])).toEqual(['示范甲 〔other〕']);
  });

  it('calls a paper missing whose document is not among those of the case', () => {
    const [tab] = paperTabs([paper('户口簿', { state: 'held', documentId: 'gone' })], [], words);
    expect([tab?.state, tab?.document]).toEqual(['missing', null]);
  });
});
