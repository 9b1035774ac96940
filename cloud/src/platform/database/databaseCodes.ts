/** The driver's codes of an error, be it plain or wrapped by Sequelize; none for anything else. */
export function databaseCodes(error: unknown): string[] {
  const faults = [error, (error as { parent?: unknown } | undefined)?.parent];
  return faults.flatMap((fault) => {
    const code = (fault as { code?: unknown } | undefined)?.code;
    return typeof code === 'string' ? [code] : [];
  });
}
