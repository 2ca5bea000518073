/** Characters of one text or key: ten times what the longest field of the table takes. */
export const MAX_TEXT = 20_000
/** Characters of a name that people give to a lab or a 方案. */
export const MAX_NAME = 100
/** More than a person compares; a forged link may not ask for a million. */
export const MAX_SCENARIOS = 12
