import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/**
 * Opens a PDF for drawing only: its scripts, forms and links never come to life, nothing is fetched from elsewhere.
 * (Browsers refuse to show a PDF in a sandboxed frame; drawn onto a canvas it has no frame at all.)
 */
export function openPdf(bytes: ArrayBuffer) {
  return getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${import.meta.env.BASE_URL}pdf-cmaps/`,
    cMapPacked: true,
    useSystemFonts: true,
    disableAutoFetch: true,
    stopAtErrors: false,
  });
}
