export { Reserve } from './reserve';
