/**
 * Idempotency keys of commands. The same command with the same content keeps its key until it is settled, so that a
 * retry after a lost answer does nothing twice; other content is another command.
 */
export class CommandKeys {
  private readonly open = new Map<string, string>();

  constructor(private readonly newKey: () => string = randomKey) {}

  /** The key for one command, by endpoint and content. */
  keyFor(endpointId: string, content: unknown): string {
    const command = `${endpointId} ${JSON.stringify(content)}`;
    const key = this.open.get(command) ?? this.newKey();
    this.open.set(command, key);
    return key;
  }

  /** Forgets a command that was answered, whatever the answer: doing the same again is meant as a second time. */
  settle(endpointId: string, content: unknown): void {
    this.open.delete(`${endpointId} ${JSON.stringify(content)}`);
  }
}

/** 128 random bits as hex; getRandomValues also works where an office serves the desk without https. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
