/**
 * Version of the rules, apart from the site's: a change of a verdict for the same figures is a new major one, a
 * new criterion or figure a minor one, better words for the same verdict a patch. CHANGELOG says what changed.
 */
export const RULES_VERSION = '2.0.0'
