/**
 * A key for a creation: the same for the same body, so that a second click or a repeat after a lost answer makes
 * nothing twice; another one as soon as anything was changed or made.
 */
export class RequestKey {
  private body = '';
  private key = '';

  of(body: unknown): { 'Idempotency-Key': string } {
    const text = JSON.stringify(body);
    if (text !== this.body || this.key === '') {
      this.body = text;
      this.key = newKey();
    }
    return { 'Idempotency-Key': this.key };
  }

  /** It was made: the next one is another, even if it looks the same. */
  done(): void {
    this.key = '';
  }
}

/** Not `randomUUID`: that is missing where the page came over plain http from another machine. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
