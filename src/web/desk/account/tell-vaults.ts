/* Of its own, so that the first load need not bring it. */
export { tellRevocation } from '../../../adapters/vault-http/opening-ports.ts'
