/** What the browser says of desktop notifications: not asked yet, allowed, blocked, or not there at all. */
export type DesktopPermission = 'default' | 'granted' | 'denied' | 'unsupported'
