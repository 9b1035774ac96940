import type { OwnSignature } from '../state/views';

type Words = { readonly chip: string } & Readonly<Record<OwnSignature['kind'], string>>;

/** What a signature is used for now, and until when. */
export const usedFor: Readonly<Record<OwnSignature['use'], Words>> = {
  notSent: {
    chip: '有效',
    commitment: '申请还没交；填的改了，要重新签。',
    authorization: '申请还没交，还没有核对。交了以后用来核对，到救助结束为止。',
  },
  inUse: {
    chip: '有效',
    commitment: '申请正在办，或者正在领救助。',
    authorization: '正在用来核对，到救助结束为止。',
  },
  over: { chip: '用完了', commitment: '这份申请办完了。', authorization: '这份申请办完了，不再核对您的信息。' },
  replaced: {
    chip: '换过了',
    commitment: '后来重新签过，这一份不用了。',
    authorization: '后来重新签过，这一份不用了。',
  },
  revoked: { chip: '已撤回', commitment: '这一份不用了。', authorization: '从那时起不再核对您的信息。' },
};
