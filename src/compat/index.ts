export { QueueStatus } from './QueueStatus.tsx'
export type { QueueStatusProps } from './QueueStatus.tsx'
export { RealTimeNotifications } from './RealTimeNotifications.tsx'
export type { RealTimeNotificationsProps } from './RealTimeNotifications.tsx'
export { RealTimeProgress } from './RealTimeProgress.tsx'
export type { RealTimeProgressProps } from './RealTimeProgress.tsx'
export { WebSocketStatus } from './WebSocketStatus.tsx'
export type { WebSocketStatusProps } from './WebSocketStatus.tsx'
export { createWebSocketStore } from './createWebSocketStore.ts'
export type { WebSocketStore } from './createWebSocketStore.ts'
export type { WebSocketStoreOptions } from './createWebSocketCore.ts'
export type { WebSocketListener } from './createSubscribe.ts'
export type { RefreshToken } from './keepToken.ts'
export type { OlderStoreProps } from './OlderStore.tsx'
export { useWebSocketStore } from './useWebSocketStore.ts'
export type {
  WebSocketActions,
  WebSocketJobProgress,
  WebSocketLane,
  WebSocketNotification,
  WebSocketQueueStatus,
  WebSocketState,
  WebSocketSystemMetrics,
} from './webSocketState.ts'
export type { WorkerMetrics } from '../protocol/systemMetrics.ts'
