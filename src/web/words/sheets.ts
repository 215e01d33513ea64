/** Words for whose sheet it is and what its columns are. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const SHEETS = {
  'hands-in-for': both('This desk hands in for {offices}.', 'តុ|នេះ|ដាក់|របាយការណ៍|ជូន {offices}។'),
  'hands-in-change': both('That has changed', 'វា|បាន|ផ្លាស់ប្តូរ'),
} as const
