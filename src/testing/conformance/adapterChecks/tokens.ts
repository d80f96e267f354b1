import { expect } from 'vitest'
import type { ConformanceOptions } from '../adapterHarness.ts'
import type { AdapterCheck } from '../adapterRig.ts'
import type { WatchedLine } from '../watchLine.ts'

type GetToken = NonNullable<ConformanceOptions['getToken']>

/** A `getToken` that numbers its tokens and remembers what it was asked for. */
function createTokens() {
  const reasons: string[] = []
  const getToken: GetToken = ({ reason }) => `secret-${reasons.push(reason)}`
  return { reasons, getToken }
}

const said = ({ connections, problems }: WatchedLine): string => JSON.stringify([connections(), problems])

export const tokenChecks: readonly AdapterCheck[] = [
  {
    title: 'asks for a token for every try, and signs in with that one',
    needs: ['token', 'cut'],
    async run({ up, lose, server, clock }) {
      const { reasons, getToken } = createTokens()
      const line = await up({ getToken })
      clock.advance((await lose(line)).waitMs)
      await line.ready()
      expect([reasons, server.tokens()]).toEqual([
        ['connect', 'connect'],
        ['secret-1', 'secret-2'],
      ])
    },
  },
  {
    title: 'shows the token in no address, and in nothing it says',
    needs: ['token', 'cut'],
    async run({ open, up, lose, server }) {
      const { getToken } = createTokens()
      const line = await up({ getToken })
      await lose(line)
      server.refuse('token')
      const refused = open({ getToken })
      await refused.next('disconnected')
      expect(server.urls().length).toBeGreaterThan(0)
      expect(server.urls().join() + said(line) + said(refused)).not.toContain('secret')
    },
  },
  {
    title: 'signs in without a token where there is nobody to ask for one',
    needs: ['token'],
    async run({ up, server }) {
      await up()
      expect(server.tokens().filter((token) => token !== undefined)).toEqual([])
    },
  },
  {
    title: 'dials nobody while nobody is signed in',
    needs: ['token', 'cut', 'lines'],
    async run({ open, server, clock }) {
      const line = open({ getToken: () => null })
      expect(await line.next('disconnected')).toMatchObject({ reason: 'unauthorized' })
      expect([server.tokens(), server.lines(), clock.pending()]).toEqual([[], 0, 0])
    },
  },
  {
    title: 'counts a getToken that throws, tells nobody what it threw, and tries again later',
    needs: ['token'],
    async run({ open, server, clock }) {
      let asked = 0
      const line = open({
        getToken() {
          if (++asked === 1) throw new Error('secret-1 could not be renewed')
          return 'good'
        },
      })
      const { attempt, waitMs } = await line.nextWait()
      expect([attempt, line.problems]).toEqual([1, [{ code: 'token-callback', where: 'getToken' }]])
      expect(said(line)).not.toContain('secret')
      clock.advance(waitMs)
      await line.ready()
      expect(server.tokens()).toEqual(['good'])
    },
  },
  {
    title: 'gives a getToken that never answers ten seconds',
    needs: ['token'],
    async run({ open, clock }) {
      const line = open({ getToken: () => new Promise(() => undefined) })
      clock.advance(9_999)
      expect(line.statuses()).toEqual(['connecting'])
      clock.advance(1)
      expect(await line.nextWait()).toMatchObject({ attempt: 1 })
      expect(line.problems).toMatchObject([{ code: 'token-callback' }])
    },
  },
  {
    title: 'signs in at once with a fresh token where one was refused',
    needs: ['token', 'cut'],
    async run({ open, lose, server, clock }) {
      const { reasons, getToken } = createTokens()
      server.refuse('token')
      const line = open({
        getToken(why) {
          if (why.reason === 'unauthorized') server.refuse(undefined)
          return getToken(why)
        },
      })
      const before = clock.now()
      await line.ready()
      expect([reasons, clock.now(), server.tokens()]).toEqual([
        ['connect', 'unauthorized'],
        before,
        ['secret-1', 'secret-2'],
      ])
      clock.advance((await lose(line)).waitMs)
      await line.ready()
      expect(reasons).toEqual(['connect', 'unauthorized', 'connect'])
    },
  },
  {
    title: 'leaves it to the person where the fresh token is refused too, and tries no more',
    needs: ['token'],
    async run({ open, server, clock }) {
      const { reasons, getToken } = createTokens()
      server.refuse('token')
      const line = open({ getToken })
      expect(await line.next('disconnected')).toMatchObject({ reason: 'unauthorized' })
      clock.advance(600_000)
      expect(line.last()?.status).toBe('disconnected')
      expect([reasons, server.tokens().length, clock.pending()]).toEqual([['connect', 'unauthorized'], 2, 0])
    },
  },
  {
    title: 'gives whoever tries again a fresh token once more',
    needs: ['token'],
    async run({ open, server }) {
      const { reasons, getToken } = createTokens()
      server.refuse('token')
      const line = open({ getToken })
      await line.next('disconnected')
      line.handle.retryNow()
      await line.next('disconnected')
      expect(reasons).toEqual(['connect', 'unauthorized', 'connect', 'unauthorized'])
    },
  },
  {
    title: 'comes back when the person has signed in again',
    needs: ['token'],
    async run({ open, server }) {
      const { reasons, getToken } = createTokens()
      server.refuse('token')
      const line = open({ getToken })
      await line.next('disconnected')
      server.refuse(undefined)
      line.handle.retryNow()
      await line.ready()
      expect(reasons).toEqual(['connect', 'unauthorized', 'connect'])
    },
  },
]
