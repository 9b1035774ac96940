import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { Chip } from './Chip';
import { Icon } from './Icon';
import { TextLink } from './TextLink';

interface Props {
  ordinal: number;
  name: string;
  state: 'waiting' | 'uploading' | 'failed' | 'done';
  /** 0 to 100. */
  percent: number;
  /** Why it failed, in a sentence. */
  problem?: string;
  /** A picture to show; without one (a PDF, a page sent earlier) an icon stands there. */
  picture?: string;
  onRetry?: () => void;
  onRemove?: () => void;
  onOpen?: () => void;
}

/** One photo or PDF of a paper, and how far it has come. */
export function PaperPage({ ordinal, name, state, percent, problem, picture, onRetry, onRemove, onOpen }: Props) {
  // A file may say that it is a photo and be none.
  const [broken, setBroken] = useState(false);
  return (
    <View className="sheet-page">
      {picture && !broken ? (
        <Image
          className="sheet-picture"
          src={picture}
          mode="aspectFill"
          aria-label={`第 ${ordinal} 张`}
          onError={() => setBroken(true)}
        />
      ) : (
        <View className="sheet-picture">
          <Icon name="apply" size="large" />
        </View>
      )}
      <View className="small">
        第 {ordinal} 张{name ? `：${name}` : ''}
      </View>
      {state === 'done' && <Chip tone="done">已传好</Chip>}
      {state === 'waiting' && <Chip tone="paused">等着上传</Chip>}
      {state === 'uploading' && (
        <>
          <View className="progress" aria-hidden="true">
            <View className="progress-done" style={{ width: `${percent}%` }} />
          </View>
          <View className="small" aria-role="status">
            正在传 {percent}%
          </View>
        </>
      )}
      {state === 'failed' && (
        <View aria-role="alert">
          <Chip tone="late">没传成</Chip>
          {problem && <View className="field-problem small">{problem}</View>}
        </View>
      )}
      <View className="row-wide">
        {state === 'failed' && onRetry && <TextLink onPress={onRetry}>再传一次</TextLink>}
        {onOpen && state === 'done' && <TextLink onPress={onOpen}>打开看</TextLink>}
        {onRemove && (
          <TextLink label={`删掉第 ${ordinal} 张`} onPress={onRemove}>
            删掉
          </TextLink>
        )}
      </View>
    </View>
  );
}
