import { createIcon, type Icon } from './createIcon.tsx'

export const ExitIcon: Icon = createIcon('exit', 'M9.5 2.5h-6v11h6M7 8h7M11.5 5.5L14 8l-2.5 2.5')
