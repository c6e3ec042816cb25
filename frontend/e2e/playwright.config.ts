// Browser journeys against a real server: BASE_URL says where it listens. Starts nothing and downloads nothing:
// the browser is the system's Chromium (CHROMIUM names another one).
import { defineConfig, devices } from '@playwright/test';

const asRoot = process.getuid?.() === 0;
const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

export default defineConfig({
	testDir: 'tests',
	// Two slow cores share the service, two browsers and axe: these bounds are about the machine's speed and nothing else.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	// A test that passes at the second try has failed.
	retries: 0,
	forbidOnly: process.env.CI === 'true',
	// When the service itself is gone, the rest need not wait for it.
	maxFailures: process.env.CI === 'true' ? 12 : 0,
	fullyParallel: true,
	workers: Number(process.env.WORKERS ?? 2),
	reporter: [['list'], ['./told.ts']],
	use: {
		baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
		locale: 'nl-BE',
		timezoneId: 'Europe/Brussels',
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: asRoot ? [...args, '--no-sandbox'] : args
		}
	},
	projects: [
		{ name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
		{ name: 'desk', use: { viewport: { width: 1280, height: 900 } } }
	]
});
