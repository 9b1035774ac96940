const mostRows = 3;

/** Whether a choice folds into a system list instead of rows to tap: a long one, where several items stand on a page. */
export const isSystemList = (compact: boolean | undefined, options: number): boolean =>
  compact === true && options > mostRows;
