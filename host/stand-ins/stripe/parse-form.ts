/** Values of a form as Stripe reads it: `metadata[tenant_id]=…` is a value in a value, `expand[]=…` one of a list. */
export type FormValue = string | string[] | Record<string, string>;

export function parseForm(text: string): Record<string, FormValue> {
  const form: Record<string, FormValue> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const [, name = key, inner] = /^(\w+)\[(\w*)\]$/.exec(key) ?? [];
    if (inner === undefined) form[name] = value;
    // Stripe's library numbers the places of a list.
    else if (/^\d*$/.test(inner)) form[name] = [...(Array.isArray(form[name]) ? form[name] : []), value];
    else form[name] = { ...(form[name] as Record<string, string> | undefined), [inner]: value };
  }
  return form;
}
