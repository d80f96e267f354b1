import { describeStoreAdapter } from 'telltale/testing/conformance'
import { patienceMs } from './patience.ts'
import { startSocketIoBackend } from './socketIoBackend.ts'

describeStoreAdapter('socketIo', {
  abilities: [
    'emit',
    'cut',
    'restart',
    'stall',
    'halfOpen',
    'token',
    'role',
    'garble',
    'resync',
    'admin',
    'background',
  ],
  start: startSocketIoBackend,
  patienceMs,
})
