import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from './ActionButton';
import { Chip } from './Chip';
import { Icon } from './Icon';
import { TextLink } from './TextLink';

interface Props {
  /** What the paper is called, for screen readers and before a page is taken out. */
  paper: string;
  ordinal: number;
  name: string;
  state: 'checking' | 'asking' | 'waiting' | 'uploading' | 'failed' | 'done';
  /** 0 to 100. */
  percent: number;
  /** Why it failed, in a sentence. */
  problem?: string;
  /** A picture to show; without one (a PDF, a page sent earlier) an icon stands there. */
  picture?: string;
  /** What seems wrong with the photo, while it is asked whether to send it all the same. */
  doubt?: string;
  onTurn?: () => void;
  onRetake?: () => void;
  /** Sends it again, or in spite of what seems wrong with it. */
  onRetry?: () => void;
  onRemove?: () => void;
  onOpen?: () => void;
}

/** One photo or PDF of a paper, and how far it has come. */
export function PaperPage(props: Props) {
  const { paper, ordinal, name, state, percent, problem, doubt, picture } = props;
  const { onTurn, onRetake, onRetry, onRemove, onOpen } = props;
  // A file may say that it is a photo and be none.
  const [broken, setBroken] = useState(false);
  const [asked, setAsked] = useState(false);
  const which = `${paper}第 ${ordinal} 张`;
  return (
    <View className="sheet-page" style={doubt ? { width: '100%' } : undefined}>
      {picture && !broken ? (
        <Image
          className="sheet-picture"
          src={picture}
          mode={doubt ? 'aspectFit' : 'aspectFill'}
          style={doubt ? { height: '240px' } : undefined}
          aria-label={which}
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
      {state === 'checking' && <Chip tone="paused">看看清不清楚</Chip>}
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
      {doubt && (
        <View className="stack-tight" aria-role="alert">
          <Chip tone="turn">还没传</Chip>
          <View>{doubt}</View>
          <View className="row-tight">
            <ActionButton small label={`重拍${which}`} onPress={onRetake}>
              重拍
            </ActionButton>
            <ActionButton small kind="ghost" label={`就用这张：${which}`} onPress={onRetry}>
              就用这张
            </ActionButton>
          </View>
        </View>
      )}
      {asked && onRemove ? (
        <View className="stack-tight" aria-role="alert">
          <View className="strong">删掉{which}？</View>
          <View className="row-wide">
            <TextLink label={`确定删掉${which}`} onPress={onRemove}>
              删掉
            </TextLink>
            <TextLink label={`留着${which}`} onPress={() => setAsked(false)}>
              留着
            </TextLink>
          </View>
        </View>
      ) : (
        <View className="row-wide">
          {state === 'failed' && onRetry && (
            <TextLink label={`再传一次${which}`} onPress={onRetry}>
              再传一次
            </TextLink>
          )}
          {onOpen && state === 'done' && (
            <TextLink label={`打开看${which}`} onPress={onOpen}>
              打开看
            </TextLink>
          )}
          {onTurn && (state === 'asking' || state === 'waiting' || state === 'done') && (
            <TextLink label={`转一下${which}`} onPress={onTurn}>
              转一下
            </TextLink>
          )}
          {onRemove && (
            <TextLink label={`删掉${which}`} onPress={state === 'failed' ? onRemove : () => setAsked(true)}>
              删掉
            </TextLink>
          )}
        </View>
      )}
    </View>
  );
}
