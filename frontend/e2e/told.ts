// What failed and why, in a few lines for each: written to the file that TOLD names, which is shown last. Says nothing when all is well.
import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';

const LINES = 8;

const plain = (text: string) => text.replaceAll(/\u001b\[[0-9;]*m/g, '');
const firstLines = ({ message, value }: TestError) =>
	plain(message ?? value ?? '')
		.split('\n')
		.filter((line) => line.trim())
		.slice(0, LINES)
		.map((line) => `    ${line}`);
const where = ({ location }: TestError) => (location ? [`    at ${location.file.replace(/^.*\/e2e\//, '')}:${location.line}`] : []);

export default class Told implements Reporter {
	#lines: string[] = [];

	onTestEnd(test: TestCase, result: TestResult): void {
		if (test.ok() || result.status === 'skipped') return;
		this.#lines.push(`  ${test.titlePath().filter(Boolean).join(' › ')} (${result.status}, ${Math.round(result.duration / 1000)} s)`);
		for (const error of result.errors.slice(0, 2)) this.#lines.push(...firstLines(error), ...where(error));
	}

	onError(error: TestError): void {
		this.#lines.push('  outside of any test', ...firstLines(error));
	}

	onEnd({ status }: FullResult): void {
		if (!process.env.TOLD || status === 'passed') return;
		writeFileSync(process.env.TOLD, [`browser journeys: ${status}`, ...this.#lines, ''].join('\n'));
	}
}
