export { MandateRepository } from './mandate.repository';
export { NameProxies } from './nameProxies';
export { ProxyCalls } from './proxyCalls.query';
