import { zipOf } from '../../../../tests/support/zipOf';
import { readSheet } from './readSheet';

const types = 'http://schemas.openxmlformats.org';
const head = '<?xml version="1.0" encoding="UTF-8"?>';
/** The parts of a workbook with one sheet, of which the sheet is given. */
const workbook = (sheet: string | Buffer) => ({
  '[Content_Types].xml': `${head}<Types xmlns="${types}/package/2006/content-types"/>`,
  '_rels/.rels': `${head}<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="r1" Type="${types}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${types}/spreadsheetml/2006/main" xmlns:r="${types}/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="r1" Type="${types}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': sheet,
});
const sheetOf = (inner: string, before = '', after = '') =>
  `${head}<worksheet xmlns="${types}/spreadsheetml/2006/main">${before}<sheetData>${inner}</sheetData>${after}</worksheet>`;
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (at: number, cells: string) => `<row r="${at}">${cells}</row>`;
/** The program waits longer; here it is enough to see that it does not wait for ever. */
const within = { patienceMilliseconds: 4000, mostMegabytes: 384 };
const refusal = (bytes: Buffer): Promise<string> =>
  readSheet(bytes, undefined, within).then(
    () => 'taken',
    (error: { code?: string }) => error.code ?? 'a fault',
  );

describe('spreadsheets that mean harm', () => {
  it('an honest one is read, whatever the attacks below look like', async () => {
    const bytes = zipOf(workbook(sheetOf(row(1, cell('A1', '甲') + cell('B1', '乙')) + row(2, cell('B2', '=1+1')))));
    expect(await readSheet(bytes)).toEqual([
      { row: 1, cells: ['甲', '乙'] },
      { row: 2, cells: ['', '=1+1'] },
    ]);
  });

  it.each([
    ['that unpack to half a gigabyte', zipOf(workbook(Buffer.alloc(500_000_000, 32)))],
    ['that say they are small and are not', zipOf(workbook(Buffer.alloc(100_000_000, 32)), 100)],
    ['of a thousand files', zipOf(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`xl/${at}.xml`, 'a'])))],
    ['with something in front', Buffer.concat([Buffer.from('PK#!/bin/sh\n'), zipOf(workbook(sheetOf('')))])],
    ['cut off', zipOf(workbook(sheetOf(row(1, cell('A1', 'a'))))).subarray(0, 700)],
    ['that are no workbook', zipOf({ '../../etc/passwd': 'a', 'a.txt': 'b' })],
  ])('archives %s are refused unopened', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(5 * 1024 * 1024);
    expect(await refusal(bytes)).toBe('sheetUnreadable');
  });

  it.each([
    [
      'merge all cells there are',
      sheetOf(row(1, cell('A1', 'a')), '', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ],
    [
      'hold a cell at the far right',
      sheetOf(Array.from({ length: 4000 }, (_, at) => row(at + 1, cell(`XFD${at + 1}`, 'a'))).join('')),
    ],
    ['have a row at the far end', sheetOf(row(1_048_576, cell('A1048576', 'a')))],
  ])(
    'sheets that %s cost a worker, not the program',
    async (_, sheet) => {
      const began = process.memoryUsage().rss;
      expect(['sheetUnreadable', 'sheetTooLong', 'taken']).toContain(await refusal(zipOf(workbook(sheet))));
      expect(process.memoryUsage().rss - began).toBeLessThan(1200 * 1024 * 1024);
    },
    60_000,
  );

  it('names of files and of other documents are never followed', async () => {
    const outside = `${head}<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "${'z'.repeat(100)}">]>`;
    const sheet = sheetOf(row(1, cell('A1', '&x;&y;&y;'))).replace(head, outside);
    const read = await readSheet(zipOf(workbook(sheet))).catch(() => []);
    expect(JSON.stringify(read)).not.toMatch(/root:|zzz/);
  });
});
