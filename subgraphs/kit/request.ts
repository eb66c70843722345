/** Where a request came from, as the gateway saw it. */
export interface Client {
  ipAddress: string | null;
  userAgent: string | null;
}

/** What the gateway is to do beside passing the answer on. */
export interface Reply {
  /** A session to set as the cookie, or null to clear it. */
  session?: { token: string; expires: string } | null;
}
