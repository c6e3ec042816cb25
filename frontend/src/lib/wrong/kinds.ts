// What can go wrong, in the order in which people look for it. Pure.
export const KINDS = ['lost_or_broken', 'unsafe', 'improper', 'quarrel', 'money', 'worker', 'other'] as const;
export type What = (typeof KINDS)[number];

const ICONS: Record<What, string> = { lost_or_broken: 'hammer', unsafe: 'warn', improper: 'face-flat', quarrel: 'people', money: 'euro', worker: 'person', other: 'pen' };

export const iconOf = (what: string): string => ICONS[what as What] ?? 'warn';
