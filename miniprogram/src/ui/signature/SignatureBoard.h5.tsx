import { useEffect, useRef, type PointerEvent } from 'react';
import type { BoardProps } from './boardProps';
import { drawStrokes, type Point, type Stroke } from './strokes';

const SCALE = 2;

/** The board in the browser. The place of the canvas is read at each touch, since pages scroll beneath it. */
export function SignatureBoard({ id, label, strokes, onDrawn }: BoardProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const running = useRef<Stroke | null>(null);

  const draw = (all: readonly Stroke[]) => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (!element || !pen) return;
    const size = { width: element.clientWidth, height: element.clientHeight };
    if (element.width !== size.width * SCALE || element.height !== size.height * SCALE) {
      element.width = size.width * SCALE;
      element.height = size.height * SCALE;
    }
    drawStrokes(pen, all, size, SCALE);
  };
  useEffect(() => draw(strokes), [strokes]);

  const pointOf = (event: PointerEvent): Point => {
    const place = canvas.current?.getBoundingClientRect();
    return { x: event.clientX - (place?.left ?? 0), y: event.clientY - (place?.top ?? 0) };
  };
  const start = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    running.current = [pointOf(event)];
  };
  const move = (event: PointerEvent) => {
    if (!running.current) return;
    running.current.push(pointOf(event));
    draw([...strokes, running.current]);
  };
  const end = () => {
    const stroke = running.current;
    running.current = null;
    if (!stroke || !canvas.current) return;
    const all = [...strokes, stroke];
    draw(all);
    onDrawn(all, canvas.current.toDataURL('image/png').replace(/^data:[^,]*,/, ''));
  };
  return (
    <canvas
      id={id}
      ref={canvas}
      className="signature-canvas"
      role="img"
      aria-label={label}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
