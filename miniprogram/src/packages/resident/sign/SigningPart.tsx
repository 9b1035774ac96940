import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { ApiError } from '../../../api/apiError';
import { useCommand } from '../../../frame/useCommand';
import { toPart } from '../../../platform/focus';
import type { SigningText } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Choice } from '../../../ui/Choice';
import { Heading } from '../../../ui/Heading';
import { Letter } from '../../../ui/Letter';
import { Notice } from '../../../ui/Notice';
import { Signature } from '../../../ui/Signature';

interface Props {
  text: SigningText;
  sign: (drawing: string, commandKey: string) => Promise<void>;
  /** The text was changed meanwhile: the new one is fetched. */
  onChangedText: () => void;
  /** What else the signer tells before signing. */
  before?: ReactNode;
  /** What is still missing there, in a sentence. */
  missing?: string | null;
}

/** The exact words, that they were read, and the board to sign on. */
export function SigningPart({ text, sign, onChangedText, before, missing }: Props) {
  const [read, setRead] = useState(false);
  const [drawing, setDrawing] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const command = useCommand(async (key) => {
    try {
      await sign(drawing ?? '', key);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'textChanged') {
        setRead(false);
        onChangedText();
      }
      throw error;
    }
  });
  const press = () => {
    const lack =
      missing ?? (!read ? '请先看完上面的内容，再勾上“我看清楚了”。' : !drawing ? '请用手指在框里写上名字。' : null);
    setTold(lack);
    if (lack) toPart('signing-problem');
    else void command.run();
  };
  const problem = told ?? command.problem;
  return (
    <View className="stack">
      <Letter title={text.title} paragraphs={text.paragraphs} />
      {before}
      <Choice
        id="have-read"
        label="看清楚了"
        several
        options={[{ value: 'read', label: '我看清楚了，是我自己愿意签的' }]}
        chosen={read ? ['read'] : []}
        onChange={(chosen) => setRead(chosen.length > 0)}
      />
      <View className="stack-tight">
        <Heading level={2} look={3}>
          在这里签名
        </Heading>
        <Signature id="signature-board" label="签名的地方" onChange={setDrawing} />
      </View>
      <View id="signing-problem">{problem && <Notice tone="wrong">{problem}</Notice>}</View>
      <ActionButton id="sign-now" busy={command.busy} onPress={press}>
        签好了，交上去
      </ActionButton>
    </View>
  );
}
