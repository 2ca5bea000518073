const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes in the characters that no chat program alters in an address. */
export function base64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** The bytes that `base64url` wrote. Throws where the text is no such writing. */
export function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** A whole number from 0 to 2³² − 1 in six of the same characters. */
export function sixCharacters(number: number): string {
  return Array.from({ length: 6 }, (_, place) => ALPHABET[Math.floor(number / 64 ** (5 - place)) % 64]).join(
    '',
  )
}
