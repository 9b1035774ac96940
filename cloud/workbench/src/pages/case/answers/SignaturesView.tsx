import { useState } from 'react';
import { useStaff } from '../../../app/session/staffSession';
import { Chip } from '../../../parts/Chip';
import type { ChipTone } from '../../../parts/Chip';
import { instantWords } from '../../../parts/dates';
import { PaperSignatureModal } from '../../../parts/PaperSignatureModal';
import { useCaseDesk } from '../caseDeskContext';
import type { Signature } from '../deskCase';
import css from './SignaturesView.module.css';
import { rereadCase } from '../useCase';
import { SignatureCheck } from './SignatureCheck';

const states: Record<Signature['state'], { tone: ChipTone; words: string }> = {
  missing: { tone: 'turn', words: '还没签' },
  linkSent: { tone: 'turn', words: '链接已发，还没签' },
  signed: { tone: 'done', words: '已签' },
  signedOnPaper: { tone: 'done', words: '纸质已签' },
  revoked: { tone: 'late', words: '已撤回' },
};

/** Who has to sign what, who has, and whether what was signed still stands as it was. */
export function SignaturesView() {
  const { view } = useCaseDesk();
  const { may } = useStaff();
  const mayWitness = may('witnessPaperSignature') && view.status === 'submitted';
  const [onPaper, setOnPaper] = useState<Signature | null>(null);
  const [checking, setChecking] = useState<string | null>(null);
  return (
    <>
      {view.signatures.map((one) => {
        const state =
          !one.required && one.state === 'missing'
            ? { tone: 'plain' as const, words: '没签（不影响）' }
            : states[one.state];
        return (
          <div key={one.key} className={css.line}>
            <div>
              <b>{one.forName}</b> {one.kind === 'commitment' ? '承诺书' : '核对授权书'}
              <p className="quiet">
                {one.asGuardian ? `监护人 ${one.signerName} 签` : `${one.signerName} 本人签`}
                {one.signedAt && ` · ${instantWords(one.signedAt)}`}
                {!one.required && ' · 不签也能受理'}
              </p>
            </div>
            <Chip tone={state.tone}>{state.words}</Chip>
            {!one.signatureId && mayWitness && (
              <button type="button" className="plain" onClick={() => setOnPaper(one)}>
                纸质签字
              </button>
            )}
            {one.signatureId && (
              <button type="button" className="plain" onClick={() => setChecking(one.signatureId)}>
                验签
              </button>
            )}
          </div>
        );
      })}
      {view.signatures.length === 0 && <p className="quiet">这里还不用签字。</p>}
      {onPaper && (
        <PaperSignatureModal
          owner={{ caseId: view.id }}
          signature={onPaper}
          close={() => setOnPaper(null)}
          recorded={() => void rereadCase(view.id)}
        />
      )}
      {checking && <SignatureCheck signatureId={checking} close={() => setChecking(null)} />}
    </>
  );
}
