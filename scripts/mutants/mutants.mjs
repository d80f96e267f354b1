import { jobMutants } from './jobMutants.mjs'
import { lineMutants } from './lineMutants.mjs'
import { notificationMutants } from './notificationMutants.mjs'
import { policyMutants } from './policyMutants.mjs'
import { queueMutants } from './queueMutants.mjs'
import { storeMutants } from './storeMutants.mjs'

/** @typedef {import('./policyMutants.mjs').Mutant} Mutant */

/** Every small breakage that the conformance suites have to catch. @type {Mutant[]} */
export const mutants = [
  ...policyMutants,
  ...lineMutants,
  ...jobMutants,
  ...queueMutants,
  ...storeMutants,
  ...notificationMutants,
]
