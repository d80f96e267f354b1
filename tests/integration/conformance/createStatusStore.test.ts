import { createStatusStore } from 'telltale'
import { describeStatusStore } from 'telltale/testing/conformance'

describeStatusStore('createStatusStore', createStatusStore, [
  'resync',
  'order',
  'requests',
  'queues',
  'history',
  'toasts',
  'diagnostics',
])
