/** The header that says who asks. */
export const bearer = (token: string | undefined): Record<string, string> => ({
  Authorization: `Bearer ${token ?? ''}`,
})
