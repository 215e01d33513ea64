/** For the program's own entrance, which goes through this folder alone. */
export { ownVersion } from '../store/files/own-version.ts'
