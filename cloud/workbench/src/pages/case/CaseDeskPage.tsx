import { useMemo, useState } from 'react';
import { queryClient } from '../../api/queryClient';
import { asRefusal } from '../../api/refusal';
import { endpointKey } from '../../api/endpointKey';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { useStaff } from '../../app/session/staffSession';
import { ActionsPane } from './actions/ActionsPane';
import { AnswersPane } from './answers/AnswersPane';
import { CaseDeskContext } from './caseDeskContext';
import type { CaseDesk } from './caseDeskContext';
import { CaseHead } from './CaseHead';
import { CaseNotices } from './CaseNotices';
import type { DeskCase } from './deskCase';
import css from './CaseDeskPage.module.css';
import { PapersPane } from './papers/PapersPane';
import { CaseTabs } from './procedure/CaseTabs';
import { keepCase, rereadCase } from './useCase';
import { whatChanged } from './whatChanged';

/** A case on one screen: its materials with the check-list, the procedure since acceptance, the worksheet. */
export function CaseDeskPage({ view }: { view: DeskCase }) {
  const { may } = useStaff();
  const [changed, setChanged] = useState<string[] | null>(null);
  const [justDone, setJustDone] = useState<string | null>(null);
  const desk = useMemo<CaseDesk>(() => {
    const reread = async () => {
      await rereadCase(view.id);
      const now = queryClient.getQueryData<DeskCase>(endpointKey(showDeskCase, { params: { id: view.id } }));
      if (now) setChanged(whatChanged(view, now));
    };
    return {
      view,
      allows: (action) => view.allowed.includes(action) && may(action),
      settled: (next, said) => {
        keepCase(next);
        setChanged(null);
        setJustDone(said);
      },
      refused: (error) => {
        if (asRefusal(error).code !== 'staleVersion') return false;
        void reread();
        return true;
      },
    };
  }, [view, may]);
  return (
    <CaseDeskContext.Provider value={desk}>
      <CaseHead />
      <CaseNotices changed={changed} closeChanged={() => setChanged(null)} justDone={justDone} />
      <CaseTabs
        papers={
          <div className={css.panes}>
            <AnswersPane />
            <PapersPane />
            <ActionsPane />
          </div>
        }
      />
    </CaseDeskContext.Provider>
  );
}
