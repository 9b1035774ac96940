import { Canvas } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import type { BoardProps } from './boardProps';
import { drawStrokes, type Pen, type Point, type Stroke } from './strokes';

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): Pen;
  toDataURL(type: string): string;
}

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Touch {
  x?: number;
  y?: number;
  clientX?: number;
  clientY?: number;
}

const SCALE = 2;

const one = <T,>(id: string, ask: (found: Taro.NodesRef) => void): Promise<T | undefined> =>
  new Promise((resolve) => {
    const query = Taro.createSelectorQuery();
    ask(query.select(`#${id}`));
    query.exec((answers: T[]) => resolve(answers[0]));
  });

/** The board in WeChat. Node and place are asked for apart: asked together, the size gets lost. */
export function SignatureBoard({ id, label, strokes, onDrawn }: BoardProps) {
  const node = useRef<CanvasNode>();
  const place = useRef<Place>();
  const running = useRef<Stroke | null>(null);

  const measure = async () => {
    place.current = await one<Place>(id, (found) => found.boundingClientRect());
  };
  const draw = (all: readonly Stroke[]) => {
    if (!node.current || !place.current) return;
    drawStrokes(node.current.getContext('2d'), all, place.current, SCALE);
  };
  const prepare = async () => {
    await measure();
    node.current = (await one<{ node: CanvasNode }>(id, (found) => found.fields({ node: true })))?.node;
    if (!node.current || !place.current) return;
    node.current.width = place.current.width * SCALE;
    node.current.height = place.current.height * SCALE;
    draw(strokes);
  };
  useReady(() => void prepare());
  useEffect(() => {
    if (!node.current) void prepare();
    else draw(strokes);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the strokes change the picture
  }, [strokes]);

  const pointOf = (touch: Touch | undefined): Point | null => {
    if (!touch) return null;
    if (touch.x !== undefined && touch.y !== undefined) return { x: touch.x, y: touch.y };
    return {
      x: (touch.clientX ?? 0) - (place.current?.left ?? 0),
      y: (touch.clientY ?? 0) - (place.current?.top ?? 0),
    };
  };
  const start = (event: { touches: readonly Touch[] }) => {
    void measure();
    const point = pointOf(event.touches[0]);
    running.current = point ? [point] : null;
  };
  const move = (event: { touches: readonly Touch[] }) => {
    const point = pointOf(event.touches[0]);
    if (!running.current || !point) return;
    running.current.push(point);
    draw([...strokes, running.current]);
  };
  const end = () => {
    const stroke = running.current;
    running.current = null;
    if (!stroke || !node.current) return;
    const all = [...strokes, stroke];
    draw(all);
    onDrawn(all, node.current.toDataURL('image/png').replace(/^data:[^,]*,/, ''));
  };
  return (
    <Canvas
      id={id}
      canvasId={id}
      type="2d"
      className="signature-canvas"
      disableScroll
      aria-label={label}
      onTouchStart={start}
      onTouchMove={move}
      onTouchEnd={end}
      onTouchCancel={end}
    />
  );
}
