/** Brings the top of the page into sight. */
export function toTop(): void {
  window.scrollTo(0, 0);
}

/** Brings a part of the page into sight and puts the keyboard's focus there, once it is drawn. */
export function toPart(id: string): void {
  requestAnimationFrame(() => {
    // Earlier pages stay in the document: the last of that name is the one in sight.
    const found = document.querySelectorAll<HTMLElement>(`[id="${id}"]`);
    const element = found[found.length - 1];
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  });
}
