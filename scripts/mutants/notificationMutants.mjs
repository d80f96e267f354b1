/** @typedef {import('./policyMutants.mjs').Mutant} Mutant */

/** @param {string} name @param {string} file @param {string} find @param {string} replace @returns {Mutant} */
const inHistory = (name, file, find, replace) => ({
  name,
  suite: 'createStatusStore',
  file: `src/store/${file}.ts`,
  find,
  replace,
})

/** Breakages of what people are told of, and of the history that is kept of it. @type {Mutant[]} */
export const notificationMutants = [
  inHistory('each end of a burst stays on screen', 'tellEnds', 'return { ...one, toast: false }', 'return one'),
  inHistory(
    'the line of a burst that was sent away comes back with every end',
    'tellEnds',
    'before?.id !== id || (failed > 0 && before.failed === 0)',
    'true',
  ),
  inHistory(
    'a failure in a burst is kept from whoever sent its line away',
    'tellEnds',
    ' || (failed > 0 && before.failed === 0)',
    '',
  ),
  inHistory(
    'a followed job is told in the line of a burst',
    'tellEnds',
    ' || draft.followedJobs.includes(one.jobId)',
    '',
  ),
  inHistory(
    'each part of a batch is told of by itself',
    'tellEnd',
    'draft.followedJobs.includes(job.jobId) ? undefined : wholeOf(draft, job)',
    'undefined',
  ),
  inHistory('one end alone is made a line of', 'gatherToasts', 'due.length < 2', 'due.length < 1'),
  inHistory(
    'a kept history is told again',
    'keepNotifications',
    'for (const id of known.keys()) rememberNotified(draft, id)',
    '',
  ),
  inHistory(
    'the archive goes with the rest',
    'notificationActions',
    'filter(({ archived }) => archived)',
    'slice(0, 0)',
  ),
  inHistory(
    'what comes back is shown as a toast once more',
    'notificationUndo',
    'group.push({ ...one, toast: false })',
    'group.push(one)',
  ),
]
