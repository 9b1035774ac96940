/**
 * Put before the program by `NODE_OPTIONS=--require`, so that the program itself needs no door to its memory: on SIGUSR2
 * it collects what can be collected and writes what is left, in bytes, to the file that `HEAP_FILE` names.
 */
const { renameSync, writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const file = process.env.HEAP_FILE;

process.on('SIGUSR2', () => {
  // Twice: what the first time only finishes is collected the second.
  collect();
  collect();
  writeFileSync(`${file}.new`, JSON.stringify(process.memoryUsage()));
  renameSync(`${file}.new`, file);
});
