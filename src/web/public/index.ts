/** The public pages of the application's origin, as whole HTML documents. Nobody signs in here. */
export { renderHome } from './home.ts'
export type { HomeModel, ReleaseCard } from './home.ts'
export { renderVerify } from './verify.ts'
export { renderRelease } from './release.ts'
export { renderMessage } from './message.ts'
export type { Figure } from './figure.ts'
export type { FrameModel } from './frame.ts'
export { langOf } from '../words/khmer.ts'
