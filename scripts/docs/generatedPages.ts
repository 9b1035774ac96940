import { dutiesPage } from './dutiesPage';
import { fieldsPage } from './fieldsPage';
import { permissionsPage } from './permissionsPage';
import { workflowPage } from './workflowPage';

/** The pages of docs/ that are written by a program: path under the root, and what makes the text. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  'docs/workflow.md': workflowPage,
  'docs/permissions.md': permissionsPage,
  'docs/duties.md': dutiesPage,
  'docs/fields.md': fieldsPage,
};
