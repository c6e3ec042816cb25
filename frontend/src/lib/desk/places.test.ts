import { expect, it } from 'vitest';
import { placesOf, tabOf, whosePage } from './places.ts';

const of = (visits: boolean, coordinates: boolean) => {
	const { tabs, beside } = placesOf({ visits, coordinates });
	return { tabs: tabs.map((it) => it.href), beside: beside.map((it) => it.href) };
};

it('has four tabs for everybody, and who does both loses no place', () => {
	const [worker, coordinator, both] = [of(true, false), of(false, true), of(true, true)];
	for (const it of [worker, coordinator, both]) expect(it.tabs).toHaveLength(4);
	const all = new Set([...worker.tabs, ...worker.beside, ...coordinator.tabs, ...coordinator.beside]);
	expect(new Set([...both.tabs, ...both.beside])).toEqual(all);
});

it('shows who only steers no people, no requests and no letters', () => {
	const { tabs, beside } = of(false, true);
	for (const own of ['/desk/mensen', '/desk/vragen', '/desk/brieven', '/desk/sleutels']) expect([...tabs, ...beside]).not.toContain(own);
});

it('says whose page it is to who kept the address of a colleague', () => {
	const [worker, coordinator] = [{ visits: true, coordinates: false }, { visits: false, coordinates: true }];
	for (const path of ['/desk/nakijken', '/desk/termijnen', '/desk/instellingen', '/desk/rollen']) expect([whosePage(path, worker), whosePage(path, coordinator)]).toEqual(['coordinator', undefined]);
	for (const path of ['/desk/brieven/druk', '/desk/antennes', '/desk/telefoon', '/desk/sleutels/nieuw']) expect([whosePage(path, worker), whosePage(path, coordinator)]).toEqual([undefined, 'worker']);
	expect(whosePage('/desk', coordinator)).toBeUndefined();
});

it('lights the tab from which a page is reached', () => {
	const lit = { '/desk/sleutels/nieuw': '/desk/mensen', '/desk/rollen': '/desk/instellingen', '/desk/taak/1': '/desk', '/desk/mensen/1': '/desk/mensen/1', '/desk/rooster': '/desk/rooster' };
	expect(Object.keys(lit).map(tabOf)).toEqual(Object.values(lit));
});
