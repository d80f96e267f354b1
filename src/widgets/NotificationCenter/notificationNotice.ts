/** What the panel says of the last thing the person did: it can be undone, or it could not be saved. */
export interface NotificationNotice {
  kind: 'read' | 'unread' | 'archived' | 'unarchived' | 'removed' | 'cleared' | 'unsaved'
  /** Notifications concerned. */
  count: number
}
