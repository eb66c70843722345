/** Somebody on the staff, as far as actions on them need to know; tier and status are not everybody's to read. */
export interface StaffPerson {
  id: string;
  name: string;
  tier?: string | null | undefined;
  status?: string | null | undefined;
}

/** What can be done to somebody at once, by one person. */
export type StaffAction = 'lock-out' | 'suspend' | 'end-sessions';
