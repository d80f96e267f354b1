/** The built Storybook. */
export const storybookFolder = '.output/storybook'

/** The pictures as they should be, in git. */
export const baselineFolder = 'tests/visual/baseline'

/** What a run leaves behind: the report, and before, after and difference of each picture that failed. */
export const outputFolder = '.output/visual'
