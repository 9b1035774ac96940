import { findingTexts } from '@twin-pledge/shared/copy/worksheetReasons';
import type { FindingCode } from '@twin-pledge/shared/assessment/lineCodes';
import { Alert } from 'antd';
import { asRefusal } from '../../../api/refusal';
import { ErrorLine } from '../../../parts/ErrorLine';
import { errorWords } from '../../../words/errorWords';

const isFinding = (code: unknown): code is FindingCode => typeof code === 'string' && code in findingTexts;

/** Why an act was refused, in one sentence; what is still to be found out stands below it by name. */
export function ActRefusal({ error }: { error: unknown }) {
  if (!error) return null;
  const { code, details } = asRefusal(error);
  const open =
    code === 'findingsOpen' && Array.isArray(details['findings']) ? details['findings'].filter(isFinding) : [];
  if (open.length === 0) return <ErrorLine error={error} />;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      message={errorWords(error)}
      description={`还没认定：${open.map((finding) => findingTexts[finding]).join('、')}。到「核算表」里认定。`}
      style={{ marginBlock: 8 }}
    />
  );
}
