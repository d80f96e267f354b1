import { createIcon, type Icon } from './createIcon.tsx'

export const QuestionIcon: Icon = createIcon(
  'question',
  'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.4 6.4a1.65 1.65 0 1 1 2.4 1.5c-.55.3-.8.6-.8 1.2M8 11.2v.01',
)
