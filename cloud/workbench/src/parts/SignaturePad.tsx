import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { PointerEvent } from 'react';
import css from './SignaturePad.module.css';

interface SignaturePadProps {
  /** The drawing as PNG in base64, or null while the pad is empty. */
  changed: (drawing: string | null) => void;
}

const width = 640;
const height = 220;

/** A field to sign in with mouse, pen or finger. */
export function SignaturePad({ changed }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<{ x: number; y: number } | null>(null);
  const pen = () => canvas.current?.getContext('2d') ?? null;
  const wipe = () => {
    const context = pen();
    if (!context) return;
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.strokeStyle = '#17212b';
    context.lineWidth = 3;
    context.lineCap = 'round';
    context.lineJoin = 'round';
  };
  useEffect(wipe, []);
  const place = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * width,
      y: ((event.clientY - box.top) / box.height) * height,
    };
  };
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = place(event);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const context = pen();
    if (!last.current || !context) return;
    const to = place(event);
    context.beginPath();
    context.moveTo(last.current.x, last.current.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    last.current = to;
  };
  const up = () => {
    if (!last.current || !canvas.current) return;
    last.current = null;
    changed(canvas.current.toDataURL('image/png').split(',')[1] ?? null);
  };
  return (
    <div className={css.pad}>
      <canvas
        ref={canvas}
        width={width}
        height={height}
        className={css.canvas}
        aria-label="在这里手写签名"
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
      />
      <Button
        size="small"
        onClick={() => {
          wipe();
          changed(null);
        }}
      >
        重写
      </Button>
    </div>
  );
}
