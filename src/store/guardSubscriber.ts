/**
 * The subscriber, with what it throws kept from whoever changed the state: other subscribers, the line that told of the
 * change, or a sign-out half done.
 */
export const guardSubscriber = (listener: () => void) => (): void => {
  try {
    listener()
  } catch (error) {
    console.error('telltale: a subscriber of the store threw. The store goes on; mend the subscriber.', error)
  }
}
