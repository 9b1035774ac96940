export { Grants } from './grants';
