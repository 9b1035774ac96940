import type { SignatureView } from '../../../state/views';
import { Chip } from '../../../ui/Chip';

/** How far a signature is. */
export function SignatureChip({ signature }: { signature: SignatureView }) {
  switch (signature.state) {
    case 'signed':
      return <Chip tone="done">已签</Chip>;
    case 'signedOnPaper':
      return <Chip tone="done">纸上签了</Chip>;
    case 'revoked':
      return <Chip tone="late">已撤回</Chip>;
    case 'linkSent':
      return <Chip tone="turn">{signature.linkOpenedAt ? '看过，没签' : '等他签'}</Chip>;
    default:
      if (signature.linkRanOut) return <Chip tone="late">链接失效</Chip>;
      return signature.required ? <Chip tone="turn">还没签</Chip> : <Chip tone="paused">还没签</Chip>;
  }
}
