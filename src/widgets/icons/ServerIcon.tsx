import { createIcon, type Icon } from './createIcon.tsx'

export const ServerIcon: Icon = createIcon('server', 'M2.5 3h11v4.2h-11ZM2.5 8.8h11V13h-11ZM5 5.1h.01M5 10.9h.01')
