// How much somebody helps at most. Pure. What was chosen elsewhere stays one of the choices: opening a page changes nothing.

/** The usual choices, and the one that stands. */
export const amongst = (usual: readonly number[], kept: number): number[] => [...new Set([...usual, kept])].sort((a, b) => a - b);

/** A month that holds a week as often as one may be asked in it: more a week cannot be less a month. */
export const monthOf = (month: number, week: number): number => Math.max(month, week);

/** The words of so many minutes: whole hours as hours. */
export const timeOf = (minutes: number): { key: 'helping-how-hours' | 'helping-how-minutes'; count: number } =>
	minutes % 60 === 0 ? { key: 'helping-how-hours', count: minutes / 60 } : { key: 'helping-how-minutes', count: minutes };
