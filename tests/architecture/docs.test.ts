import { caseActions } from '../../shared/src/casework/actions';
import { dutyKinds } from '../../shared/src/casework/dutyKinds';
import { caseStatuses } from '../../shared/src/casework/statuses';
import { aidCodes } from '../../shared/src/kernel/aidCode';
import { roles } from '../../shared/src/kernel/role';
import { settingTexts } from '../../cloud/src/platform/settings/settingTexts';
import { textOf, trackedFiles } from './trackedFiles';

describe('docs', () => {
  it.each(Object.entries({ roles, aidCodes, caseStatuses, duties: Object.keys(dutyKinds) }))(
    'glossary has a row for each of the %s',
    (_, codes) => {
      const glossary = textOf('docs/glossary.md');
      expect(codes.filter((code) => !glossary.includes(`\`${code}\``))).toEqual([]);
    },
  );

  it('workflow table has a row for each action', () => {
    const workflow = textOf('docs/workflow.md');
    expect(caseActions.filter((action) => !workflow.includes(`| \`${action}\` |`))).toEqual([]);
  });

  it('operating guide and the example of the settings name only settings there are, the guide each of them', () => {
    const known = Object.keys(settingTexts.shape);
    const guide = textOf('docs/operating.md');
    expect(known.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
    const given = [...textOf('deploy/settings.example').matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1] ?? '');
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('link only to files that exist', () => {
    const known = new Set(trackedFiles(/./));
    const folders = new Set([...known].map((path) => path.replace(/\/[^/]*$/, '')));
    const broken = [...known]
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...textOf(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
          .map((match) => match[1] ?? '')
          .filter((link) => !/^[a-z]+:/.test(link))
          .filter((link) => {
            const target = new URL(link, `file:///${path}`).pathname.slice(1).replace(/\/$/, '');
            return !known.has(decodeURI(target)) && !folders.has(target);
          })
          .map((link) => `${path}: ${link}`),
      );
    expect(broken).toEqual([]);
  });
});
