import { isDatabaseAway } from './isDatabaseAway';

const fault = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('what a database says that has no room', () => {
  it.each([
    ['ER_RECORD_FILE_FULL', "The table 'aid_case' is full"],
    ['EE_WRITE', 'Error writing file \'/tmp/MLfd\' (Errcode: 28 "No space left on device")'],
    ['ER_ERROR_ON_WRITE', "Error writing file '/tmp/MLfd' (Errcode: 28)"],
    ['EE_CANTCREATEFILE', "Can't create file '/tmp/#sql' (Errcode: 28)"],
    ['ER_GET_ERRNO', 'Got error 28 "No space left on device" from storage engine InnoDB'],
    ['ER_ERROR_DURING_COMMIT', 'Got error 28 during COMMIT'],
    ['SQLITE_FULL', 'database or disk is full'],
    ['SQLITE_IOERR_WRITE', 'disk I/O error'],
  ])('%s may be tried again, also as Sequelize wraps it', (code, message) => {
    expect(isDatabaseAway(fault(code, message))).toBe(true);
    expect(isDatabaseAway(Object.assign(new Error(message), { parent: fault(code, message) }))).toBe(true);
  });

  it.each([
    ['ER_GET_ERRNO', 'Got error 126 from storage engine'],
    ['ER_PARSE_ERROR', 'near 28'],
    ['ER_DUP_ENTRY', "Duplicate entry '28'"],
    ['SQLITE_CONSTRAINT_UNIQUE', 'UNIQUE constraint failed'],
  ])('%s for another reason stays a fault', (code, message) => {
    expect(isDatabaseAway(fault(code, message))).toBe(false);
  });
});
