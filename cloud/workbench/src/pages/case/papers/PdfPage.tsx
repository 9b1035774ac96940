import { useEffect, useRef, useState } from 'react';
import { Loading } from '../../../parts/Loading';
import { openPdf } from './openPdf';
import { Viewer } from './Viewer';

interface PdfPageProps {
  file: Blob;
  sheet: number;
  setSheets: (count: number) => void;
  quarterTurns: number;
  zoom: number;
  setZoom: (zoom: number) => void;
}

type Pdf = Awaited<ReturnType<typeof openPdf>['promise']>;

/** A sheet of a PDF, drawn sharp at the size it is shown. */
export function PdfPage({ file, sheet, setSheets, quarterTurns, zoom, setZoom }: PdfPageProps) {
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [natural, setNatural] = useState<{ width: number; height: number } | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let gone = false;
    let opening: ReturnType<typeof openPdf> | null = null;
    void file
      .arrayBuffer()
      .then((bytes) => {
        if (gone) return undefined;
        opening = openPdf(bytes);
        return opening.promise.then((opened) => {
          if (gone) return;
          setPdf(opened);
          setSheets(opened.numPages);
        });
      })
      .catch(() => !gone && setBroken(true));
    return () => {
      gone = true;
      void opening?.destroy();
    };
  }, [file, setSheets]);
  useEffect(() => {
    let gone = false;
    void pdf?.getPage(sheet).then((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      if (!gone) setNatural({ width, height });
    });
    return () => {
      gone = true;
    };
  }, [pdf, sheet]);
  if (broken)
    return <p style={{ color: '#fff', padding: 24 }}>这份 PDF 打不开，文件可能坏了。可以请对方重新发一份。</p>;
  if (!pdf || !natural) return <Loading what="正在打开 PDF" />;
  return (
    <Viewer natural={natural} quarterTurns={quarterTurns} zoom={zoom} setZoom={setZoom}>
      {({ width }) => <Sheet pdf={pdf} sheet={sheet} width={width} />}
    </Viewer>
  );
}

const largestPixels = 4096;

function Sheet({ pdf, sheet, width }: { pdf: Pdf; sheet: number; width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element || width < 1) return undefined;
    let drawing: { cancel(): void; promise: Promise<void> } | null = null;
    let gone = false;
    void pdf.getPage(sheet).then((page) => {
      if (gone) return;
      const plain = page.getViewport({ scale: 1 });
      const pixels = Math.min(width * window.devicePixelRatio, largestPixels);
      const viewport = page.getViewport({ scale: pixels / plain.width });
      element.width = Math.round(viewport.width);
      element.height = Math.round(viewport.height);
      drawing = page.render({ canvasContext: element.getContext('2d') as CanvasRenderingContext2D, viewport });
      // A drawing that is given up because the size changed again is no failure.
      drawing.promise.catch(() => undefined);
    });
    return () => {
      gone = true;
      drawing?.cancel();
    };
  }, [pdf, sheet, width]);
  return <canvas ref={canvas} aria-label={`第 ${sheet} 页`} />;
}
