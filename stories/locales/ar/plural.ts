const rules = new Intl.PluralRules('ar')

/** The form that Arabic takes for a count: none, one, two, few (3–10), or many. */
export const plural = (
  count: number,
  forms: Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>,
): string => forms[rules.select(count) === 'other' ? 'many' : (rules.select(count) as keyof typeof forms)]

/** “3 jobs”, in the form that the count asks for. */
export const jobs = (count: number, text: string): string =>
  plural(count, {
    zero: 'لا مهام',
    one: 'مهمة واحدة',
    two: 'مهمتان',
    few: `${text} مهام`,
    many: `${text} مهمة`,
  })
