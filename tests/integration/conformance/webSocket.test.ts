import { describeStoreAdapter } from 'telltale/testing/conformance'
import { everyAbility } from './everyAbility.ts'
import { patienceMs } from './patience.ts'
import { startWebSocketBackend } from './webSocketBackend.ts'

describeStoreAdapter('webSocket', { abilities: everyAbility, start: startWebSocketBackend, patienceMs })
