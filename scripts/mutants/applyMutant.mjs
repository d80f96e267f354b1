import { mutants } from './mutants.mjs'

/** @typedef {import('./policyMutants.mjs').Mutant} Mutant */

/**
 * The text with the mutant in it; throws where its place is not found, or not found once.
 * @param {Mutant} mutant
 * @param {string} text
 */
export function mutate({ name, file, find, replace }, text) {
  const places = text.split(find).length - 1
  if (places !== 1) {
    throw new Error(`mutants: "${name}" fits ${places} places of ${file}, so nothing is proved. Mend its \`find\`.`)
  }
  return text.replace(find, () => replace)
}

/**
 * Breaks the mutant's file as it is loaded; the source itself stays as it is.
 * @param {string | undefined} name
 * @returns {import('vite').Plugin}
 */
export function applyMutant(name) {
  const mutant = mutants.find((one) => one.name === name)
  return {
    name: 'apply-mutant',
    enforce: 'pre',
    transform: (code, id) => (mutant && id.endsWith(`/${mutant.file}`) ? mutate(mutant, code) : undefined),
  }
}
