import { api } from './api-client';
import { endSession } from './session';

/** Signing out ends the session here even when the server cannot be told. */
export async function signOut(): Promise<void> {
  await api.DELETE('/api/session').catch(() => undefined);
  endSession(false);
}
