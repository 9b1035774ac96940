import type * as z from 'zod/mini';
import { checklistSchema } from './checklist';
import { dataSourcesSchema } from './dataSources';
import { exportLayoutSchema } from './export/exportLayout';
import { ownCommitmentsSchema } from './ownCommitments';
import { papersCatalogueSchema } from './papersCatalogue';
import { referralDepartmentsSchema } from './referralDepartments';
import { refusalGroundsSchema } from './refusalGrounds';

/** The schema of each structured parameter. */
export const structureSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  'papers.catalogue': papersCatalogueSchema,
  'checklist.items': checklistSchema,
  'verification.sources': dataSourcesSchema,
  'commitment.ownTexts': ownCommitmentsSchema,
  'referral.departments': referralDepartmentsSchema,
  refusalGrounds: refusalGroundsSchema,
  'export.layout': exportLayoutSchema,
};
