/** One line of the palette. */
export interface PaletteOption {
  /** Unlike any other's. */
  key: string;
  group: 'Go to' | 'Staff' | 'Customers' | 'Actions';
  label: string;
  /** What it is, in fainter letters. */
  hint?: string | undefined;
  /** Narrowing somebody's access is not to be chosen by accident. */
  grave?: boolean;
  run: () => void;
}

const order = ['Staff', 'Customers', 'Go to', 'Actions'] as const;

/** Options by their groups, in the order in which they are looked for. */
export function grouped(options: readonly PaletteOption[]): [group: string, options: PaletteOption[]][] {
  return order.flatMap((group) => {
    const there = options.filter((option) => option.group === group);
    return there.length ? [[group, there] as [string, PaletteOption[]]] : [];
  });
}

/** Whether each word that was typed stands somewhere in the label or the hint. */
export function matches({ label, hint = '' }: Pick<PaletteOption, 'label' | 'hint'>, typed: string): boolean {
  const text = `${label} ${hint}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
