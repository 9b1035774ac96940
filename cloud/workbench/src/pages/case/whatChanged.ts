import { actionWords } from '@twin-pledge/shared/copy/actions';
import { statusWords } from '@twin-pledge/shared/copy/status';
import type { DeskCase } from './deskCase';

/** What is different between the case as it was shown and as it stands now, in words; for a screen that was stale. */
export function whatChanged(before: DeskCase, after: DeskCase): string[] {
  const changes: string[] = [];
  const events = after.timeline.slice(before.timeline.length);
  for (const event of events) changes.push(`${event.byName ?? '系统'}：${actionWords(event.action)}`);
  if (before.status !== after.status) changes.push(`现在是「${statusWords(after.status).label}」`);
  if (before.handlerName !== after.handlerName && after.handlerName) changes.push(`经办人换成了${after.handlerName}`);
  const added = after.documents.filter((paper) => !before.documents.some((known) => known.id === paper.id)).length;
  if (added > 0) changes.push(`多了 ${added} 份材料`);
  const signedBefore = before.signatures.filter((signature) => signature.signatureId !== null).length;
  const signedNow = after.signatures.filter((signature) => signature.signatureId !== null).length;
  if (signedNow > signedBefore) changes.push(`多了 ${signedNow - signedBefore} 个签字`);
  if (JSON.stringify(before.answers) !== JSON.stringify(after.answers)) changes.push('填报内容有改动');
  return changes.length > 0 ? changes : ['有别的改动'];
}
