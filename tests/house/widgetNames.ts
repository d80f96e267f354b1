/** Every widget: the name of its folder, its page and its stories. */
export const widgets = [
  'RealTimeProgress',
  'BatchProgress',
  'UploadProgress',
  'JobTray',
  'QueueStatus',
  'NotificationCenter',
  'NotificationPreferences',
  'AdminDashboard',
  'ConnectionBadge',
]
