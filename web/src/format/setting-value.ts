/** What a setting of the platform is set to, in words; nothing stands for what is not shown. */
export function settingText(value: unknown, unit?: string | null): string {
  if (value === undefined || value === null) return 'not shown';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (Array.isArray(value)) return value.map(String).join(', ') || 'none';
  if (typeof value === 'number') return [value.toLocaleString('en'), unit].filter(Boolean).join(' ');
  return String(value);
}
