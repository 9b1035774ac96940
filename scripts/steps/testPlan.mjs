import { findProgram } from './findProgram.mjs';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Which test projects can run on this machine, and why the others can't.
 * REQUIRE_MARIADB=1 and REQUIRE_CHROMIUM=1 turn an absence into an error.
 */
export function testPlan(env = process.env, find = findProgram) {
  const skipped = [];
  const needs = (project, present, variable, reason) => {
    if (present) return [project];
    if (env[variable] === '1') throw new Error(`${variable}=1, but ${reason}.`);
    skipped.push({ project, reason });
    return [];
  };
  const mariadb = env.TEST_MYSQL_URL ?? find('mariadbd');
  const chromium = env.CHROMIUM_PATH ?? find(...chromiumNames);
  return {
    quick: [
      'shared',
      'cloud-sqlite',
      ...needs('cloud-mariadb', mariadb, 'REQUIRE_MARIADB', 'this machine has no MariaDB server (mariadbd)'),
      'workbench',
      'miniprogram',
      'architecture',
    ],
    whole: ['weapp', ...needs('e2e', chromium, 'REQUIRE_CHROMIUM', 'this machine has no Chromium')],
    skipped,
    chromium,
  };
}
