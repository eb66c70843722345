/** Where a request came from, as the gateway saw it. */
export interface Client {
  ipAddress: string | null;
  userAgent: string | null;
  /** SHA-256 of the device's cookie, in hex: enough to know it again, and nothing to use. */
  deviceHash?: string | null;
}

/** What the gateway is to do beside passing the answer on. */
export interface Reply {
  /** A session to set as the cookie, or null to clear it. */
  session?: { token: string; expires: string } | null;
  /** A device that had no cookie gets one, so that it is known the next time. */
  device?: { token: string };
}
