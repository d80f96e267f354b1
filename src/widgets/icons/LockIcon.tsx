import { createIcon, type Icon } from './createIcon.tsx'

export const LockIcon: Icon = createIcon('lock', 'M4 7.5h8v6H4ZM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2')
