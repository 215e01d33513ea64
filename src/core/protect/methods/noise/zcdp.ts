/**
 * Zero-concentrated differential privacy: what a release costs is a number rho, and costs add up. What it means is said as epsilon at a delta, by the
 * conversion of Canonne, Kamath and Steinke (2020), proposition 12.
 */
const HALVINGS = 200

/** The delta at which rho keeps this epsilon. */
export function deltaOf(rho: number, epsilon: number): number {
  if (rho === 0) return 0
  let [low, high] = [1.01, (epsilon + 1) / (2 * rho) + 2]
  for (let i = 0; i < HALVINGS; i++) {
    const alpha = (low + high) / 2
    if ((2 * alpha - 1) * rho - epsilon + Math.log1p(-1 / alpha) < 0) low = alpha
    else high = alpha
  }
  const alpha = (low + high) / 2
  const delta = Math.exp((alpha - 1) * (alpha * rho - epsilon) + alpha * Math.log1p(-1 / alpha)) / (alpha - 1)
  return Math.min(delta, 1)
}

/** The epsilon that rho keeps at this delta, never told too small. */
export function epsilonOf(rho: number, delta: number): number {
  if (rho === 0) return 0
  let [low, high] = [0, rho + 2 * Math.sqrt(rho * Math.log(1 / delta))]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (deltaOf(rho, middle) <= delta) high = middle
    else low = middle
  }
  return high
}

/** The rho that epsilon and delta allow, never told too large. */
export function rhoOf(epsilon: number, delta: number): number {
  let [low, high] = [0, epsilon + 1]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (deltaOf(middle, epsilon) <= delta) low = middle
    else high = middle
  }
  return low
}
