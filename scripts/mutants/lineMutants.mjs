/** @typedef {import('./policyMutants.mjs').Mutant} Mutant */

/** Breakages of single adapters. @type {Mutant[]} */
export const lineMutants = [
  {
    name: 'Socket.IO: the token stands in the address',
    suite: 'socketIo',
    file: 'src/adapters/socketIo.ts',
    find: 'auth: (give) => give(auth()),',
    replace: 'auth: (give) => give(auth()), query: { get token() { return Object.values(auth())[0] } },',
  },
  {
    name: 'Socket.IO: a command waits in the client’s buffer for the next line',
    suite: 'socketIo',
    file: 'src/adapters/socketIoCommands.ts',
    find: "if (!socket?.connected) return { ok: false, code: 'NOT_CONNECTED' }",
    replace: "if (!socket) return { ok: false, code: 'NOT_CONNECTED' }",
  },
  {
    name: 'Socket.IO: a question without an answer is open for ever',
    suite: 'socketIo',
    file: 'src/adapters/questions.ts',
    find: '          giveUp()\n        })',
    replace: '        })',
  },
  {
    name: 'Socket.IO: a question outlives its line',
    suite: 'socketIo',
    file: 'src/adapters/questions.ts',
    find: "        ended.signal.addEventListener('abort', giveUp)\n",
    replace: '',
  },
  {
    name: 'Socket.IO: a line that comes up counts as synced',
    suite: 'socketIo',
    file: 'src/adapters/listenToSocket.ts',
    find: 'one.up(viaOf(socket), Boolean(socket.recovered))',
    replace: 'one.up(viaOf(socket), true)',
  },
  {
    name: 'Socket.IO: the socket stays open when the line is closed',
    suite: 'socketIo',
    file: 'src/adapters/socketIoLine.ts',
    find: '    socket?.disconnect()',
    replace: '',
  },
  {
    name: 'WebSocket: what is no JSON is passed over in silence',
    suite: 'webSocket',
    file: 'src/adapters/webSocketLine.ts',
    find: "else sink.problem({ code: 'malformed-payload', where: 'frame' })",
    replace: '',
  },
  {
    name: 'WebSocket: the line signs in with no token',
    suite: 'webSocket',
    file: 'src/adapters/webSocketLine.ts',
    find: "put('auth', { token })",
    replace: "put('auth', { token: undefined })",
  },
  {
    name: 'WebSocket: a close that asks for patience counts as any other',
    suite: 'webSocket',
    file: 'src/adapters/webSocketFailure.ts',
    find: '[1008, 1013, 4429]',
    replace: '[1008, 4429]',
  },
  {
    name: 'events over HTTP: the token stands in the address',
    suite: 'eventSource',
    file: 'src/adapters/eventSourceStream.ts',
    find: 'await fetch(url, {',
    replace: 'await fetch(`${url}?token=${token}`, {',
  },
  {
    name: 'events over HTTP: the stream is left open when the line is closed',
    suite: 'eventSource',
    file: 'src/adapters/eventSourceStream.ts',
    find: '          end.abort()\n',
    replace: '',
  },
  {
    name: 'polling: the next poll outlives the close',
    suite: 'polling',
    file: 'src/adapters/pollingLine.ts',
    find: '          stopTimer()\n',
    replace: '',
  },
  {
    name: 'fallback: the live line stays open when the pair is closed',
    suite: 'withFallback',
    file: 'src/adapters/withFallbackPair.ts',
    find: '      liveLine.close()\n',
    replace: '',
  },
  {
    name: 'other names: each message is handed on twice',
    suite: 'mapEvents',
    file: 'src/adapters/mapEvents.ts',
    find: 'for (const [ours, data] of translator.message(name, payload)) sink.message(ours, data)',
    replace:
      'for (const _ of [1, 2]) for (const [ours, data] of translator.message(name, payload)) sink.message(ours, data)',
  },
]
