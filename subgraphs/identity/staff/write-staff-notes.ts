import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput, notFound } from '../../kit/errors.js';
import type { WriteStaffNotesInput } from '../resolver-types.generated.js';
import { staffMemberOf } from './staff-input.js';
import type { StaffMemberRow } from './staff-member-row.js';
import { notesOf } from './staff-members.js';

const longest = 4000;

/** Writes the notes about somebody. The trail says that they changed and how long they are; what they say is personal. */
export async function writeStaffNotes(
  ctx: SubgraphContext,
  input: WriteStaffNotesInput,
): Promise<{ staffMember: StaffMemberRow }> {
  const notes = input.notes.trim();
  if ([...notes].length > longest) throw badInput('notes', `Notes have ${longest} characters at most.`);
  const { id } = await staffMemberOf(ctx, input.staffMemberId);
  const [row] = await ctx.tx.query<{ before: number | null }>('select identity.write_staff_notes($1, $2) as before', [
    id,
    notes,
  ]);
  if (row?.before == null) throw notFound('staff member');
  await recordAudit(ctx.tx, {
    action: 'staff.notes_written',
    resourceType: 'StaffMember',
    resourceId: id,
    oldValues: { characters: row.before },
    newValues: { characters: [...notes].length },
    classification: 'confidential',
  });
  notesOf(ctx).clear(id);
  return { staffMember: await staffMemberOf(ctx, id) };
}
