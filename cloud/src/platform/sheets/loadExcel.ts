/** The writer of Excel files, loaded when it is first used. Node finds no named exports in it, only the whole. */
export async function loadExcel() {
  const { default: excel } = await import('exceljs');
  return excel;
}
