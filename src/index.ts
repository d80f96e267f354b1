export { BatchProgress } from './react/BatchProgress.tsx'
export type { BatchProgressProps } from './react/BatchProgress.tsx'
export { ConnectionBadge } from './react/ConnectionBadge.tsx'
export type { ConnectionBadgeProps } from './react/ConnectionBadge.tsx'
export { JobTray } from './react/JobTray.tsx'
export type { JobTrayProps } from './react/JobTray.tsx'
export { NotificationCenter } from './react/NotificationCenter.tsx'
export type { NotificationCenterProps } from './react/NotificationCenter.tsx'
export type { AwayOptions } from './react/useAway.ts'
export type { DesktopText } from './away/awaySettings.ts'
export type { NotificationChange, SaveNotifications } from './react/createEditRunner.ts'
export type { ToastLook } from './react/NotificationToasts.tsx'
export { NotificationPreferences } from './react/NotificationPreferences.tsx'
export type { NotificationPreferencesProps } from './react/NotificationPreferences.tsx'
export { QueueStatus } from './react/QueueStatus.tsx'
export type { QueueStatusProps } from './react/QueueStatus.tsx'
export { RealTimeProgress } from './react/RealTimeProgress.tsx'
export type { RealTimeProgressProps } from './react/RealTimeProgress.tsx'
export { UploadProgress } from './react/UploadProgress.tsx'
export type { UploadProgressProps } from './react/UploadProgress.tsx'
export { useToasts } from './react/useToasts.ts'
export type { Toasts } from './react/useToasts.ts'
export { useUpload } from './react/useUpload.ts'
export type { UploadStanding } from './react/useUpload.ts'
export { useJobActions } from './react/useJobActions.ts'
export type { JobActions } from './react/useJobActions.ts'
export { useQueueActions } from './react/useQueueActions.ts'
export type { QueueActions } from './react/useQueueActions.ts'
export { useJobEta } from './react/useJobEta.ts'
export { useStoredPreferences } from './react/useStoredPreferences.ts'
export { useAnnounce } from './react/announcer/useAnnounce.ts'
export type { AnnounceOptions } from './react/announcer/useAnnounce.ts'
export { useAnnounceJob, useAnnounceJobs } from './react/announcer/useAnnounceJob.ts'
export { StatusProvider } from './react/StatusProvider.tsx'
export type { StatusProviderProps } from './react/StatusProvider.tsx'
export {
  useConnection,
  useJob,
  useJobEvents,
  useJobIds,
  useMetrics,
  useNotifications,
  useNow,
  useQueues,
  useServerNow,
  useStatus,
  useStatusActions,
} from './react/hooks.ts'

