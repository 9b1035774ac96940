import { defineEndpoint } from '../defineEndpoint';

export const readOwnCopy = defineEndpoint({
  id: 'accounts.ownCopy',
  method: 'GET',
  path: '/api/me/copy',
  summary:
    'Everything the program keeps of who is signed in, as one PDF (Personal Information Protection Law, Article 45): who they are, drafts, applications, papers, signatures, messages, and who opened their papers.',
  access: 'resident',
  input: {},
  output: 'binary',
});
