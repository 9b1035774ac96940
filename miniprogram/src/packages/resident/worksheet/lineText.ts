import type { WorksheetLine } from '@twin-pledge/shared/assessment/worksheet';
import { worksheetText, type WorksheetText } from '@twin-pledge/shared/copy/worksheet';
import type { WorksheetLineView } from '../../../state/views';

/** A line as it came from the server, in words. A parameter this version does not know stays without its name. */
export const lineText = (line: WorksheetLineView, citations: Readonly<Record<string, string>> = {}): WorksheetText =>
  worksheetText(line as WorksheetLine, (clause) => citations[clause] ?? clause);