export { BatchMemberView } from './widgets/BatchProgress/BatchMemberView.tsx'
export type { BatchMemberViewProps } from './widgets/BatchProgress/BatchMemberView.tsx'
export { BatchProgressView } from './widgets/BatchProgress/BatchProgressView.tsx'
export type { BatchProgressViewProps } from './widgets/BatchProgress/BatchProgressView.tsx'
export type { BatchRetry } from './widgets/BatchProgress/BatchRetryLine.tsx'
export type { MemberPlace } from './widgets/BatchProgress/memberPlace.ts'
export { ConnectionBadgeView } from './widgets/ConnectionBadge/ConnectionBadgeView.tsx'
export type { ConnectionBadgeViewProps } from './widgets/ConnectionBadge/ConnectionBadgeView.tsx'
export type { ConnectionLook } from './widgets/ConnectionBadge/connectionLook.ts'
export { JobTrayView } from './widgets/JobTray/JobTrayView.tsx'
export type { JobTrayViewProps } from './widgets/JobTray/JobTrayView.tsx'
export { flatEntries, groupedEntries } from './widgets/JobTray/trayEntries.ts'
export type { TrayEntry } from './widgets/JobTray/trayEntries.ts'
export { NotificationCenterView } from './widgets/NotificationCenter/NotificationCenterView.tsx'
export type { NotificationCenterViewProps } from './widgets/NotificationCenter/NotificationCenterView.tsx'
export { NotificationToastsView } from './widgets/NotificationCenter/NotificationToastsView.tsx'
export type { NotificationToastsViewProps } from './widgets/NotificationCenter/NotificationToastsView.tsx'
export type { ToastOffer } from './widgets/NotificationCenter/OfferToast.tsx'
export type { ToastPosition } from './widgets/NotificationCenter/toastPosition.ts'
export type { DesktopPermission } from './widgets/NotificationCenter/desktopPermission.ts'
export type { NotificationFilter } from './widgets/NotificationCenter/notificationFilter.ts'
export type { BellCount } from './widgets/NotificationCenter/tallyNotifications.ts'
export type { NotificationNotice } from './widgets/NotificationCenter/notificationNotice.ts'
export { NotificationPreferencesView } from './widgets/NotificationPreferences/NotificationPreferencesView.tsx'
export type { NotificationPreferencesViewProps } from './widgets/NotificationPreferences/NotificationPreferencesView.tsx'
export { QueueStatusView } from './widgets/QueueStatus/QueueStatusView.tsx'
export type { QueueStatusViewProps } from './widgets/QueueStatus/QueueStatusView.tsx'
export { followStanding } from './widgets/QueueStatus/followStanding.ts'
export type { FollowedStanding } from './widgets/QueueStatus/followStanding.ts'
export type { LaneStanding, LevelCause } from './widgets/QueueStatus/laneStanding.ts'
export type { QueueSort } from './widgets/QueueStatus/queueListLabels.ts'
export type { QueuePlace } from './widgets/QueueStatus/queuePlace.ts'
export { queueStandings } from './widgets/QueueStatus/queueStandings.ts'
export type { QueueStandings } from './widgets/QueueStatus/queueStandings.ts'
export type { LaneThresholds, QueueThresholds, WorkerThresholds } from './widgets/QueueStatus/queueThresholds.ts'
export type { ThresholdChange } from './widgets/QueueStatus/useThresholdChanges.ts'
export { RealTimeProgressView } from './widgets/RealTimeProgress/RealTimeProgressView.tsx'
export type { RealTimeProgressViewProps } from './widgets/RealTimeProgress/RealTimeProgressView.tsx'
export type { JobAsking } from './widgets/RealTimeProgress/JobActions.tsx'
export type { StepArrangement } from './widgets/RealTimeProgress/JobSteps.tsx'
export type { RollUp } from './widgets/RealTimeProgress/rollUp.ts'
export { UploadProgressView } from './widgets/UploadProgress/UploadProgressView.tsx'
export type { UploadProgressViewProps } from './widgets/UploadProgress/UploadProgressView.tsx'
export { TextProvider } from './widgets/text/TextContext.tsx'
export type { TextProviderProps } from './widgets/text/TextContext.tsx'
export type { LabelOverrides, Labels } from './widgets/text/labels.ts'

export { createStatusStore } from './store/createStatusStore.ts'
export type { BatchingStatusStore, StatusStoreOptions } from './store/createStatusStore.ts'
export { defaultBounds } from './store/bounds.ts'
export type { Bounds } from './store/bounds.ts'
export { createStatusState, foldMessage } from './store/foldMessage.ts'
export type { StatusMessage } from './store/foldMessage.ts'
export type { JobChange } from './store/arrival.ts'
export type { Family } from './store/families.ts'
export type { Heard, StatusState } from './store/state.ts'
export type { Pace, PaceMark } from './store/paceAfter.ts'
export type { StatusActions, StatusStore } from './store/statusStore.ts'
export type { Tally } from './store/tally.ts'
export { withSharedNotifications } from './store/withSharedNotifications.ts'
export type { TabChannel } from './store/withSharedNotifications.ts'
export { createBrowserStorage } from './storages/createBrowserStorage.ts'
export { createIndexedDbStorage } from './storages/createIndexedDbStorage.ts'
export type { IndexedDbStorageOptions } from './storages/createIndexedDbStorage.ts'
export { createMemoryStorage } from './storages/createMemoryStorage.ts'
export { withStoredNotifications } from './store/withStoredNotifications.ts'
export type { StoredNotificationsOptions } from './store/storedNotificationsOptions.ts'
export type { StorageProblem } from './store/storageProblem.ts'
export { selectEta } from './store/selectEta.ts'
export { selectRoundTrip } from './store/roundTrips.ts'
export {
  selectFreshness,
  selectJob,
  selectJobFreshness,
  selectJobIds,
  selectServerNow,
  selectUnread,
  selectUnseen,
} from './store/selectors.ts'

