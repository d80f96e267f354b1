/** @typedef {import('./policyMutants.mjs').Mutant} Mutant */

/** Breakages of what is asked of jobs: over the lines, and in the store. @type {Mutant[]} */
export const jobMutants = [
  {
    name: 'a command about a job goes out though the server was not said to know it',
    suite: 'socketIo',
    file: 'src/adapters/actCommands.ts',
    find: "(commands.includes(command.name) ? send(command) : { ok: false, code: 'UNSUPPORTED' })",
    replace: 'send(command)',
  },
  {
    name: 'Socket.IO: a command about a job that got no answer is sent again',
    suite: 'socketIo',
    file: 'src/adapters/socketIoCommands.ts',
    find: 'const reply = await act(questions, socket, word, command.data)',
    replace: `let reply = await act(questions, socket, word, command.data)
    if (!reply.ok) reply = await act(questions, socket, word, command.data)`,
  },
  {
    name: 'Socket.IO: a worker that is slow to let go of its job ends the line',
    suite: 'socketIo',
    file: 'src/adapters/socketIoCommands.ts',
    find: 'await act(questions, socket, word, command.data)',
    replace: 'await ask(target, socket, word, command.data)',
  },
  {
    name: 'WebSocket: a command about a job is kept for the next line',
    suite: 'webSocket',
    file: 'src/adapters/webSocket.ts',
    find: '(command) => sendOverWebSocket({ line, fetchJobs }, command)',
    replace: `async (command) => {
          const put = () => sendOverWebSocket({ line, fetchJobs }, command)
          const reply = await put()
          const again = setInterval(() => {
            if (line?.isUp()) clearInterval(again)
            if (line?.isUp() && !reply.ok && reply.code === 'NOT_CONNECTED') void put()
          }, 1)
          return reply
        }`,
  },
  {
    name: 'events over HTTP: a command about a job is sent again with the fresh token',
    suite: 'eventSource',
    file: 'src/adapters/eventSource.ts',
    find: 'return http.act(line, command)',
    replace: `{
              const reply = await http.act(line, command)
              const again = setInterval(() => {
                const next = stream.line()
                if (!next || next === line) return
                clearInterval(again)
                if (!reply.ok && reply.code === 'TOKEN_EXPIRED') void http.act(next, command)
              }, 1)
              return reply
            }`,
  },
  {
    name: 'events over HTTP: a command that went out counts as one that never did',
    suite: 'eventSource',
    file: 'src/adapters/httpCommands.ts',
    find: "if (answer === 'ended') return noAnswer",
    replace: "if (answer === 'ended') return notConnected",
  },
  {
    name: 'polling: the command does not say which job',
    suite: 'polling',
    file: 'src/adapters/httpCommands.ts',
    find: "{ method: 'POST', body: command.data }",
    replace: "{ method: 'POST' }",
  },
  {
    name: 'polling: the server’s words for its refusal are lost',
    suite: 'polling',
    file: 'src/adapters/httpRefusal.ts',
    find: '...said, ',
    replace: '',
  },
  {
    name: 'WebSocket: the server’s words for its refusal are lost',
    suite: 'webSocket',
    file: 'src/protocol/readRefusal.ts',
    find: ', ...(words && { message: words })',
    replace: '',
  },
  {
    name: 'the words of a refusal are of any length',
    suite: 'socketIo',
    file: 'src/protocol/readRefusal.ts',
    find: 'text(500)',
    replace: 'text(50_000)',
  },
  {
    name: 'what was asked of a job is asked again where nobody answers',
    suite: 'createStatusStore',
    file: 'src/store/requestBook.ts',
    find: '(told) => ask(command, told),',
    replace: '(told) => [0, 10_000].forEach((ms) => clock.after(ms, () => ask(command, told))),',
  },
  {
    name: 'an answer to what was asked before counts for what is asked now',
    suite: 'createStatusStore',
    file: 'src/store/requestBook.ts',
    find: 'if (find(id) !== asked) return',
    replace: '',
  },
  {
    name: 'a yes stands for ever beside a job that does not follow',
    suite: 'createStatusStore',
    file: 'src/store/requestBook.ts',
    find: 'if (find(id) === accepted) put(id, undefined)',
    replace: '',
  },
  {
    name: 'why a job was left as it is stays beside it when it has ended',
    suite: 'createStatusStore',
    file: 'src/store/jobRequests.ts',
    find: 'if (attempt !== previous.attempt || isFinished(status) !== isFinished(previous.status)) return true',
    replace: '',
  },
]
