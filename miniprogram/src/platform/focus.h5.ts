/** Earlier pages stay in the document, hidden: the one in sight counts. */
function inSight<T extends HTMLElement>(selector: string): T | undefined {
  return [...document.querySelectorAll<T>(selector)].find((element) => element.getClientRects().length > 0);
}

/** Brings the top of the page into sight; the keyboard's focus goes to its headline, so that it is read out. */
export function toTop(): void {
  inSight('.taro_page')?.scrollTo(0, 0);
  requestAnimationFrame(() => focusOn(inSight('[aria-level="1"]')));
}

function focusOn(element: HTMLElement | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Brings a part of the page into sight and puts the keyboard's focus there, once it is drawn. */
export function toPart(id: string): void {
  requestAnimationFrame(() => {
    const element = inSight<HTMLElement>(`[id="${id}"]`);
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    focusOn(element);
  });
}
