import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { textOf } from '../../kit/texts.js';
import type { SaveCaseTemplateInput } from '../resolver-types.generated.js';
import type { TemplatePayload } from '../rows.js';
import { fieldsOf } from './merge-fields.js';
import { type TemplateRow, templateColumns, templateOf } from './templates.js';

type Content = Pick<TemplateRow, 'name' | 'category' | 'subject' | 'text'>;

function read(input: SaveCaseTemplateInput): Content {
  const content = {
    name: textOf('name', input.name, [1, 100]),
    category: input.category ?? null,
    subject: textOf('subject', input.subject, [1, 200]),
    text: textOf('text', input.text, [1, 4000]),
  };
  fieldsOf('subject', content.subject);
  fieldsOf('text', content.text);
  return content;
}

/** Two templates of one name would be chosen by chance. */
async function refuseNameTaken(ctx: SubgraphContext, name: string, id: string | null): Promise<void> {
  const [other] = await ctx.tx.query<{ id: string }>(
    'select t.id from tenants.case_templates t where lower(t.name) = lower($1) and t.deleted is null and t.id is distinct from $2::uuid',
    [name, id],
  );
  if (other) throw badInput('name', 'There is a template of this name.');
}

export async function saveCaseTemplate(ctx: SubgraphContext, input: SaveCaseTemplateInput): Promise<TemplatePayload> {
  const content = read(input);
  const before = input.templateId ? await templateOf(ctx, input.templateId) : null;
  await refuseNameTaken(ctx, content.name, before?.id ?? null);
  const id = before?.id ?? newId('CaseTemplate', ctx.clock.now().getTime());
  const { name, category, subject, text } = content;
  const statement = before
    ? `update tenants.case_templates t set name = $2, category = $3, subject = $4, text = $5, updated = clock_timestamp()
       where t.id = $1 returning ${templateColumns}`
    : `insert into tenants.case_templates as t (id, name, category, subject, text) values ($1, $2, $3, $4, $5)
       returning ${templateColumns}`;
  const [caseTemplate] = await ctx.tx.query<TemplateRow>(statement, [id, name, category, subject, text]);
  if (!caseTemplate) throw new AppError('INTERNAL', 'The template could not be written.');
  await recordAudit(ctx.tx, {
    action: 'case_template.saved',
    resourceType: 'CaseTemplate',
    resourceId: id,
    oldValues: before && { ...before, updated: undefined },
    newValues: { ...content },
  });
  return { caseTemplate };
}
