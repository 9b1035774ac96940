export { MandateRepository } from './mandate.repository';
export { NameProxies } from './nameProxies';
