/** Why a backup can't be taken, read or restored, by a code the commands have words for. */
export type BackupFaultCode =
  | 'nothingToBackUp'
  | 'folderInUse'
  | 'notWhole'
  | 'wrongKey'
  | 'damaged'
  | 'newerProgram'
  | 'otherMode'
  | 'databaseNotEmpty'
  | 'storeNotEmpty'
  | 'notTheSame';

/** An expected end of a backup or a restore; `place` says what it is about. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';

  constructor(
    readonly code: BackupFaultCode,
    readonly place = '',
  ) {
    super(`${code} ${place}`);
  }
}
