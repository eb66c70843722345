import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import type { CaseCategory } from '../resolver-types.generated.js';

export interface TemplateRow {
  id: string;
  name: string;
  category: CaseCategory | null;
  subject: string;
  text: string;
  updated: Date;
}

export const templateColumns = 't.id, t.name, t.category, t.subject, t.text, t.updated';

/** Standard answers, by name. */
export const caseTemplates = (ctx: SubgraphContext): Promise<TemplateRow[]> =>
  ctx.tx.query<TemplateRow>(
    `select ${templateColumns} from tenants.case_templates t where t.deleted is null order by lower(t.name), t.id`,
  );

/** One of them; NOT_FOUND when there is none. */
export async function templateOf(ctx: SubgraphContext, id: string): Promise<TemplateRow> {
  const [found] = isIdOf('CaseTemplate', id)
    ? await ctx.tx.query<TemplateRow>(
        `select ${templateColumns} from tenants.case_templates t where t.id = $1 and t.deleted is null`,
        [id],
      )
    : [];
  if (!found) throw notFound('template');
  return found;
}
