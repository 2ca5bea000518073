import { pageAddress } from '../../layout/address.ts'

/** The address of a clause, the permanent one. */
export function linkTo(clause: Element): string {
  return `${pageAddress()}#${clause.id}`
}
