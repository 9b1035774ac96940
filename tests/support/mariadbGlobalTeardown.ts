/** Ends the MariaDB of this run, if there is one. */
export default async function tearDown(): Promise<void> {
  await globalThis.privateMariadb?.stop();
}
