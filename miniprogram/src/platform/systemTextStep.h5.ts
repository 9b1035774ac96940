/** The step of type that the browser's own font size asks for. */
export function systemTextStep(): 1 | 2 | 3 {
  const pixels = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return pixels >= 22 ? 3 : pixels >= 18 ? 2 : 1;
}
