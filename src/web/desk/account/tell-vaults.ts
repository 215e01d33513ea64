/* Of its own, so that the first load need not bring it. */
export { hearVault, tellRevocation } from '../../../outside/vault/opening-ports.ts'
