// Nobody reads a code: each one that the service may answer, as its own document lists them, has words where a screen shows it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../../../scripts/words-keys.mjs';

const root = resolve(import.meta.dirname, '../../../..');
const nl = join(root, 'locales/nl');
// The six languages have the same ids (words.test.ts).
const ids = new Set(readdirSync(nl).flatMap((name) => entries(readFileSync(join(nl, name), 'utf8'), name).map((it) => it.id)));
const document = join(root, 'docs/openapi.json');

interface Schema {
	enum?: string[];
	description?: string;
	properties?: Record<string, Schema>;
}

/** `View.field` or `Enum`, how the ids of its words begin, and what of it is never shown. */
const SHOWN: [string, string[], string[]?][] = [
	['HelpRequestView.state', ['desk-state-'], ['closed']],
	['HelpRequestView.reason', ['desk-state-', 'mine-closed-']],
	['DeclineWord', ['desk-no-']],
	['ToldView.way', ['desk-way-']],
	['WhenView.part', ['part-']],
	['QuickView.about', ['talk-about-']],
	['MoneyView.payment', ['money-', 'money-helper-']],
	['SeriesView.every', ['series-']],
	['SeriesDayView.skipped', ['series-skip-']],
	['ActivityKind', ['meet-kind-']],
	['ComplaintLineView.state', ['desk-complaint-state-']],
	['ComplaintView.hearing', ['desk-complaint-hearing-']],
	['SignalUrgency', ['care-urgency-']],
	['SignalLineView.state', ['care-next-']],
	['SignalLineView.worried', ['care-worried-']],
	['BasisView.kind', ['care-basis-']],
	['BasisView.tell_back', ['care-tell-']],
	['ReferralView.channel', ['care-way-']],
	['FitView.secrecy', ['dir-secrecy-']],
	['FitView.channel', ['dir-channel-']],
	['HeardView.source', ['zorg-mine-']],
	['HeardView.told', ['worry-told-']],
	['LateView.promise', ['steer-clock-']],
	['FailedDeliveryView.state', ['steer-']],
	['RuleView.effect', ['rules-effect-']],
	['SaidWrongView.state', ['own-wrong-']],
	['MyToldView.way', ['own-told-']],
	['MyLookView.how', ['own-look-']]
];

function codesOf(schemas: Record<string, Schema>, path: string): string[] {
	const [name = '', field] = path.split('.');
	const it = field ? schemas[name]?.properties?.[field] : schemas[name];
	return it?.enum ?? [...(it?.description ?? '').matchAll(/`(\w+)`/g)].map(([, code = '']) => code);
}

describe.runIf(existsSync(document))('no code is shown as it is', () => {
	const { components } = JSON.parse(readFileSync(document, 'utf8')) as { components: { schemas: Record<string, Schema> } };
	it.each(SHOWN)('%s', (path, prefixes, hidden = []) => {
		const codes = codesOf(components.schemas, path).filter((code) => !hidden.includes(code));
		expect(codes.length).toBeGreaterThan(1);
		const said = (prefix: string, code: string) => ids.has(prefix + code) || ids.has(prefix + code.replaceAll('_', '-'));
		expect(prefixes.flatMap((prefix) => codes.filter((code) => !said(prefix, code)).map((code) => prefix + code))).toEqual([]);
	});
});
