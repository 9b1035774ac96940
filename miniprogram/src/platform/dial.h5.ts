/** Offers to call a number; the person presses the button of the system. */
export function dial(number: string): void {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`;
}
