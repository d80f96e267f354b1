/** One fact that has to hold, and what there must be for it to be looked at. */
export interface Check<Rig, Ability extends string> {
  /** A fact in the present tense. */
  title: string
  needs: readonly Ability[]
  run(rig: Rig): Promise<void> | void
}
