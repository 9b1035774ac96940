import { textOf, trackedFiles } from './trackedFiles';

/** Ways to make elements or code of a text that somebody typed. */
const ways =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|<RichText|\beval\(|new Function\(|srcdoc/i;

describe('what people type', () => {
  it('is made into elements or code by no page of ours', () => {
    const pages = trackedFiles(/^(miniprogram|cloud\/workbench|shared)\/src\/.*\.tsx?$/);
    expect(pages.length).toBeGreaterThan(400);
    expect(pages.filter((path) => ways.test(textOf(path)))).toEqual([]);
  });
});
