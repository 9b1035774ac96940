import { selfCheckEndpoint } from '@twin-pledge/shared/contracts/assessment/selfCheck';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { call } from '../../../api/call';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useLoad } from '../../../state/useLoad';
import { ResultPart } from './ResultPart';
import { bodyOf, type ToldForm } from './toldForm';

interface Props {
  form: ToldForm;
  /** Which aids fit as far as told: the application begins with them. */
  onFitting: (aids: AidCode[]) => void;
}

/** What the server reckons of it; nothing of it is kept there, nor the answer here. */
export function ResultStep({ form, onFitting }: Props) {
  const checked = useLoad(async () => {
    const view = await call(selfCheckEndpoint, { body: bodyOf(form) });
    onFitting(view.aids.filter(({ verdict }) => verdict === 'fits').map(({ aid }) => aid));
    return view;
  });
  return <LoadedPart loaded={checked}>{(view) => <ResultPart view={view} place={form.place ?? null} />}</LoadedPart>;
}
