/** @typedef {import('./policyMutants.mjs').Mutant} Mutant */

/** Breakages of what is asked of queues, and of how fast a line is said to be. @type {Mutant[]} */
export const queueMutants = [
  {
    name: 'a command about a queue goes out though the server was not said to know it',
    suite: 'webSocket',
    file: 'src/adapters/actCommands.ts',
    find: "...namesOf('queueCommands')",
    replace: '...acts.queueCommands.names',
  },
  {
    name: 'a command about a queue is taken for one that nobody knows',
    suite: 'polling',
    file: 'src/adapters/actCommands.ts',
    find: '[...acts.jobCommands.names, ...acts.queueCommands.names]',
    replace: '[...acts.jobCommands.names]',
  },
  {
    name: 'what was asked of a queue stays beside it when it has followed',
    suite: 'createStatusStore',
    file: 'src/store/queueRequests.ts',
    find: "(lane.paused === true) !== (action === 'pause')",
    replace: 'true',
  },
  {
    name: 'what was asked of a queue is forgotten with any word of it',
    suite: 'createStatusStore',
    file: 'src/store/queueRequests.ts',
    find: "(lane.paused === true) !== (action === 'pause')",
    replace: 'false',
  },
  {
    name: 'the command does not say which queue',
    suite: 'createStatusStore',
    file: 'src/store/queueRequests.ts',
    find: 'data: { queue } })',
    replace: 'data: { queue: action } })',
  },
  {
    name: 'WebSocket: a worker that is slow counts for how fast the line is',
    suite: 'webSocket',
    file: 'src/adapters/webSocketQuestions.ts',
    find: 'act: (name, data) => put(name, data),',
    replace: 'act: (name, data) => put(name, data, { answered: call.roundTrip }),',
  },
]
