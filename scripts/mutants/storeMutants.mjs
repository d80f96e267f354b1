/** @typedef {import('./policyMutants.mjs').Mutant} Mutant */

/** @param {string} name @param {string} file @param {string} find @param {string} replace @returns {Mutant} */
const inStore = (name, file, find, replace) => ({
  name,
  suite: 'createStatusStore',
  file: `src/store/${file}.ts`,
  find,
  replace,
})

/** Breakages of the store. @type {Mutant[]} */
export const storeMutants = [
  inStore(
    'a finished job runs again on a late word',
    'judgeOrder',
    "completed: columns('ignore', 'ignore', 'ignore',",
    "completed: columns('ignore', 'ignore', 'accept',",
  ),
  inStore(
    'progress goes back',
    'mergeJob',
    "if (key === 'progress' && !believed && (value as number) < ((known as number | undefined) ?? 0)) continue",
    '',
  ),
  inStore('a job’s record is changed in place', 'mergeJob', '{ ...job, status }', 'Object.assign(job, { status })'),
  inStore('an equal message makes a new record', 'mergeJob', 'return isChanged ? next : job', 'return next'),
  inStore(
    'a new run keeps the error of the last',
    'mergeJob',
    "    status: 'queued',\n",
    "    ...job, attempt,\n    status: 'queued',\n",
  ),
  inStore('a number that has been passed is taken', 'applyJobEvent', 'seq <= lastSeq) return', 'seq < 0) return'),
  inStore('a repeated end notifies again', 'notify', 'if (draft.notified.has(id)) return undefined', ''),
  inStore(
    'the first snapshot raises a toast for each job',
    'applySnapshot',
    'const sawItRun = previous !== undefined && !isFinished(previous.status)',
    'const sawItRun = true',
  ),
  inStore(
    'what ended out of sight is told one by one',
    'notify',
    'if (last === undefined || missed.length === 1) return missed',
    'if (missed.length >= 0) return missed',
  ),
  inStore(
    'a job that one snapshot lacks is given up',
    'applySnapshot',
    'const missingLimit = 2',
    'const missingLimit = 1',
  ),
  inStore('the last user leaves the line open', 'line', 'else if (!wanted && current) disconnect()', ''),
  inStore('every user opens a line', 'line', 'if (wanted && !current) connect()', 'if (wanted) connect()'),
  inStore('a user counts as gone twice', 'line', 'if (!isOpen) return', ''),
  inStore('StrictMode closes the line and opens another', 'line', 'queueMicrotask(settle)', 'settle()'),
  inStore('a line that is closed is still heard', 'line', 'ending?.gate.shut()', ''),
  inStore('after sign-out a widget opens the line again', 'line', 'users > 0 && allowed', 'users > 0'),
  inStore('sign-out leaves what waited for its frame', 'intake', '      inbox.clear()\n', ''),
  inStore(
    'metrics that nobody asked for are shown',
    'intake',
    'parts.expectsMetrics() ? parsed : withoutMetrics(parsed)',
    'parsed',
  ),
  inStore('a refused role keeps what it has seen', 'applyEvent', '  draft.metricsHistory = []\n', ''),
  inStore('the admin subscription is lost with the line', 'connectionFold', '        onUp()\n', ''),
  inStore(
    'each look at admin data is a subscription',
    'adminSubscription',
    'if (users++ === 0) void start()',
    'users++\n      void start()',
  ),
  inStore(
    'samples are asked for without end',
    'adminSubscription',
    'if (clock.now() - lastRequest < requestEveryMs) return',
    '',
  ),
  inStore(
    'another person finds the last one’s jobs',
    'sessionActions',
    'if (getState().user !== user) begin(user)',
    '',
  ),
  inStore(
    'the initial state is the live one',
    'createStatusStore',
    'getInitialState: () => initial',
    'getInitialState: store.getState',
  ),
  inStore(
    'a listener that throws silences the others',
    'jobListeners',
    '        } catch (error) {',
    '        } catch (error) {\n          break',
  ),
  inStore(
    'a line counts as synced before the snapshot lands',
    'connectionFold',
    'const synced = connection.synced && !(canResync && resync.isDue())',
    'const synced = true',
  ),
  inStore('a snapshot takes back what came meanwhile', 'outrun', 'if (isOlder) return onlyNews(row, known)', ''),
  inStore('a gap goes unnoticed', 'sequence', 'seq > place.seq + 1', 'seq > place.seq + 2'),
  inStore('a server that gives no snapshot is waited for', 'resync', 'if (!record.isProven()) goOnWithout()', ''),
  inStore(
    'marking what is marked makes a new list',
    'notificationActions',
    'if (!draft.notifications.some(matches)) return',
    '',
  ),
]