export { followUppy } from './uploads/followUppy.ts'
export type { UppyEvents, UppyFileLike, UppyLike, UppyListening } from './uploads/followUppy.ts'
export { followXhr } from './uploads/followXhr.ts'
export { uploadWithFetch } from './uploads/uploadWithFetch.ts'
export type { FetchUploadRequest } from './uploads/uploadWithFetch.ts'
export { uploadWithXhr } from './uploads/uploadWithXhr.ts'
export type { UploadRequest } from './uploads/uploadWithXhr.ts'
export type { UploadActions } from './uploads/beginUpload.ts'
export type { JobIdOf, UploadReply } from './uploads/uploadReply.ts'

export { systemClock } from './protocol/clock.ts'
export type { Clock, Stop } from './protocol/clock.ts'
export type { AdapterHandle, AdapterSink, Capabilities, StoreAdapter } from './protocol/adapter.ts'
export type {
  ClientCommand,
  ClientCommands,
  CommandName,
  CommandReply,
  JobCommandName,
  JobTarget,
  QueueCommandName,
  QueueTarget,
  ResyncRequest,
} from './protocol/commands.ts'
export type { Connection, DisconnectReason, Via } from './protocol/connection.ts'
export type {
  Diagnostics,
  DiagnosticsAbout,
  DiagnosticsCommand,
  DiagnosticsCue,
  DiagnosticsLine,
  DiagnosticsSnapshot,
} from './protocol/diagnostics.ts'
export type {
  AuthError,
  Envelope,
  EventName,
  ParsedEvent,
  ServerEvents,
  Snapshot,
  SnapshotMessage,
  StatusEvent,
  SystemAlert,
} from './protocol/events.ts'
export type { Eta } from './protocol/eta.ts'
export type { JobAction, JobRequest } from './protocol/jobAction.ts'
export { channelsFor } from './protocol/channelsFor.ts'
export { checkQuietHours } from './protocol/checkQuietHours.ts'
export type { QuietHoursProblem } from './protocol/checkQuietHours.ts'
export { isQuiet, nextQuietChange } from './protocol/quietHours.ts'
export { defaultNotificationPreferences } from './protocol/notificationPreferences.ts'
export type { NotificationChannel, NotificationType, QuietHours } from './protocol/notificationPreferences.ts'
export type { NotificationStorage } from './protocol/notificationStorage.ts'
export type { ToastAction, Toaster, ToastRequest } from './protocol/toaster.ts'
export type { QueueAction, QueueRequest } from './protocol/queueAction.ts'
export type {
  FigureName,
  FigureSpan,
  GapCause,
  MetricsSeries,
  SeriesBucket,
  SeriesGap,
  SeriesRing,
} from './protocol/metricsSeries.ts'
export { groupCounts, jobGroupOf } from './protocol/jobGroup.ts'
export type { GroupCounts, JobGroup } from './protocol/jobGroup.ts'
export type { JobFilter, JobSort, ListedJob } from './protocol/jobList.ts'
export { isFinished } from './protocol/job.ts'
export type { Freshness, Job } from './protocol/job.ts'
export type {
  Bytes,
  Counts,
  JobFields,
  JobProgress,
  JobStatus,
  JobStep,
  JobUpdate,
  StallCause,
  StepStatus,
} from './protocol/jobProgress.ts'
export type {
  AlertNotification,
  DigestNotification,
  JobNotification,
  PartCounts,
  StatusNotification,
} from './protocol/notification.ts'
export type { Problem, ProblemCode } from './protocol/problem.ts'
export type {
  Lane,
  LaneCounter,
  LaneStatus,
  Queues,
  QueueStatus as QueueStatusMessage,
} from './protocol/queueStatus.ts'
export type { AdminAccess, Device } from './protocol/session.ts'
export type { Upload, UploadHandle, UploadStart, UploadStatus } from './protocol/upload.ts'
export type {
  ErrorGroup,
  MetricsSample,
  PerformanceFigures,
  SystemFigures,
  SystemMetrics,
  WorkerMetrics,
} from './protocol/systemMetrics.ts'
