/** What a program hands over to a function of WeChat. */
export type Options = Record<string, unknown> & {
  success?: (answer: object) => void;
  fail?: (reason: { errMsg: string }) => void;
  complete?: () => void;
};

/** Answers as WeChat does, later: by callbacks, and where none were given by a promise. */
export function answered(options: Options, work: () => object | Promise<object>): Promise<object> | undefined {
  const answer = Promise.resolve()
    .then(work)
    .then(
      (found) => ({ errMsg: 'ok', ...found }),
      (reason: Error) => Promise.reject(Object.assign(reason, { errMsg: `fail ${reason.message}` })),
    );
  if (!options.success && !options.fail && !options.complete) return answer;
  void answer.then(options.success, options.fail).finally(() => options.complete?.());
  return undefined;
}
