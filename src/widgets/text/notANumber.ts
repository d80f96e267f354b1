/** What stands where a number should be and is none. */
export const notANumber = '–'
