import type { TaskState } from '@twin-pledge/shared/forms/taskList';

const stateFor = (owed: number, begun: boolean): TaskState =>
  owed === 0 ? 'done' : begun ? 'inProgress' : 'notStarted';

/** A part that the server knows about: in a line, how far it is, how many are still owed. */
interface Told {
  text: string;
  /** Unknown before it was asked for. */
  state?: TaskState;
  owed: number;
}

interface Signature {
  required: boolean;
  signatureId: string | null;
  state: string;
}

/** How far signing is. While answers are missing, nothing to sign does not mean that signing is done. */
export function signingTask(signatures: readonly Signature[] | undefined, allAnswered: boolean): Told {
  if (signatures === undefined) return { text: '每位成年家人自己签', owed: 0 };
  const required = signatures.filter((one) => one.required);
  if (required.length === 0 && !allAnswered) return { text: '先填“家里有谁”，再签字', state: 'notStarted', owed: 0 };
  const owed = required.filter((one) => !one.signatureId).length;
  const begun = required.some((one) => one.signatureId ?? one.state === 'linkSent');
  return {
    text: required.length === 0 ? '不用签字' : owed === 0 ? '都签好了' : `还差 ${owed} 个签字`,
    state: stateFor(owed, begun),
    owed,
  };
}

interface Paper {
  required: boolean;
  state: string;
}

/** How far the papers are. While answers are missing, an empty list does not mean that none are needed. */
export function papersTask(papers: readonly Paper[] | undefined, allAnswered: boolean): Told {
  if (papers === undefined) return { text: '身份证、户口本等', owed: 0 };
  if (papers.length === 0 && !allAnswered) return { text: '填完情况，再看要交哪些', state: 'notStarted', owed: 0 };
  const required = papers.filter((one) => one.required);
  const owed = required.filter((one) => one.state === 'missing').length;
  const begun = required.some((one) => one.state === 'held' || one.state === 'partial');
  return {
    text: papers.length === 0 ? '不用交材料' : owed === 0 ? '要交的都有了' : `还差 ${owed} 样`,
    state: stateFor(owed, begun),
    owed,
  };
}
