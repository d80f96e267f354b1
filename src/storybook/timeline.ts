import { definePreviewAddon } from 'storybook/internal/csf'
import type { PreviewAddon } from 'storybook/internal/csf'
import * as annotations from './preview.ts'
import type { TimelineTypes } from './preview/timelineParameters.ts'

/** The timeline for `definePreview({ addons: [timeline()] })`. */
export const timeline = (): PreviewAddon<TimelineTypes> => definePreviewAddon<TimelineTypes>(annotations)
