/** One state of the catalogue, and the story that shows it. */
export interface CatalogueState {
  /** In the catalogue's words. */
  state: string
  /** The story's id in Storybook. */
  story: string
}
