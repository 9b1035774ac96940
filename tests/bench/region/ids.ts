const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ids of the program's form that sort by the instant they are made for; the same in every run. */
export class IdSequence {
  private count = 0;

  at(milliseconds: number): string {
    this.count += 1;
    return digits(milliseconds, 10) + digits(this.count, 16);
  }
}

function digits(value: number, length: number): string {
  let [rest, text] = [value, ''];
  while (rest > 0) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text.padStart(length, '0');
}
