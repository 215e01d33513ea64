/** Made by `npm run derive` from invented people (scripts/derive/weights.ts): of name, born, sex, case, level by level. Other weights are another model. */
export const WEIGHTS = {
  model: 'saksi-invented-2',
  /** Shares of levels among pairs at random. */
  u: [
    [0, 0.0001922, 0.00008016, 0.0001685, 0.0006362, 0.0001408, 0.003795, 0.02954, 0.006729, 0.9587],
    [0, 0.00003687, 0.0004393, 0.02446, 0.0158, 5.267e-7, 0.06224, 0.1131, 5.267e-7, 0.7839],
    [0, 0.6144, 0.3856],
    [0, 0.002845, 0.9972],
  ],
  /** Bits that a level adds. */
  weights: [
    [0, 10.7, 11.05, 9.817, 6.097, 9.024, 4.565, 0.8716, 2.727, -4.186],
    [0, 11.74, 5.113, 4.074, 3.197, 0, 1.317, 0.308, 0, -6.906],
    [0, 0.7011, -8.451],
    [0, 8.457, 0],
  ],
} as const
