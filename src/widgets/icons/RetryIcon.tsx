import { createIcon, type Icon } from './createIcon.tsx'

export const RetryIcon: Icon = createIcon('retry', 'M13.2 8a5.2 5.2 0 1 1-1.6-3.8L13.2 5.7M13.2 2.5v3.2H10')
