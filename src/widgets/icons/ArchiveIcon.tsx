import { createIcon, type Icon } from './createIcon.tsx'

export const ArchiveIcon: Icon = createIcon('archive', 'M2.5 3h11v3h-11ZM3.5 6v7h9V6M6.5 9h3')
