import { Button } from 'antd';
import { useState } from 'react';
import { Chip } from '../../../parts/Chip';
import { FactForm } from './FactForm';
import css from './OpenFindings.module.css';
import type { OpenFinding } from './findingsStillOpen';

/** The judgements that are still open, each settled where it stands; what a yes waits for first. */
export function OpenFindings({ findings, mayChange }: { findings: readonly OpenFinding[]; mayChange: boolean }) {
  const [opened, open] = useState<string | null>(null);
  if (findings.length === 0) return null;
  return (
    <section className={css.block} aria-label="还要认定的">
      <h2>还要认定的</h2>
      {findings.map(({ code, text, blocks, targets }) => (
        <div key={code} className={css.finding}>
          <p>
            <Chip tone={blocks ? 'turn' : 'plain'}>{blocks ? '不认定不能同意' : '不急'}</Chip> <b>{text}</b>
          </p>
          {targets.length === 0 && (
            <p className="quiet">这个数由当地公布，还没有。公布后由县里补进规则，这里不用填。</p>
          )}
          {mayChange &&
            targets.map((target) =>
              opened === target.path ? (
                <FactForm key={target.path} {...target} from="finding" done={() => open(null)} />
              ) : (
                <Button key={target.path} size="small" onClick={() => open(target.path)}>
                  认定：{target.label}
                </Button>
              ),
            )}
        </div>
      ))}
    </section>
  );
}
