import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from './ActionButton';
import { SignatureBoard } from './signature/SignatureBoard';
import { isSignature, type Stroke } from './signature/strokes';

interface Props {
  id: string;
  label: string;
  /** The drawing as PNG in base64, or null while there is too little on the board. */
  onChange: (png: string | null) => void;
}

/** A board to write one's name on with a finger. */
export function Signature({ id, label, onChange }: Props) {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const set = (next: readonly Stroke[], drawn: readonly string[]) => {
    setStrokes(next);
    setPictures(drawn);
    onChange(isSignature(next) ? (drawn[drawn.length - 1] ?? null) : null);
  };
  return (
    <View className="stack-tight">
      <View className="signature-board">
        <SignatureBoard
          id={id}
          label={label}
          strokes={strokes}
          onDrawn={(next, png) => set(next, [...pictures, png])}
        />
        {strokes.length === 0 && <View className="signature-hint">用手指在这里写名字</View>}
      </View>
      <View className="row">
        <ActionButton
          kind="ghost"
          small
          disabled={strokes.length === 0}
          onPress={() => set(strokes.slice(0, -1), pictures.slice(0, -1))}
        >
          退一笔
        </ActionButton>
        <ActionButton kind="ghost" small disabled={strokes.length === 0} onPress={() => set([], [])}>
          重写
        </ActionButton>
      </View>
    </View>
  );
}
