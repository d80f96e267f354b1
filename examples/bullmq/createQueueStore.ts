import { createStatusStore } from 'telltale'
import type { BatchingStatusStore } from 'telltale'
import { mapEvents } from 'telltale/adapters/mapEvents'
import { socketIo } from 'telltale/adapters/socketIo'
import type { SocketIoOptions } from 'telltale/adapters/socketIo'
import { queueWords } from './queueWords.ts'

/** A store that follows a BullMQ queue through the relays; `queueCommands` where whoever looks may hold it. */
export const createQueueStore = (options: SocketIoOptions): BatchingStatusStore =>
  createStatusStore({ adapter: mapEvents(socketIo(options), { events: queueWords }) })
