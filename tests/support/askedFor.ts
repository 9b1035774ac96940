/** An item of a one-time notice: a paper of the catalogue unless told otherwise. */
export function askedFor(
  typeCode: string,
  wishes: { memberId?: string; kind?: 'paper' | 'answer' | 'signature' } = {},
) {
  const { memberId = null, kind = 'paper' } = wishes;
  return {
    key: memberId === null ? typeCode : `${typeCode}.${memberId}`,
    kind,
    typeCode: kind === 'paper' ? typeCode : null,
    memberId,
    title: `示范：${typeCode}`,
    explanation: '第一页拍清楚，四个角都要看得见。',
  };
}
