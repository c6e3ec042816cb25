// Every text colour keeps 7:1 on every ground it stands on, in light, dark and high contrast; lines of controls keep 3:1.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(resolve(import.meta.dirname, '../ui/style/tokens.css'), 'utf8');
const blocks = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({
	high: head.includes('data-contrast'),
	dark: css.slice(0, css.indexOf(body)).lastIndexOf('prefers-color-scheme: dark') > css.slice(0, css.indexOf(body)).lastIndexOf('\n}'),
	colours: Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]))
}));

function theme(dark: boolean, high: boolean): Record<string, string> {
	return Object.assign({}, ...blocks.filter((b) => (!b.dark || dark) && (!b.high || high)).map((b) => b.colours));
}

const texts = [
	['ink', 'paper'], ['ink', 'card'], ['ink', 'sunk'], ['soft', 'paper'], ['soft', 'card'], ['soft', 'sunk'],
	['green', 'paper'], ['green', 'card'], ['on-green', 'green'], ['on-green-soft', 'green-soft'], ['green-soft', 'on-green-soft'],
	['on-sun', 'sun'], ['on-sun-soft', 'sun-soft'], ['red', 'paper'], ['red', 'card'], ['on-red', 'red'], ['on-red-soft', 'red-soft']
] as const;
const lines = [['edge', 'paper'], ['edge', 'card'], ['green', 'card'], ['on-green', 'green'], ['focus', 'paper'], ['green', 'paper']] as const;

describe.each([[false, false], [true, false], [false, true], [true, true]])('dark %s, strong %s', (dark, high) => {
	const colours = theme(dark, high);
	it.each(texts)('%s reads on %s', (text, ground) => {
		expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(7);
	});
	it.each(lines)('%s is seen on %s', (line, ground) => {
		expect(contrast(colours[line] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
	});
});
