// What can go wrong, in the order in which people look for it. Pure.
export const KINDS = ['lost_or_broken', 'unsafe', 'improper', 'quarrel', 'money', 'worker', 'other'] as const;
export type What = (typeof KINDS)[number];

const ICONS: Record<What, string> = { lost_or_broken: 'hammer', unsafe: 'warn', improper: 'face-flat', quarrel: 'people', money: 'euro', worker: 'person', other: 'pen' };

/** The id of the sentence that says where it stands; of what is about a worker the team hears nothing. */
export const saysOf = ({ what, state }: { what: string; state: string }): string => `wrong-says-${what === 'worker' && (state === 'told' || state === 'heard') ? 'coordinator' : state}`;

export const iconOf = (what: string): string => ICONS[what as What] ?? 'warn';
