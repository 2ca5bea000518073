/** The storage that the pages of one browser share; it may be full. */
export class SharedStorage {
  room = Number.POSITIVE_INFINITY
  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    Object.assign(this, { [`${key}`]: value })
  }
  getItem(key: string): string | null {
    return (this as unknown as Record<string, string>)[key] ?? null
  }
  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key]
  }
}
