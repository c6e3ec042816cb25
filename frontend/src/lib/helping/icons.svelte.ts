// The drawing of each kind of help, as the neighbourhood lists them.
import { buurt } from '#lib/buurt.svelte.ts';

export const iconOf = (category: string): string => buurt.it?.categories.find((it) => it.id === category)?.icon ?? 'hand';
