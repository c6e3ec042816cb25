// What can be ticked, in the order in which people look for it. Pure.
import type { Schemas } from '#lib/api/index.ts';

export type Fact = Schemas['SignalFactView'];

/** The drawing of a domain of life. */
export const DOMAIN_ICONS: Record<string, string> = {
	eenzaamheid_netwerk: 'people',
	eten_energie: 'pot',
	inkomen_schulden: 'euro',
	wonen: 'home',
	gezondheid: 'walk-two',
	psychisch_welzijn: 'face-sad',
	mantelzorg: 'heart-hands',
	veiligheid_geweld: 'warn',
	gezin_opvoeding: 'child',
	taal_administratie_digitaal: 'letter'
};

/** The lines of the danger page, the most urgent first. */
export const DANGER_LINES = ['112', '101', '1813', '1712', '106'];

/** The first few, one of each domain before a second of any. */
export function first<F extends Fact>(facts: readonly F[], count: number): F[] {
	const seen = new Set<string>();
	const one = facts.filter((it) => !seen.has(it.domain) && seen.add(it.domain));
	const others = facts.filter((it) => !one.includes(it));
	return [...one, ...others].slice(0, count);
}

/** The others. */
export const rest = <F extends Fact>(facts: readonly F[], count: number): F[] => {
	const shown = first(facts, count);
	return facts.filter((it) => !shown.includes(it));
};
