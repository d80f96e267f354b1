import { describeStoreAdapter } from 'telltale/testing/conformance'
import { everyAbility } from './everyAbility.ts'
import { patienceMs } from './patience.ts'
import { startSocketIoBackend } from './socketIoBackend.ts'

describeStoreAdapter('socketIo', { abilities: everyAbility, start: startSocketIoBackend, patienceMs })
