export interface MessageWords {
  readonly title: string;
  readonly body: string;
  /** What to do now, or that there is nothing to do. */
  readonly next: string;
}

/** What a message says that asks nothing. */
export const nothing = '现在不用您做什么，有进展会告诉您。';
