import { PDFDocument } from 'pdf-lib';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Paper } from './paper';
import { renderPaper } from './renderPaper';

const paper = (text: string): Paper => ({
  fileTitle: '审核确认通知书',
  foot: '示范县民政局',
  parts: [
    { kind: 'title', text: '准予通知书' },
    { kind: 'number', text: '乐平民救〔2026〕1号' },
    { kind: 'paragraph', text },
    {
      kind: 'table',
      head: ['项目', '怎么算的', '金额'],
      rows: [['标准', '765.00 × 2', '1,530.00']],
      widths: [2, 3, 1],
    },
    { kind: 'seal', issuer: '示范镇人民政府', dateWords: '2026年3月2日' },
  ],
});

describe('papers as PDF', () => {
  it('D03 prints Chinese with the rare letters of names, and keeps the font with it', async () => {
    const written = await renderPaper(paper('示䶮、示𬭩、示堃、示㛃、示𫘝：您的申请已经批准。'));
    const read = await PDFDocument.load(written);
    expect(read.getTitle()).toBe('审核确认通知书');
    expect(read.getPageCount()).toBe(1);
    expect(written.toString('latin1')).toContain('/FontFile');
  });

  it('D03 runs on over pages, with the foot on each', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => [`第${at + 1}行`, '1.00 + 1.00', '2.00']);
    const long = {
      ...paper('很长'),
      parts: [{ kind: 'table', head: ['一', '二', '三'], rows, widths: [1, 1, 1] }],
    } as Paper;
    expect((await PDFDocument.load(await renderPaper(long))).getPageCount()).toBe(3);
  });

  it('D03 refuses a letter that would print as a blank, and names it', async () => {
    const refused = await renderPaper(paper('示𠮷、示𡋤')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DomainError);
    expect(refused).toMatchObject({ code: 'glyphMissing', details: { letters: '𠮷、𡋤' } });
  });
});
