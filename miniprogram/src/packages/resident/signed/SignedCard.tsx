import { aidName } from '@twin-pledge/shared/copy/aids';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { spokenDay, spokenTime } from '../../../copy/spokenTime';
import { usedFor } from '../../../copy/usedFor';
import type { OwnSignature } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { Letter } from '../../../ui/Letter';
import { TextLink } from '../../../ui/TextLink';
import { RevokeOwn } from './RevokeOwn';
import { WhoSigned } from './WhoSigned';

interface Props {
  signature: OwnSignature;
  onChanged: () => void;
}

/** One signature of one's own. */
export function SignedCard({ signature, onChanged }: Props) {
  const [reading, setReading] = useState(false);
  const { id, kind, applicantName, aids, signedAt, onPaper, revokedAt, use, title, paragraphs, signers } = signature;
  const standing = use === 'inUse' || use === 'notSent';
  return (
    <Card>
      <View className="stack-tight" id={`signed-${id}`}>
        <View className="row-wide">
          <Heading level={2} look={3}>
            {title}
          </Heading>
          <Chip tone={standing ? 'done' : 'paused'}>{usedFor[use].chip}</Chip>
        </View>
        {applicantName && (
          <View>
            {applicantName}家的申请{aids.length > 0 ? `：${aids.map(aidName).join('、')}` : ''}
          </View>
        )}
        <View className="small">
          {spokenTime(signedAt)}签的{onPaper ? '，签在纸上' : ''}
        </View>
        <View className="small">
          {use === 'revoked' && revokedAt ? `${spokenDay(revokedAt)}撤回的，` : ''}
          {usedFor[use][kind]}
        </View>
        {standing && <WhoSigned signers={signers} />}
        {reading && <Letter title={title} paragraphs={paragraphs} />}
        <View>
          <TextLink onPress={() => setReading(!reading)}>{reading ? '收起' : '看签的是什么'}</TextLink>
        </View>
        {standing && kind === 'authorization' && <RevokeOwn id={id} title={title} onRevoked={onChanged} />}
      </View>
    </Card>
  );
}
