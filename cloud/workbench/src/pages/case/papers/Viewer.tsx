import { useEffect, useRef, useState } from 'react';
import type { PointerEvent, ReactNode, WheelEvent } from 'react';
import { fitScale, zoomStep } from './fitScale';
import css from './Viewer.module.css';

/** Pixels kept free around a page, and below it for the tools. */
const margin = 20;
const toolbar = 48;

interface ViewerProps {
  /** The size of what is shown, in pixels of its own. */
  natural: { width: number; height: number } | null;
  quarterTurns: number;
  zoom: number;
  setZoom: (zoom: number) => void;
  children: (size: { width: number; height: number }) => ReactNode;
}

/** A dark table for one page: whole at first, larger with the wheel, pushed around by dragging, turned by quarters. */
export function Viewer({ natural, quarterTurns, zoom, setZoom, children }: ViewerProps) {
  const table = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const [pushed, setPushed] = useState({ x: 0, y: 0 });
  const grip = useRef<{ x: number; y: number } | null>(null);
  useEffect(() => {
    const element = table.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => setPushed({ x: 0, y: 0 }), [natural, quarterTurns]);
  useEffect(() => {
    if (zoom <= 1) setPushed({ x: 0, y: 0 });
  }, [zoom]);

  const inner = { width: room.width - margin, height: room.height - margin - toolbar };
  const scale = natural ? fitScale(inner, natural, quarterTurns) * zoom : 1;
  const size = natural ? { width: natural.width * scale, height: natural.height * scale } : { width: 0, height: 0 };
  const onWheel = (event: WheelEvent) => setZoom(zoomStep(zoom, event.deltaY < 0 ? 1 : -1));
  const onPointerDown = (event: PointerEvent) => {
    grip.current = { x: event.clientX - pushed.x, y: event.clientY - pushed.y };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current) setPushed({ x: event.clientX - grip.current.x, y: event.clientY - grip.current.y });
  };
  return (
    <div
      ref={table}
      className={css.table}
      onWheel={onWheel}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (grip.current = null)}
      onPointerCancel={() => (grip.current = null)}
      onDoubleClick={() => setZoom(zoom > 1 ? 1 : 2)}
    >
      <div
        className={css.sheet}
        style={{
          width: size.width,
          height: size.height,
          top: `calc(50% - ${toolbar / 2}px)`,
          transform: `translate(-50%, -50%) translate(${pushed.x}px, ${pushed.y}px) rotate(${quarterTurns * 90}deg)`,
        }}
      >
        {children(size)}
      </div>
    </div>
  );
}
