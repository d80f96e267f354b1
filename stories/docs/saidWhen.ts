/** A story's parameters that say when a person sees it. */
export const saidWhen = (story: string) => ({ docs: { description: { story } } })
